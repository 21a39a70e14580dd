/** "Hamas is a terrorist group", "Maduro, who became a dictator", "the deal amounts to a surrender". */
import type { Segmented, Token } from '../../../model/segmented';
import { phraseBefore, subjectOf, verbGroup } from '../phrase/clause';
import { isMark } from '../phrase/marks';
import { type Party, words } from '../phrase/noun-phrase';
import { isVerb } from '../phrase/party-shape';
import { isInside, phraseIn } from '../phrase/plain-phrase';
import { ADVERBS, BE, DETERMINERS, PASTS, PREPOSITIONS, PRONOUNS } from '../phrase/words';
import { inHeadline } from '../voice/headline';
import { isNounLike, labelPhrase } from './label-phrase';
import { pronounParty } from './pronoun';
import { type Label, sentenceStart, type TargetRule } from './rule';
import { saidOf } from './third-person';

/** How many words may stand between the verb and the label. */
const REACH = 8;
/** Verbs that say what something is, by the word they take: "turned into", "amounts to". */
const LINKS = new Map([
  [
    'into',
    /^(?:turn(?:s|ed|ing)?|morph(?:s|ed|ing)?|descend(?:s|ed|ing)?|develop(?:s|ed|ing)?|slid(?:e|es|ing)?|degenerat(?:e|es|ed|ing)|evolv(?:e|es|ed|ing))$/u,
  ],
  ['to', /^(?:amount(?:s|ed|ing)?|tantamount)$/u],
  ['of', /^(?:smack(?:s|ed|ing)?|reek(?:s|ed|ing)?|stinks?)$/u],
  [
    'like',
    /^(?:look(?:s|ed)?|feels?|felt|sound(?:s|ed)?|act(?:s|ed)?|behav(?:e|es|ed|ing)|treated|operat(?:e|es|ed))$/u,
  ],
  [
    'as',
    /^(?:beg[ai]ns?|start(?:s|ed)|end(?:s|ed)|emerg(?:e|es|ed)|serv(?:e|es|ed|ing)|act(?:s|ed|ing)?|pos(?:e|es|ed|ing)|masquerad(?:e|es|ed|ing)|qualif(?:y|ies|ied)|count(?:s|ed)?|function(?:s|ed)?|operat(?:e|es|ed|ing)|doubl(?:e|es|ed)|figures?d?)$/u,
  ],
]);
const BARE = /^(?:constitut(?:e|es|ed)|represent(?:s|ed)?)$/u;
/** "one of the oligarchs", "an act of terrorism": nouns whose complement says what the subject is. */
const KIND_OF =
  /^(?:one|some|part|act|acts|form|kind|sort|type|case|example|piece|number|group|bunch|campaign|attempt|branch|office|arm|wing|nest|den|hotbed|band|pack|gang|club|network|sect|cult|tribe|clique|cabal|definition|height|epitome|embodiment|language|stuff|symbol|emblem|relic|legacy|vestige|remnant|monument|product|instrument|tool|mouthpiece|masterclass)$/u;

export const predicate: TargetRule = (label) => {
  const verb = verbBefore(label);
  if (verb === undefined) return inHeadline(label.text.doc, label.span) ? bare(label) : undefined;
  const own = ofSpeaker(label, verb) ?? gapped(label, verb);
  if (own) return own;
  const people = thoseWho(label, verb);
  if (people) return people;
  const subject = asked(label, verb) ?? subjectOf(label.text, verb, label.isCue);
  if (!subject) return beside(label, verb);
  return (
    pointed(label, subject.from) ??
    partOfThem(label, subject.from) ??
    subject.party ??
    beside(label, verb) ??
    pronounParty(label, subject.from)
  );
};

/** “These people are vermin,” he said of the squatters: whom the cue names, not *people*. */
const pointed = (label: Label, from: number): Party | undefined =>
  label.voicing.inQuotationMarks &&
  /^(?:this|that|these|those)$/u.test(label.text.doc.tokens[from]?.lower ?? '')
    ? saidOf(label)
    : undefined;

/** "some of them are criminals": those they are, else the word that says how many. */
function partOfThem(label: Label, from: number): Party | undefined {
  const { tokens } = label.text.doc;
  if (tokens[from + 1]?.lower !== 'of' || !/^(?:them|us)$/u.test(tokens[from + 2]?.lower ?? ''))
    return undefined;
  const known = pronounParty(label, from + 2);
  return known?.entity !== undefined ? known : { name: words(label.text.doc, from, from + 1) };
}

/** "To her supporters Brandt is a hero", "to some the pickets are": what stands right before the verb. */
function beside(label: Label, verb: number): Party | undefined {
  const { text, voicing } = label;
  const group = verbGroup(text, verb);
  const mention = text.mentions.at(group - 1);
  if (mention?.form === 'name') return { name: mention.entity.name, entity: mention.entity.id };
  if (voicing.rule !== 'view-of') return undefined;
  if (PRONOUNS.has(text.doc.tokens[group - 1]?.lower ?? '')) return pronounParty(label, group - 1);
  return phraseBefore(text, group, sentenceStart(label))?.party;
}

/** How long "those who helped" may be, in tokens. */
const THOSE = 8;

/** "those who helped were traitors": people without any other name. */
function thoseWho({ text: { doc }, isCue }: Label, verb: number): Party | undefined {
  for (let i = verb - 2; i >= verb - THOSE; i--) {
    const token = doc.tokens[i];
    if (token?.sentence !== doc.tokens[verb]?.sentence || isCue(token as Token)) return undefined;
    if (token?.kind === 'mark') return undefined;
    if (token?.lower === 'those') return { name: words(doc, i, verb) };
  }
  return undefined;
}

/** "was a liar and his brother a thief": after *and*, a subject whose verb is left out. */
function gapped(label: Label, verb: number): Party | undefined {
  const { doc, mentions } = label.text;
  const { from } = labelPhrase(label);
  if (!/^an?$/u.test(doc.tokens[from]?.lower ?? '')) return undefined;
  for (let i = from - 2; i > verb; i--) {
    if (doc.tokens[i]?.lower !== 'and') continue;
    const opens = DETERMINERS.has(doc.tokens[i + 1]?.lower ?? '') || mentions.at(i + 1);
    const plain = from - i > 1 && from - i <= PLAIN && allInside(doc, i + 1, from);
    return opens || plain ? phraseIn(label.text, i + 1, from)?.party : undefined;
  }
  return undefined;
}

/** How long a plain second subject may be, in tokens: "and teachers' unions a cult". */
const PLAIN = 4;

function allInside(doc: Segmented, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isInside(doc.tokens[i])) return false;
  return true;
}

/** How many words may stand before a quotation that says what they are, in a headline. */
const BARE_REACH = 5;

/** "Wealth tax “envy politics”, says minister": headlines leave the verb out. */
function bare(label: Label): Party | undefined {
  const { tokens } = label.text.doc;
  const from = sentenceStart(label);
  const mark = label.place.from - 1;
  const after = tokens[label.place.to + 1];
  if (after && isMark(tokens[label.place.to]) && isNounLike(after.lower) && !isVerb(after.lower))
    return undefined; // "board pulls ‘woke’ book"
  if (!isMark(tokens[mark]) || mark === from || mark - from > BARE_REACH) return undefined;
  const phrase = phraseIn(label.text, from, mark);
  return phrase?.to === mark && phrase.from === from ? phrase.party : undefined;
}

/** "Is the scheme a stealth tax?": in a question the subject follows its verb. */
function asked(label: Label, verb: number) {
  const { tokens } = label.text.doc;
  const opens = verb === sentenceStart(label) || isMark(tokens[verb - 1]);
  if (!opens || !/^(?:is|are|was|were)$/u.test(tokens[verb]?.lower ?? '')) return undefined;
  return phraseIn(label.text, verb + 1, labelPhrase(label).from);
}

/** The verb the label is the predicate of. */
function verbBefore(label: Label): number | undefined {
  const { doc } = label.text;
  const least = Math.max(sentenceStart(label), label.place.from - 1 - REACH);
  for (let i = label.place.from - 1; i >= least; i--) {
    const token = doc.tokens[i];
    if (!token) return undefined;
    if (isBe(doc, i)) return isProgressive(label, i) ? undefined : i;
    if (BARE.test(token.lower)) return i;
    const particle = /^(?:out|up|off)$/u.test(doc.tokens[i - 1]?.lower ?? '') ? 2 : 1;
    if (LINKS.get(token.lower)?.test(doc.tokens[i - particle]?.lower ?? '')) return i - particle;
    const contrast = token.lower === 'but' ? contrasted(doc, i) : undefined;
    if (contrast !== undefined) return contrast;
    const remark = openingOfRemark(doc, i);
    if (remark !== undefined) {
      i = remark;
      continue;
    }
    if (!isBetween(label, i)) return undefined;
  }
  return undefined;
}

/** How long the denied half of a contrast may be, in tokens. */
const DENIED = 8;

/** "were not workers at all but hired …": the verb before *not*. */
function contrasted(doc: Segmented, but: number): number | undefined {
  for (let i = but - 1; i >= but - DENIED; i--)
    if (doc.tokens[i]?.lower === 'not' && isBe(doc, i - 1)) return i - 1;
  return undefined;
}

/** How long a remark between verb and predicate may be, in tokens. */
const REMARK = 10;

/** "was, according to the union, a": the comma a remark right after *be* begins with. */
function openingOfRemark(doc: Segmented, close: number): number | undefined {
  if (doc.tokens[close]?.text !== ',') return undefined;
  for (let i = close - 2; i >= close - REMARK; i--)
    if (doc.tokens[i]?.text === ',') return BE.has(doc.tokens[i - 1]?.lower ?? '') ? i : undefined;
  return undefined;
}

/** What may stand between the verb and its predicate: determiners, adjectives, adverbs, a partitive. */
function isBetween({ text: { doc, mentions } }: Label, i: number): boolean {
  const token = doc.tokens[i];
  if (!token) return false;
  if (ADVERBS.has(token.lower)) return true;
  if (token.lower === 'of') return KIND_OF.test(doc.tokens[i - 1]?.lower ?? '');
  if (token.lower === 'among') return true;
  if (token.lower === 'on' || token.lower === 'in') return isBe(doc, i - 1) && !mentions.at(i + 1); // "is on a crusade"
  if (mentions.at(i)?.form === 'name' && !/^['’]s?$/u.test(doc.tokens[i + 1]?.text ?? ''))
    return doc.tokens[i + 1]?.text === '-';
  if (token.text === ',') return /^(?:not|but)$/u.test(doc.tokens[i + 1]?.lower ?? '');
  if (token.kind === 'mark')
    return token.text === '-' || isMark(token) || /^['’]s?$/u.test(token.text);
  if (PREPOSITIONS.has(token.lower) || PASTS.has(token.lower)) return false;
  return (
    !DETERMINERS.has(token.lower) ||
    /^(?:an?|the|no|our|their|its|his|her|every|each|another)$/u.test(token.lower)
  );
}

/** Participles of giving without "-ed": what somebody is fed is not what they are. */
const GIVEN = /^(?:fed|sold|given|shown|taught|dealt|paid|sent|lent)$/u;

/** "is attacking terrorists", "was awarded the", "are fed lies": a verb of its own, not a predicate. */
function isProgressive({ text: { doc }, place }: Label, be: number): boolean {
  let i = be + 1;
  while (
    i < place.from &&
    (ADVERBS.has(doc.tokens[i]?.lower ?? '') || /ly$/u.test(doc.tokens[i]?.lower ?? ''))
  )
    i++;
  const lower = doc.tokens[i]?.lower ?? '';
  return (
    i < place.from &&
    (/^\p{L}{2,}(?:ing|ed)$/u.test(lower) || GIVEN.test(lower)) &&
    !/^(?:being|nothing|ageing|aging|growing|shocking|appalling|disgusting|outdated|disguised)$/u.test(
      lower,
    )
  );
}

/** "denied being terrorists", "claim to be freedom fighters": the label is about who says so. */
function ofSpeaker(label: Label, be: number): Party | undefined {
  const { tokens } = label.text.doc;
  const from = tokens[be - 1]?.lower === 'to' ? be - 1 : be;
  if (!/^(?:be|being)$/u.test(tokens[be]?.lower ?? '')) return undefined;
  const starts = label.claim?.content.spans.some((span) => span.start === tokens[from]?.start);
  const { speaker } = label.voicing;
  return starts && speaker ? speaker : undefined;
}

/** A form of *be*; 's only where an article or *not* shows that it is no possessive. */
const isBe = (doc: Segmented, i: number): boolean =>
  BE.has(doc.tokens[i]?.lower ?? '') ||
  (doc.tokens[i]?.lower === "'s" && /^(?:an?|the|not)$/u.test(doc.tokens[i + 1]?.lower ?? ''));

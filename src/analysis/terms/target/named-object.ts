/** What a naming verb labels: "calls Hamas a terrorist group", "HTS, designated a terrorist group by the US". */
import { phraseBefore, subjectOf, verbGroup } from '../phrase/clause';
import { mainSubject } from '../phrase/main-subject';
import { type Party, words } from '../phrase/noun-phrase';
import { lastObject, phraseIn } from '../phrase/plain-phrase';
import { AUXILIARIES, BE, DEFINITE, PASTS, RELATIVES } from '../phrase/words';
import { labelPhrase } from './label-phrase';
import { pronounParty } from './pronoun';
import { type Label, onlyNamedBefore, sentenceStart, type TargetRule } from './rule';

/** How far off a relative pronoun may be, in tokens. */
const REACH = 14;
/** Nouns that stand for a body named before: "calling the paramilitaries a …". */
const BODIES =
  /^(?:groups?|organi[sz]ations?|militias?|paramilitar(?:y|ies)|movement|party|government|company|firm|charity|agency|army|network|outlet|fighters|rebels|militants)$/u;
const PRONOUNS = /^(?:it|him|her|them|themselves|himself|herself|itself)$/u;

export const namedObject: TargetRule = (label) => {
  const { naming } = label.voicing;
  if (!naming || naming.accuses || naming.rule === 'as-x-calls') return undefined; // accused.ts; the wording is the thing itself
  const { object, verb } = naming;
  if (isGoverned(label, verb)) return undefined;
  if (!object) return antecedent(label, verb);
  return object.from === verb && object.to === verb
    ? passiveSubject(label, verb)
    : activeObject(label, object.from, object.to);
};

/** "praised the law *as* a weapon *against* terrorists": the verb labels what *as* brings in, not what that is against. */
function isGoverned(label: Label, verb: number): boolean {
  const { tokens } = label.text.doc;
  const before = labelPhrase(label).from - 1;
  if (!RELATING.test(tokens[before]?.lower ?? '')) return false;
  for (let i = before - 2; i > verb; i--) if (tokens[i]?.lower === 'as') return true;
  return false;
}
const RELATING =
  /^(?:against|for|from|with|over|on|about|between|towards?|among|amid|at|upon|without|than)$/u;

function activeObject(label: Label, from: number, to: number): Party | undefined {
  const { doc, mentions } = label.text;
  const { naming } = label.voicing;
  const verb = naming?.verb ?? from;
  const start = /^(?:to|of)$/u.test(doc.tokens[from]?.lower ?? '') ? from + 1 : from; // "referred to them as"
  const first = doc.tokens[start]?.lower ?? '';
  if (/sel(?:f|ves)$/u.test(first)) return naming?.by ?? undefined;
  if (/^(?:me|us)$/u.test(first)) return pronounParty(label, start); // “They call us savages”
  const resolved = mentions.at(start)?.from === start;
  if (PRONOUNS.test(first) && !resolved && to - start === 1)
    return pronounParty(label, start) ?? opener(label, start) ?? ofPronoun(label, verb);
  if (first === 'those') return thoseWho(label, start);
  const nominal = DEFINITE.has(first) && BODIES.test(doc.tokens[to - 1]?.lower ?? '');
  const known = nominal ? onlyNamedBefore(label, verb) : undefined;
  return known ?? namedAside(label, to) ?? lastObject(label.text, start, to)?.party;
}

/** How long "those who stay" may be, in tokens. */
const THOSE = 8;

/** "those who stay [as traitors]": people without any other name. */
function thoseWho({ text: { doc }, place }: Label, from: number): Party | undefined {
  for (let i = from + 2; i <= Math.min(place.from, from + THOSE); i++)
    if (i === place.from || /^(?:as|an?)$/u.test(doc.tokens[i]?.lower ?? ''))
      return { name: words(doc, from, i) };
  return undefined;
}

/** "Doctors defied a government that denounced *them* as": whom the sentence begins with, where they are not who labels. */
function opener({ text, voicing }: Label, pronoun: number): Party | undefined {
  if (text.doc.tokens[pronoun]?.lower !== 'them') return undefined;
  const found = mainSubject(text, pronoun)?.party;
  const plural = found?.entity === undefined && /[^s]s$|men$|people$/u.test(found?.name ?? '');
  return plural && found?.name !== voicing.naming?.by?.name ? found : undefined;
}

/** How many words may stand before the name: "Rep.". */
const TITLES = 4;

/** "called the chief minister, Sunanda Pawar, a stooge": the name that is all of the aside after the object. */
function namedAside({ text: { doc, mentions } }: Label, comma: number): Party | undefined {
  if (doc.tokens[comma]?.text !== ',') return undefined;
  let at = comma + 1;
  while (
    at < comma + TITLES &&
    !mentions.at(at) &&
    /^(?:\p{Lu}.*|[.])$/u.test(doc.tokens[at]?.text ?? '')
  )
    at++;
  const mention = mentions.at(at);
  if (mention?.from !== at || doc.tokens[mention.to]?.text !== ',') return undefined;
  return { name: mention.entity.name, entity: mention.entity.id };
}

/** "wants to end the mandate, calling it …": what stands right before the comma, else the only name before. */
function ofPronoun(label: Label, verb: number): Party | undefined {
  const { tokens } = label.text.doc;
  const participle = /ing$/u.test(tokens[verb]?.lower ?? '') && tokens[verb - 1]?.text === ',';
  if (participle) {
    const before = phraseBefore(label.text, verb - 1, sentenceStart(label));
    if (before?.party && before.from > sentenceStart(label)) return before.party;
  }
  const labeller = subjectOf(label.text, verb, label.isCue);
  return onlyNamedBefore(label, labeller?.from ?? verb);
}

/** "X, which Washington calls a …", "an act the company has branded …": the phrase the clause hangs on. */
function antecedent(label: Label, verb: number): Party | undefined {
  const { tokens } = label.text.doc;
  const from = sentenceStart(label);
  for (let i = verb - 2; i > Math.max(from, verb - REACH); i--) {
    if (tokens[i]?.lower === 'what') break; // "Rwanda, which has troops there, condemned what it described as"
    if (!RELATIVES.has(tokens[i]?.lower ?? '')) continue;
    if (isClosed(label, i, verb)) return undefined;
    const at = /^(?:and|or|but)$/u.test(tokens[i - 1]?.lower ?? '') ? relativeBefore(label, i) : i;
    const before = phraseBefore(label.text, at, from)?.party;
    return personBefore(label, at, before) ?? before ?? onlyNamedBefore(label, i);
  }
  const group = verbGroup(label.text, verb);
  const pronoun = /^(?:he|she|it|they)$/u.test(tokens[group - 1]?.lower ?? '');
  const subject = pronoun ? { from: group - 1 } : phraseBefore(label.text, group, from);
  return subject && phraseBefore(label.text, subject.from, from)?.party;
}

/** "Lee, *who* fled the war, refused to call the rebels": a relative clause with a verb of its own ends at the comma. */
function isClosed({ text: { doc } }: Label, relative: number, verb: number): boolean {
  const next = doc.tokens[relative + 1]?.lower ?? '';
  if (!(PASTS.has(next) || BE.has(next) || /\p{L}{2}ed$/u.test(next))) return false;
  for (let i = relative + 2; i < verb; i++) if (doc.tokens[i]?.text === ',') return true;
  return false;
}

/** How far before ", whom" the person may stand, in tokens. */
const ASIDE = 14;

/** "Orlov, the coach hired after the last Games, whom": *whom* is a person, and the aside before it is about one. */
function personBefore({ text }: Label, pronoun: number, found?: Party): Party | undefined {
  const { tokens } = text.doc;
  if (!/^whom?$/u.test(tokens[pronoun]?.lower ?? '') || tokens[pronoun - 1]?.text !== ',')
    return undefined;
  if (found?.entity !== undefined) return undefined;
  for (let i = pronoun - 2; i > pronoun - ASIDE; i--) {
    const mention = tokens[i + 1]?.text === ',' ? text.mentions.at(i) : undefined;
    if (tokens[i]?.sentence !== tokens[pronoun]?.sentence) return undefined;
    if (mention?.entity.type === 'person')
      return { name: mention.entity.name, entity: mention.entity.id };
  }
  return undefined;
}

/** "whose members see … and which Asmara brands": the relative pronoun an earlier clause of the same noun begins with. */
function relativeBefore(label: Label, pronoun: number): number {
  for (let i = pronoun - 1; i > sentenceStart(label); i--)
    if (/^(?:who|which|whose|whom|that)$/u.test(label.text.doc.tokens[i]?.lower ?? '')) return i;
  return pronoun;
}

const MODIFIERS =
  /^(?:long|now|once|often|also|widely|officially|repeatedly|then|later|since|[a-z]+ly)$/u;

/** The noun phrase before a passive: "dozens of US-supported armed groups termed …". */
function passiveSubject(label: Label, verb: number): Party | undefined {
  const { tokens } = label.text.doc;
  const from = sentenceStart(label);
  let at = verb;
  while (at > from && MODIFIERS.test(tokens[at - 1]?.lower ?? '')) at--;
  if (at === from) return behindOpening(label, verb);
  const before = tokens[at - 1]?.lower ?? '';
  if (before === 'being' && !BE.has(tokens[at - 2]?.lower ?? ''))
    return subjectOfGerund(label, at - 1) ?? onlyNamedBefore(label, verb);
  const subject = verbGroup(label.text, verb) - 1;
  if (
    /^(?:i|we|s?he|they|it)$/u.test(tokens[subject]?.lower ?? '') &&
    !label.text.mentions.at(subject)
  )
    return pronounParty(label, subject, true); // “I was called a bigot”
  return subjectBefore(label, verb, at, before) ?? onlyNamedBefore(label, verb);
}

/** How far before *being* the verb may stand that it hangs on, in tokens. */
const TIRED = 6;

/** "people were tired of *being called* thieves", "Lee hates *being called* a thief": who is, or the sentence's subject. */
function subjectOfGerund(label: Label, being: number): Party | undefined {
  const { tokens } = label.text.doc;
  const least = Math.max(sentenceStart(label), being - TIRED);
  for (let i = being - 1; i >= least; i--)
    if (BE.has(tokens[i]?.lower ?? '')) return subjectOf(label.text, i, label.isCue)?.party;
  return mainSubject(label.text, being)?.party;
}

/** How long a clause that opens a sentence may be, in tokens. */
const OPENING = 16;

/** "Dismissed as a puppet by the press, *she* left": what the participle that opens a sentence hangs on. */
function behindOpening({ text, ...label }: Label, verb: number): Party | undefined {
  const { tokens } = text.doc;
  const { sentence } = tokens[verb] ?? {};
  for (let i = label.place.to; i < verb + OPENING && tokens[i]?.sentence === sentence; i++) {
    if (tokens[i]?.text !== ',') continue;
    const mention = text.mentions.at(i + 1) ?? text.mentions.at(i + 2);
    if (mention) return { name: mention.entity.name, entity: mention.entity.id };
    return PERSONAL.test(tokens[i + 1]?.lower ?? '')
      ? pronounParty({ text, ...label }, i + 1, true)
      : undefined;
  }
  return undefined;
}
const PERSONAL = /^(?:s?he|it|they)$/u;

/** How far before a second participle the first may stand, in tokens. */
const FIRST = 16;

/** "a step hailed by judges as … and decried as": what the first participle hangs on. */
function hailed(label: Label, second: number) {
  const { tokens } = label.text.doc;
  const from = sentenceStart(label);
  for (let i = second - 2; i > Math.max(from, second - FIRST); i--)
    if (
      /\p{L}{2}ed$/u.test(tokens[i]?.lower ?? '') &&
      /^(?:by|as)$/u.test(tokens[i + 1]?.lower ?? '')
    )
      return BE.has(tokens[i - 1]?.lower ?? '') ? undefined : phraseBefore(label.text, i, from);
  return undefined;
}

function subjectBefore(label: Label, verb: number, at: number, before: string): Party | undefined {
  const from = sentenceStart(label);
  if (BE.has(before) || AUXILIARIES.has(before))
    return (subjectOf(label.text, verb, label.isCue) ?? phraseIn(label.text, from, at))?.party;
  // "Amegan, in power since 2007 and long described as": the participle hangs on what the sentence begins with
  if (/^(?:and|or|but|of)$/u.test(before))
    return (hailed(label, at) ?? phraseIn(label.text, from, at))?.party;
  return heard(phraseBefore(label.text, at, from)?.party);
}

/** "hearing farmers called thieves": the farmers. */
const heard = (party: Party | undefined): Party | undefined =>
  party && { ...party, name: party.name.replace(/^(?:hearing|seeing|watching|having) /u, '') };

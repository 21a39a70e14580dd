/** The subject of a verb: the first noun phrase of its clause, with what stands between them left out. */
import type { Token } from '../../../model/segmented';
import { clauseRegion, type IsCue } from './clause-region';
import { firstVerb } from './main-subject';
import { isMark } from './marks';
import { type Party, type Text, words } from './noun-phrase';
import { headParty } from './phrase-head';
import { isInside, phraseIn, type Subject } from './plain-phrase';
import { sentenceFrom } from './sentence';
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  DETERMINERS,
  PRONOUNS,
  RELATIVES,
  REPORTING,
  SUBORDINATORS,
} from './words';

/** How far before its verb a subject may begin, in tokens. */
const REACH = 30;
/**
 * The subject of the verb at token `verb`: "the inquiry into his taxes was" → inquiry. Undefined where the clause shows
 * none. Reads at most `REACH` tokens.
 */
export function subjectOf(text: Text, verb: number, isCue: IsCue): Subject | undefined {
  const { tokens } = text.doc;
  const first = Math.min(sentenceFrom(text.doc, tokens[verb]?.sentence ?? -1), verb);
  const end = overAuxiliaries(text, verb, first);
  const before = tokens[end];
  if (end < first) return undefined;
  if (isSubject(text, end, isCue))
    return { party: headParty(text, end, end + 1), from: end, to: end + 1 };
  if (before && JOINING.test(before.lower)) return coordinated(text, end, first, isCue);
  if (before && RELATIVES.has(before.lower)) return antecedent(text, end, isCue, first);
  const owned = /^['’]s?$/u.test(tokens[end - 1]?.text ?? ''); // "the party's claims were"
  const said =
    before && !owned && REPORTING.has(before.lower) ? relativeBefore(text, end, first) : undefined;
  if (said !== undefined) return phraseBefore(text, said, first);
  const region = clauseRegion(text, end, Math.max(first, verb - REACH), isCue);
  const subject = region && phraseIn(text, region.from, region.to);
  const named = subject?.to === region?.to && region && nameIn(text, region.to + 1, end);
  return subject && named ? { ...subject, party: named } : subject;
}

/** *he*, *they* right before a verb are its subject; *it* and *you* where no verb has them for its object. */
function isSubject({ doc: { tokens } }: Text, i: number, isCue: IsCue): boolean {
  const lower = tokens[i]?.lower ?? '';
  if (!PRONOUNS.has(lower)) return false;
  const before = tokens[i - 1];
  if (!/^(?:it|you)$/u.test(lower) || !before || before.kind === 'mark') return true;
  const opens = SUBORDINATORS.has(before.lower) || REPORTING.has(before.lower);
  return opens || JOINING.test(before.lower) || isCue(before);
}

const JOINING = /^(?:and|or|but)$/u;

/** "the case rested on three witnesses and was": the second verb has the subject of the first. */
function coordinated(text: Text, and: number, first: number, isCue: IsCue): Subject | undefined {
  const { tokens } = text.doc;
  const end = tokens[and - 1]?.text === ',' ? and - 2 : and - 1;
  const region = clauseRegion(text, end, Math.max(first, and - REACH), isCue);
  if (!region) return undefined;
  const verb = firstVerb(text, region.from, region.to);
  if (verb === region.from && RELATIVES.has(tokens[verb - 1]?.lower ?? ''))
    return antecedent(text, verb - 1, isCue, first); // "a party that split in 2019 and is"
  return verb === undefined || verb === region.from ? undefined : phraseIn(text, region.from, verb);
}

/** "the charity, Hope for Himalaya, was": the name that is all of an aside right after the subject. */
function nameIn(text: Text, from: number, to: number): Party | undefined {
  const mention = text.mentions.at(from);
  return mention?.from === from && mention.to === to ? headParty(text, from, to) : undefined;
}

/** "has proposed to classify": verbs whose subject is that of the infinitive. */
const CONTROL =
  /^(?:propos|want|vow|plann?|refus|seek|sought|tr(?:y|ie)|decid|agree|threaten|promis|mov|vot|beg[ai]n|fail|declin|hop|aim|offer|attempt|hasten|rush|choos|chose|lik|lov|prefer|us|tend|hesitat|dar|learn|pretend|prepar|mean|meant|struggl)(?:e|es|ed|s|d|ing)?$/u;

/** The token a verb’s group begins at: "the company [has] branded". */
export const verbGroup = (text: Text, verb: number): number =>
  overAuxiliaries(
    text,
    verb,
    text.doc.sentences[text.doc.tokens[verb]?.sentence ?? -1]?.from ?? 0,
  ) + 1;

/** Index of the last token before the verb group: over auxiliaries, adverbs and *not*. */
function overAuxiliaries(text: Text, verb: number, first: number): number {
  const { tokens } = text.doc;
  let i = verb - 1;
  while (i >= first && !text.mentions.at(i) && isVerbGroup(tokens[i], tokens[i + 1])) i--;
  const mark = tokens[i];
  return i > first && mark && isMark(mark) && mark.spaced ? i - 1 : i; // Marchenko “is a …”
}

const isVerbGroup = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined &&
  (AUXILIARIES.has(token.lower) ||
    BE.has(token.lower) ||
    ADVERBS.has(token.lower) ||
    SEEMING.test(token.lower) ||
    (next?.lower === 'to' && CONTROL.test(token.lower)) ||
    /[a-z]{3}ly$/u.test(token.lower));
/** "appears to be", "is believed to be": what stands between a subject and the verb that says what it is. */
const SEEMING =
  /^(?:appear(?:s|ed)?|seem(?:s|ed)?|continue(?:s|d)?|proved?|believed|thought|considered|understood|deemed|known|suspected|reported|rumou?red)$/u;

/** "Sokolov, who is a …", "a law that became a …": the phrase before the relative pronoun at `pronoun`. */
function antecedent(text: Text, pronoun: number, isCue: IsCue, first: number): Subject | undefined {
  const { tokens } = text.doc;
  if (tokens[pronoun]?.lower === 'that' && isCue(tokens[pronoun - 1] as Token)) return undefined;
  const least = Math.max(first, pronoun - REACH);
  return phraseBefore(text, overJoined(text, pronoun, least), least);
}

/** "which signed in 2014 and which has": the relative pronoun the noun's first clause begins with. */
function overJoined({ doc: { tokens } }: Text, pronoun: number, least: number): number {
  if (!JOINING.test(tokens[pronoun - 1]?.lower ?? '')) return pronoun;
  for (let i = pronoun - 2; i > least; i--)
    if (/^(?:who|which|whose|that)$/u.test(tokens[i]?.lower ?? '')) return i;
  return pronoun;
}

/** "which rights groups say is": the relative pronoun a remark of saying stands after. */
function relativeBefore(text: Text, saying: number, first: number): number | undefined {
  for (let i = saying - 1; i > Math.max(first, saying - 6); i--)
    if (/^(?:who|which|that)$/u.test(text.doc.tokens[i]?.lower ?? '')) return i;
  return undefined;
}

/** The phrase that ends before token `i`, a comma, dash or bracket between them aside. */
export function phraseBefore(text: Text, i: number, least: number): Subject | undefined {
  const { tokens } = text.doc;
  let end = i - 1;
  if (/^[,—–]$/u.test(tokens[end]?.text ?? '')) end--;
  if (tokens[end]?.kind === 'number' && tokens[end - 1]?.text === ',') end -= 2; // "Lindqvist, 19, whom"
  if (isMark(tokens[end])) end--;
  if (/^\p{L}+sel(?:f|ves)$/u.test(tokens[end]?.lower ?? '')) end--; // "the area itself, which"
  if (tokens[end]?.text === ')') end = opening(text, end, least) - 1;
  const mention = text.mentions.at(end);
  if (mention && mention.to === end + 1 && isSite(text, mention.from - 1, least))
    return phraseBefore(text, mention.from - 1, least);
  if (mention && mention.to === end + 1)
    return { party: headParty(text, mention.from, mention.to), from: mention.from, to: mention.to };
  let from = end;
  while (from >= least && isInside(tokens[from])) {
    if (DETERMINERS.has(tokens[from]?.lower ?? '')) {
      from--;
      break;
    }
    from--;
  }
  if (from >= end) return undefined;
  return explained(text, from + 1, least) ?? phraseIn(text, from + 1, end + 1);
}

/** "a mine at Bendigo that …": what stands before the preposition is meant, not the place. */
const isSite = ({ doc: { tokens }, mentions }: Text, i: number, least: number): boolean =>
  i > least + 1 &&
  /^(?:at|in|near|outside)$/u.test(tokens[i]?.lower ?? '') &&
  mentions.at(i + 1)?.entity.type === 'place' &&
  isInside(tokens[i - 1]) &&
  !/ed$/u.test(tokens[i - 1]?.lower ?? '');

/** "the Front, an exile group whose …": the name the phrase at `from` explains. */
function explained(text: Text, from: number, least: number): Subject | undefined {
  const { tokens } = text.doc;
  let end = from - 2;
  if (tokens[end]?.text === ')') end = opening(text, end, least) - 1; // "the Front (NF), an exile group"
  const mention = text.mentions.at(end);
  if (end < least || tokens[from - 1]?.text !== ',') return undefined;
  if (SAID.test(tokens[from + 1]?.lower ?? '')) return undefined;
  if (!mention && /^an?$/u.test(tokens[from]?.lower ?? '')) return capitals(text, end, least);
  if (mention?.to !== end + 1) return undefined;
  if (!/^(?:an?|the)$/u.test(tokens[from]?.lower ?? '') || mention.entity.type === 'place')
    return undefined; // "on Gaza, a charge it calls"
  return { party: headParty(text, mention.from, mention.to), from: mention.from, to: mention.to };
}

/** "gave money to Enough Now, a *fact* that he called": what is said or done explains no name. */
const SAID =
  /^(?:facts?|claims?|charges?|allegations?|accusations?|moves?|decisions?|figures?|sums?|ideas?|notions?|suggestions?|views?|practices?|steps?|phrases?|words?|terms?|events?|verdicts?|descriptions?|comparisons?|gestures?|tactics?|outcomes?|results?)$/u;

/** A name the entities do not know, of two words at least: "Freedom to Borrow, a front group that". */
function capitals({ doc }: Text, end: number, least: number): Subject | undefined {
  let from = end;
  const isCapital = (i: number) => /^\p{Lu}\p{Ll}/u.test(doc.tokens[i]?.text ?? '');
  while (
    from > least &&
    (isCapital(from - 1) || (isCapital(from - 2) && LINK.test(doc.tokens[from - 1]?.text ?? '')))
  )
    from--;
  return from < end && isCapital(end)
    ? { party: { name: words(doc, from, end + 1) }, from, to: end + 1 }
    : undefined;
}
const LINK = /^(?:of|the|for|to|and)$/u;

function opening(text: Text, close: number, least: number): number {
  let i = close;
  while (i > least && text.doc.tokens[i]?.text !== '(') i--;
  return i;
}

/** The subject of a verb: the first noun phrase of its clause, with what stands between them left out. */
import type { Token } from '../../../model/segmented';
import { isHyphen } from './hyphen';
import { isMark } from './marks';
import type { Party, Text } from './noun-phrase';
import { headParty } from './phrase-head';
import { sentenceFrom } from './sentence';
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  DETERMINERS,
  PASTS,
  PREPOSITIONS,
  RELATIVES,
  REPORTING,
  SUBORDINATORS,
} from './words';

/** How far before its verb a subject may begin, in tokens. */
const REACH = 30;
/** How long a remark between commas may be, in tokens: "The pipeline, he said, is …". */
const ASIDE = 14;

/** Tells whether a token belongs to the cue of a claim: a clause of speech ends there. */
export type IsCue = (token: Token) => boolean;
/** A subject: its party, and the token its phrase begins with. */
export interface Subject {
  /** Undefined for a pronoun the article does not resolve. */
  party: Party | undefined;
  from: number;
  /** Token after its head. */
  to: number;
}

/**
 * The subject of the verb at token `verb`: "the inquiry into his taxes was" → inquiry. Undefined where the clause shows
 * none. Reads at most `REACH` tokens.
 */
export function subjectOf(text: Text, verb: number, isCue: IsCue): Subject | undefined {
  const { tokens } = text.doc;
  const first = Math.min(sentenceFrom(text.doc, tokens[verb]?.sentence ?? -1), verb);
  const end = overAuxiliaries(text, verb, first);
  const before = tokens[end];
  if (end < first || /^(?:and|or|but)$/u.test(before?.lower ?? '')) return undefined; // "and called"
  if (before && RELATIVES.has(before.lower)) return antecedent(text, end, isCue, first);
  const said = before && REPORTING.has(before.lower) ? relativeBefore(text, end, first) : undefined;
  if (said !== undefined) return phraseBefore(text, said, first);
  const region = clauseRegion(text, end, Math.max(first, verb - REACH), isCue);
  const subject = region && phraseIn(text, region.from, region.to);
  const named = subject?.to === region?.to && region && nameIn(text, region.to + 1, end);
  return subject && named ? { ...subject, party: named } : subject;
}

/** "the charity, Hope for Himalaya, was": the name that is all of an aside right after the subject. */
function nameIn(text: Text, from: number, to: number): Party | undefined {
  const mention = text.mentions.at(from);
  return mention?.from === from && mention.to === to ? headParty(text, from, to) : undefined;
}

/** "has proposed to classify": verbs whose subject is that of the infinitive. */
const CONTROL =
  /^(?:propos|want|vow|plann?|refus|seek|sought|tr(?:y|ie)|decid|agree|threaten|promis|mov|vot|beg[ai]n|fail|declin|hop|aim|offer|attempt|hasten|rush|choos|chose)(?:e|es|ed|s|d|ing)?$/u;

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
  return phraseBefore(text, pronoun, Math.max(first, pronoun - REACH));
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
  const mention = text.mentions.at(from - 2);
  if (from - 2 < least || tokens[from - 1]?.text !== ',' || mention?.to !== from - 1)
    return undefined;
  if (!/^(?:an?|the)$/u.test(tokens[from]?.lower ?? '') || mention.entity.type === 'place')
    return undefined; // "on Gaza, a charge it calls"
  return { party: headParty(text, mention.from, mention.to), from: mention.from, to: mention.to };
}

function opening(text: Text, close: number, least: number): number {
  let i = close;
  while (i > least && text.doc.tokens[i]?.text !== '(') i--;
  return i;
}

/** A token that can stand inside one plain noun phrase. */
const isInside = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind !== 'mark' || isHyphen(token) || /^['’]s?$/u.test(token.text)) &&
  !PREPOSITIONS.has(token.lower) &&
  !SUBORDINATORS.has(token.lower) &&
  !REPORTING.has(token.lower) &&
  !AUXILIARIES.has(token.lower) &&
  !BE.has(token.lower);

/** Where the clause that ends at token `end` begins; remarks between commas are passed over. */
function clauseRegion(text: Text, end: number, least: number, isCue: IsCue) {
  const { tokens } = text.doc;
  let to = end + 1;
  let i = end;
  if (tokens[end]?.text === ',' || /^[—–)]$/u.test(tokens[end]?.text ?? '')) {
    const open = asideStart(text, end, least);
    if (open === undefined) return undefined;
    to = open;
    i = open - 1;
  }
  while (i >= least) {
    const token = tokens[i] as Token;
    if (TEMPORAL.test(token.lower) && hasVerb(text, least, i) && i < end) break; // "has dropped her after donors"
    if (!isRelative(text, i, to, isCue) && (isOpening(text, i) || isCue(token))) break;
    i--;
  }
  return i + 1 < to ? { from: i + 1, to } : undefined;
}

const TEMPORAL = /^(?:after|before|since|until)$/u;

/** "the ministers who signed the order were": a relative clause belongs to the subject it follows. */
function isRelative(text: Text, i: number, end: number, isCue: IsCue): boolean {
  const { tokens } = text.doc;
  const before = tokens[i - 1];
  const lower = tokens[i]?.lower ?? '';
  if (!before || !/^(?:who|which|whose|that)$/u.test(lower) || before.kind === 'mark') return false;
  if (lower === 'that' && SAID_THAT.test(before.lower)) return false;
  const short = lower === 'that' || (lower !== 'who' && end - i <= SHORT);
  if (short && !hasVerb(text, i + 1, end)) return false; // "a decree which critics [see]"
  return isInside(before) && !isCue(before);
}
/** A relative clause this short, in tokens, must show its verb. */
const SHORT = 5;
/** Nouns and adjectives that *that* gives the content of: "the claim that …", "it is clear that …". */
const SAID_THAT =
  /^(?:claims?|facts?|idea|belief|suggestions?|allegations?|argument|view|notion|accusations?|warnings?|reports?|news|evidence|charges?|assertion|clear|true|likely|possible|certain|obvious|sure|afraid|convinced|confident|aware|so|such|say|it)$/u;

/** True where a verb of a closed class, or one in *-ed*, stands between: "buoys that Texas has strung along the river". */
function hasVerb({ doc: { tokens } }: Text, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (lower === 'that') return false;
    if (AUXILIARIES.has(lower) || BE.has(lower) || PASTS.has(lower)) return true;
    if (/\p{L}{3}ed$/u.test(lower)) return true;
  }
  return false;
}

/** The mark that opens the remark which the comma, dash or bracket at `close` ends. */
function asideStart(text: Text, close: number, least: number): number | undefined {
  const { tokens } = text.doc;
  const mark = tokens[close]?.text === ')' ? '(' : tokens[close]?.text;
  for (let i = close - 1; i >= Math.max(least, close - ASIDE); i--)
    if (tokens[i]?.text === mark) return i;
  return undefined;
}

/** A token a clause begins after. */
function isOpening(text: Text, i: number): boolean {
  const token = text.doc.tokens[i] as Token;
  if (token.kind === 'mark')
    return !isHyphen(token) && !/^(?:['’]s?|\(|\)|[$£€%&/.])$/u.test(token.text);
  if (text.mentions.at(i)) return false;
  if (token.lower === 'and') return !isInside(text.doc.tokens[i + 1]) || isOpenClause(text, i);
  return SUBORDINATORS.has(token.lower) || (REPORTING.has(token.lower) && !isNounHere(text, i));
}

/** "He won and the vote was": *and* joins clauses where a determiner or pronoun follows a finite-looking part. */
function isOpenClause(text: Text, i: number): boolean {
  const next = text.doc.tokens[i + 1]?.lower ?? '';
  return DETERMINERS.has(next) || /^(?:he|she|it|they|we|i|you|this|that)$/u.test(next);
}

/** "the claims were": a word of reporting after a determiner is a noun. */
const isNounHere = (text: Text, i: number): boolean =>
  DETERMINERS.has(text.doc.tokens[i - 1]?.lower ?? '');

/**
 * The first noun phrase of the tokens, or the one a new determiner opens ("told reporters the tax", "on Monday the tax").
 * Its head ends before the first verb of a closed class, preposition, comma or relative pronoun.
 */
export function phraseIn(text: Text, start: number, end: number): Subject | undefined {
  let from = start;
  while (from < end && isLead(text, from)) from++;
  if (from >= end) return undefined;
  const inner = overPartitive(text, from, end) ?? from;
  let to = inner;
  while (to < end && !closesHead(text, to, inner)) {
    if (to > inner && opensAnother(text, to)) return phraseIn(text, to, end);
    to = text.mentions.at(to)?.to ?? to + 1;
  }
  if (isPreposition(text, inner)) {
    const next = nextOpening(text, inner, end);
    return next === undefined ? undefined : phraseIn(text, next, end);
  }
  if (to > end) to = end;
  return to > inner ? { party: headParty(text, inner, to), from, to } : undefined;
}

const isPreposition = (text: Text, i: number): boolean =>
  PREPOSITIONS.has(text.doc.tokens[i]?.lower ?? '') && !text.mentions.at(i);

/** A determiner in the middle begins another phrase: nothing but a preposition or *all* takes one. */
function opensAnother(text: Text, i: number): boolean {
  const token = text.doc.tokens[i];
  const before = text.doc.tokens[i - 1]?.lower ?? '';
  return (
    DETERMINERS.has(token?.lower ?? '') &&
    !text.mentions.at(i) &&
    !DETERMINERS.has(before) &&
    !PREPOSITIONS.has(before)
  );
}

/** After a phrase with a preposition: where the next one opens. */
function nextOpening(text: Text, from: number, end: number): number | undefined {
  for (let i = from + 2; i < end; i++) if (opensAnother(text, i)) return i;
  return undefined;
}

const isLead = (text: Text, i: number): boolean => {
  const token = text.doc.tokens[i] as Token;
  return (
    !text.mentions.at(i) && (isMark(token) || ADVERBS.has(token.lower) || token.lower === 'that')
  );
};

/** "some of the lawmakers", "dozens of groups": the complement is what counts. */
function overPartitive(text: Text, from: number, end: number): number | undefined {
  for (let i = from; i < Math.min(end, from + 3); i++)
    if (PARTS.test(text.doc.tokens[i]?.lower ?? '') && text.doc.tokens[i + 1]?.lower === 'of')
      return i + 2;
  return undefined;
}
const PARTS =
  /^(?:some|many|most|all|none|one|two|three|few|several|dozens|scores|hundreds|thousands|handful|number|majority|lot|lots|members|half|both|rest|kind|sort|part|series|string|wave|spate|set|pair|crowd|raft|chain|number|couple)$/u;

function closesHead(text: Text, i: number, from: number): boolean {
  const token = text.doc.tokens[i] as Token;
  if (text.mentions.at(i)) return false;
  if (token.kind === 'mark') return !isHyphen(token) && !/^(?:['’]s?|[&./])$/u.test(token.text);
  const next = text.doc.tokens[i + 1];
  if (i === from || (next && isHyphen(next))) return false; // "the so-called observatory"
  return (
    PREPOSITIONS.has(token.lower) ||
    SUBORDINATORS.has(token.lower) ||
    (REPORTING.has(token.lower) && !DETERMINERS.has(text.doc.tokens[i - 1]?.lower ?? '')) ||
    BE.has(token.lower) ||
    (AUXILIARIES.has(token.lower) && token.lower !== "'s") ||
    token.lower === 'and' ||
    token.lower === 'or'
  );
}

/** The object next to its complement: in "called the tax theft and its backers thieves", the backers. */
export function lastObject(text: Text, from: number, to: number): Subject | undefined {
  const first = phraseIn(text, from, to);
  const { tokens } = text.doc;
  const paired = /^(?:its|his|her|their)$/u.test(tokens[(first?.to ?? 0) + 1]?.lower ?? '');
  for (let i = to - 1; first && i >= first.to + (paired ? 0 : 1); i--)
    if (tokens[i]?.lower === 'and') return phraseIn(text, i + 1, to) ?? first;
  return first;
}

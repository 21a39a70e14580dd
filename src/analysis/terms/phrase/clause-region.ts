/** Where a clause begins: remarks between commas and relative clauses inside it are passed over. */
import type { Token } from '../../../model/segmented';
import { isHyphen } from './hyphen';
import type { Text } from './noun-phrase';
import { isInside } from './plain-phrase';
import { AUXILIARIES, BE, DETERMINERS, PASTS, REPORTING, SUBORDINATORS } from './words';

/** How long a remark between commas may be, in tokens: "The pipeline, he said, is …". */
const ASIDE = 14;

/** Tells whether a token belongs to the cue of a claim: a clause of speech ends there. */
export type IsCue = (token: Token) => boolean;

/** Where the clause that ends at token `end` begins; remarks between commas are passed over. */
export function clauseRegion(text: Text, end: number, least: number, isCue: IsCue) {
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
  if (token.lower === 'as' && text.doc.tokens[i - 1]?.lower === 'such') return false;
  return SUBORDINATORS.has(token.lower) || (REPORTING.has(token.lower) && !isNounHere(text, i));
}

/** "He won and the vote was": *and* joins clauses where a determiner or pronoun follows a finite-looking part. */
function isOpenClause(text: Text, i: number): boolean {
  const next = text.doc.tokens[i + 1]?.lower ?? '';
  return DETERMINERS.has(next) || /^(?:he|she|it|they|we|i|you|this|that)$/u.test(next);
}

/** "the claims were": a word of reporting after a determiner is a noun. */
const isNounHere = (text: Text, i: number): boolean =>
  DETERMINERS.has(text.doc.tokens[i - 1]?.lower ?? '') ||
  /^['’]s?$/u.test(text.doc.tokens[i - 1]?.text ?? '');

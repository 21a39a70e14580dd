/** Noun phrases of people and bodies without a name: "a rebel group", "the hardline minister", "her son". */
import type { Kind } from '../../../model/references';
import type { Segmented, Token } from '../../../model/segmented';
import { isClosed, isVerb } from './grammar';
import { AUXILIARIES, kindOfNoun, OPENERS, PREPOSITIONS, PRONOUNS, SPEECH } from './words';

export interface Phrase {
  /** Tokens: the whole phrase, without what follows its noun. */
  from: number;
  head: number;
  kind: Kind;
  /** Its noun, lower case. */
  noun: string;
  /** "the", "a", "its" (`owner` says whose), "'s", or none ("residents", and in headlines). */
  determiner: 'definite' | 'indefinite' | 'owned' | 'bare';
  /** The token of "his", "its", or of the last word before "'s". */
  owner?: number;
  /** The first token after the determiner. */
  inner: number;
}

const DEFINITE = /^(?:the|this|that|these|those|such|both)$/u;
const INDEFINITE =
  /^(?:an?|one|another|some|many|several|few|no|any|each|every|other|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|most|all|\d+)$/u;
/** How many words may stand between a determiner and the noun: "the far-right law-and-order candidate". */
const LONGEST = 8;

const isHyphen = ({ text, spaced }: Token): boolean => !spaced && /^[-‐‑]$/u.test(text);

/**
 * The phrase whose noun stands at token `head`; undefined where the word is none, or goes on. `isName` tells the tokens
 * that stand in names; `headline` is true where determiners are left out.
 */
export function phraseAt(
  { tokens, sentences }: Segmented,
  head: number,
  isName: (token: number) => boolean,
  headline: boolean,
): Phrase | undefined {
  const { text = '', kind: sort, sentence = 0 } = tokens[head] ?? {};
  if (sort !== 'word') return undefined;
  const lower = nounAt(tokens, head);
  const kind = kindOfNoun(lower);
  if (!kind) return undefined;
  const small = text === text.toLowerCase() || opens(tokens, head) || headline;
  if (goesOn(tokens, head, isName)) return undefined;
  const first = sentences[sentence]?.from ?? 0;
  let i = head - 1;
  for (; i >= first && head - i <= LONGEST; i--) {
    const token = tokens[i] as Token;
    const inner = i + 1;
    if (isName(i)) continue;
    if (DEFINITE.test(token.lower) && !isClause(token, kind))
      return { from: i, head, kind, noun: lower, determiner: 'definite', inner };
    if (!small) {
      if (/^\p{Lu}/u.test(token.text)) continue; // "the Prime Minister", "the Fund"
      return undefined;
    }
    const pronoun = PRONOUNS.get(token.lower);
    if (pronoun?.owns && !/sel(?:f|ves)$/u.test(token.lower))
      return { from: i, head, kind, noun: lower, determiner: 'owned', owner: i, inner };
    if (/^['’]s?$/u.test(token.text) && !token.spaced) {
      let from = i - 1;
      while (isName(from - 1) && isName(from)) from--;
      return { from, head, kind, noun: lower, determiner: 'owned', owner: i - 1, inner };
    }
    if (INDEFINITE.test(token.lower) && !isHyphen(tokens[inner] as Token))
      return { from: i, head, kind, noun: lower, determiner: 'indefinite', inner };
    if (!isInside(tokens, i)) break;
  }
  if (!small) return undefined;
  const rest = Math.max(i + 1, first);
  if (headline) return { from: rest, head, kind, noun: lower, determiner: 'bare', inner: rest };
  const opened = kind === 'body' && rest === first; // "State television said"
  if (kind !== 'people' && !opened) return undefined;
  const from = opened ? first : firstInside(tokens, rest, head, isName);
  return { from, head, kind, noun: lower, determiner: 'bare', inner: from };
}

/** The noun at a token; "year-old" of the last word of "the 20-year-old". */
function nounAt(tokens: readonly Token[], i: number): string {
  const { lower = '' } = tokens[i] ?? {};
  return lower === 'old' && tokens[i - 1]?.text === '-' && tokens[i - 2]?.lower === 'year'
    ? 'year-old'
    : lower;
}

/** "said *that* growers": no determiner of a plural. */
const isClause = ({ lower }: Token, kind: Kind): boolean =>
  kind === 'people' && /^(?:that|this)$/u.test(lower);

/** A word a capital may begin as a sentence's or quotation's first. */
const opens = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1];
  return !before || before.sentence !== tokens[i]?.sentence || before.kind === 'mark';
};

/** "police *officer*", "party-*led*", "spokesman *Joel Tan*": the noun is not the phrase's last, or a title. */
function goesOn(
  tokens: readonly Token[],
  head: number,
  isName: (token: number) => boolean,
): boolean {
  const next = tokens[head + 1];
  if (!next || next.sentence !== tokens[head]?.sentence) return false;
  if (isHyphen(next) || isName(head + 1)) return true;
  if (next.kind !== 'word' || next.text !== next.lower || SPEECH.has(next.lower)) return false;
  if (kindOfNoun(next.lower) !== undefined) return true;
  // "the *passenger* list": a noun behind one in the singular, as far as its ending tells.
  return (
    !/(?:[^s]s|men|women|people|police|children|media|press|staff)$/u.test(
      tokens[head]?.lower ?? '',
    ) &&
    !isVerb(next) &&
    !isClosed(next) &&
    !DEFINITE.test(next.lower) &&
    !INDEFINITE.test(next.lower) &&
    !PRONOUNS.has(next.lower) &&
    !/(?:s|ly|ing|self|here|there|who|once|again|alone|today|yesterday|ago|too|even|ever|still|then|now)$/u.test(
      next.lower,
    )
  );
}

/** A token that may stand between a determiner and the noun. */
function isInside(tokens: readonly Token[], i: number): boolean {
  const { lower, kind, text } = tokens[i] as Token;
  if (kind === 'mark')
    return isHyphen(tokens[i] as Token) || (text === ',' && isAdjective(tokens[i - 1]));
  return !ENDS.has(lower);
}

/** Words that stand before a phrase, not in it. */
const ENDS: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...AUXILIARIES,
  ...SPEECH,
  ...PRONOUNS.keys(),
  ...OPENERS,
]);

/** "the *eurosceptic*, pro-Russian party": a comma parts adjectives, not other words. */
const isAdjective = (token: Token | undefined): boolean =>
  /(?:ic|al|an|ive|ous|ful|less|ist|ish|ed|ing|old|new|big|small|wing|right|left)$/u.test(
    token?.lower ?? '',
  );

/** Of a phrase without a determiner no more than the adjectives right before the noun: "the state let *junior doctors*". */
function firstInside(
  tokens: readonly Token[],
  least: number,
  head: number,
  isName: (token: number) => boolean,
): number {
  let from = head;
  while (
    from > least &&
    (isName(from - 1) ||
      isHyphen(tokens[from - 1] as Token) ||
      isHyphen(tokens[from] as Token) ||
      isDescribing(tokens[from - 1]))
  )
    from--;
  return from;
}

const isDescribing = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  /(?:ic|al|an|ive|ous|ful|less|ist|ish|or|old|new|right|left|local|far|young|armed|masked)$/u.test(
    token.lower,
  );

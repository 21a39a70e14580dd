/** What the trained stage asks about the tokens of an article, as small numbers and hashes, found once. */
import { combine, hashText } from '../../tagging/hash';
import type { Lexicon } from '../../tagging/lexicon';
import { cueOf } from '../cues/cue-lexicon';
import { isCueNoun, nounStance } from '../cues/noun-lexicon';
import { passiveCues } from '../cues/passive-lexicon';
import type { Reading } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import type { WordClass } from '../reading/words';
import type { ClaimSpans, Range } from '../spans/claim-spans';
import { opensQuote } from '../spans/quotes';

/** Where a token stands in a quotation. */
const QUOTED = { outside: 0, opens: 1, inside: 2, closes: 3 } as const;

export interface TokenFacts {
  r: Reading;
  /** Hash of the lower-case form. */
  word: Int32Array;
  /** Hash of the verb's lemma; of the word where it is no verb. */
  lemma: Int32Array;
  /** Word cluster, 0 for none; the upper bits name larger clusters. */
  cluster: Int32Array;
  /** Number of the word class. */
  cls: Int32Array;
  /** 1 where the first letter is a capital. */
  capital: Int32Array;
  /** `QUOTED`. */
  quoted: Int32Array;
  /** 0 outside noun phrases, 1 first, 2 inside, 3 head, 4 first and head. */
  phrase: Int32Array;
  /** Hash of the verb group's shape and the token's place in it, 0 outside groups. */
  group: Int32Array;
  /** What the cue lexicons say of the word, as a hash; 0 where it is in none. */
  listed: Int32Array;
  /** How many commas, verb groups and noun phrases have begun before each token. */
  commas: Int32Array;
  verbs: Int32Array;
  phrases: Int32Array;
}

const CLASSES = new Map<WordClass, number>(
  (
    'determiner pronoun preposition subordinator coordinator modal be have do adverb adjective to possessive number noun verb mark'.split(
      ' ',
    ) as WordClass[]
  ).map((name, k) => [name, k + 1]),
);
/** Class number of marks, and of what lies outside. */
export const MARK: number = CLASSES.get('mark') ?? 0;

interface Word {
  hash: number;
  cluster: number;
  noun: number;
}

/** The facts of an article; cost is linear. */
export function readFacts(r: Reading, lexicon: Lexicon): TokenFacts {
  const n = r.tokens.length;
  const facts: TokenFacts = {
    r,
    word: new Int32Array(n),
    lemma: new Int32Array(n),
    cluster: new Int32Array(n),
    cls: new Int32Array(n),
    capital: new Int32Array(n),
    quoted: new Int32Array(n),
    phrase: new Int32Array(n),
    group: new Int32Array(n),
    listed: new Int32Array(n),
    commas: new Int32Array(n),
    verbs: new Int32Array(n),
    phrases: new Int32Array(n),
  };
  const words = new Map<string, Word>();
  for (let i = 0; i < n; i++) {
    const { lower, text } = r.tokens[i] as Reading['tokens'][number];
    let word = words.get(lower);
    if (!word) {
      word = readWord(lower, lexicon);
      words.set(lower, word);
    }
    facts.word[i] = word.hash;
    facts.cluster[i] = word.cluster;
    facts.listed[i] = word.noun;
    facts.capital[i] = text !== lower && /^\p{Lu}/u.test(text) ? 1 : 0;
    facts.cls[i] = CLASSES.get(r.cls[i] as WordClass) ?? 0;
    const verb = r.verb[i];
    facts.lemma[i] = verb && verb.lemma !== lower ? hashText(verb.lemma) : word.hash;
    readPlace(facts, i);
  }
  for (const group of r.groups) readGroup(facts, group);
  return facts;
}

const LINKS = ['that', 'to', 'of', 'for', 'about', 'on', 'with'];

function readWord(lower: string, lexicon: Lexicon): Word {
  const hash = hashText(lower);
  const stance = isCueNoun(lower)
    ? LINKS.map((link) => nounStance(lower, link)).find((found) => found)
    : undefined;
  return {
    hash,
    cluster: lexicon.cluster(lexicon.find(hash)),
    noun: stance ? hashText(`noun ${stance}`) : 0,
  };
}

function readPlace(facts: TokenFacts, i: number): void {
  const { r } = facts;
  const quote = r.quoteAt[i] as number;
  if (quote >= 0)
    facts.quoted[i] = opensQuote(r, i)
      ? QUOTED.opens
      : r.quoteAt[i + 1] === quote
        ? QUOTED.inside
        : QUOTED.closes;
  const phrase = r.phraseAt[i];
  if (phrase)
    facts.phrase[i] = i === phrase.from ? (i === phrase.head ? 4 : 1) : i === phrase.head ? 3 : 2;
  count(facts.commas, i, r.tokens[i]?.text === ',');
  count(facts.verbs, i, r.groupAt[i] !== undefined && r.groupAt[i] !== r.groupAt[i - 1]);
  count(facts.phrases, i, phrase !== undefined && phrase !== r.phraseAt[i - 1]);
}

function count(of: Int32Array, i: number, one: boolean): void {
  of[i] = (i ? (of[i - 1] as number) : 0) + (one ? 1 : 0);
}

const SHAPES = { finite: 1, infinitive: 2, ing: 3, participle: 4 } as const;

function readGroup({ group, listed }: TokenFacts, own: VerbGroup): void {
  const shape = SHAPES[own.shape] + (own.passive ? 8 : 0) + (own.negated ? 16 : 0);
  for (let i = own.from; i < own.to; i++)
    group[i] = combine(shape, i === own.head ? 1 : i === own.from ? 2 : 3) | 1;
  const cue = cueOf(own.lemma);
  const passive = passiveCues(own.lemma)[0];
  if (cue) listed[own.head] = hashText([cue.stance, ...cue.takes].join(' '));
  else if (passive) listed[own.head] = hashText(passive.reads);
}

/** True where two ranges share a token. */
export const meet = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;

/** The proposals of the rules by the tokens of their cues. */
export function byCue(r: Reading, claims: readonly ClaimSpans[]): (ClaimSpans | undefined)[] {
  const at = new Array<ClaimSpans | undefined>(r.tokens.length).fill(undefined);
  for (const claim of claims) for (const { from, to } of claim.cue) at.fill(claim, from, to);
  return at;
}

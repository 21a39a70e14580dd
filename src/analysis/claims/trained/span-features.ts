/**
 * The features that tell source and content of one given cue: each token by its side of the cue and distance from it, what
 * stands between, the quotations of both, the cue's lemma, and what the rules propose for this cue. Training and device
 * share this file.
 */
import type { FeatureBuffer } from '../../tagging/feature-buffer';
import { combine } from '../../tagging/hash';
import type { ClaimSpans, Range } from '../spans/claim-spans';
import { patternHash } from './cue-features';
import type { TokenFacts } from './token-facts';

const T = {
  bias: 1,
  word: 10,
  cls: 20,
  distance: 30,
  between: 40,
  quote: 50,
  lemma: 60,
  after: 70,
  phrase: 80,
  rule: 90,
  cluster: 100,
  edge: 110,
} as const;

const EDGE = 17;
/** Tokens on either side of the cue that are looked at; claims rarely reach further within their paragraph. */
const REACH = 40;

/** One cue to be completed. */
export interface CueSite {
  cue: Range;
  /** Tokens to label: part of the cue's block. */
  from: number;
  to: number;
  /** The rules' proposal for this cue. */
  ruled: ClaimSpans | undefined;
}

/**
 * The tokens in which source and content of a cue are looked for: its sentence, and those of its block before and after it
 * as far as quotations lead.
 */
export function siteOf({ r }: TokenFacts, cue: Range, ruled: ClaimSpans | undefined): CueSite {
  const { sentences, blocks } = r.doc;
  const own = r.tokens[cue.from]?.sentence ?? 0;
  const block = blocks[sentences[own]?.block ?? 0] ?? { from: own, to: own + 1 };
  let first = own;
  let last = own + 1;
  let from = sentences[own]?.from ?? 0;
  let to = sentences[own]?.to ?? r.tokens.length;
  while (first > block.from && (r.quoteAt[from - 1] as number) >= 0 && from > cue.from - REACH)
    from = sentences[--first]?.from ?? 0;
  while (last < block.to && (r.quoteAt[to] as number) >= 0 && to < cue.to + REACH)
    to = sentences[last++]?.to ?? to;
  return { cue, from: Math.max(from, cue.from - REACH), to: Math.min(to, cue.to + REACH), ruled };
}

const bucket = (n: number): number =>
  n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 22 ? 7 : n < 35 ? 8 : 9;
const few = (n: number): number => Math.min(3, n);
const middle = (cluster: number): number => (cluster ? (cluster + 31) >> 3 : 0);

/** Writes the features of the site's tokens; `likely[i]` counts the likely other cues that begin before token i. */
export function spanFeatures(
  facts: TokenFacts,
  site: CueSite,
  likely: Int32Array,
  into: FeatureBuffer,
): void {
  const { r, word, cls, quoted, cluster, phrase } = facts;
  const { cue, from, to } = site;
  const rule = ruleOf(site);
  const head = headOf(facts, cue);
  const lemma = facts.lemma[head] as number;
  const listed = facts.listed[head] as number;
  const shape = facts.group[head] as number;
  const nextWord = cue.to < to ? (word[cue.to] as number) : EDGE;
  const nextClass = cue.to < to ? (cls[cue.to] as number) : EDGE;
  const priorClass = cue.from > from ? (cls[cue.from - 1] as number) : EDGE;
  const sentence = r.tokens[cue.from]?.sentence ?? 0;
  const quoteBefore = quoteNear(facts, cue.from - 1, -1, from, to);
  const quoteAfter = quoteNear(facts, cue.to, 1, from, to);
  const setting = combine(
    (quoteBefore >= 0 ? 1 : 0) + (quoteAfter >= 0 ? 2 : 0),
    combine(nextClass, priorClass),
  );
  const at = (values: Int32Array, i: number): number =>
    i < from || i >= to ? EDGE : (values[i] as number);
  into.clear();
  for (let i = from; i < to; i++) {
    const inside = i >= cue.from && i < cue.to;
    const side = i < cue.from ? 1 : inside ? 2 : 3;
    into.add(T.bias, side);
    if (inside) {
      into.endToken();
      continue;
    }
    const gap = side === 1 ? cue.from - 1 - i : i - cue.to;
    const reach = combine(side, bucket(gap));
    const own = cls[i] as number;
    const sided = combine(side, own);
    for (let k = -1; k <= 1; k++) into.add(T.word + k + 1, combine(side, at(word, i + k)));
    into.add(T.word + 3, combine(sided, at(word, i - 1)));
    into.add(T.word + 4, combine(sided, at(word, i + 1)));
    into.add(T.cls, combine(sided, combine(at(cls, i - 1), at(cls, i + 1))));
    into.add(T.cls + 1, combine(sided, at(cls, i - 1)));
    into.add(T.cls + 2, combine(sided, at(cls, i + 1)));
    into.add(T.cls + 3, combine(sided, combine(at(cls, i + 1), at(cls, i + 2))));
    into.add(T.cls + 4, combine(sided, combine(at(cls, i - 1), at(cls, i - 2))));
    into.add(T.distance, combine(reach, own));
    into.add(T.distance + 1, combine(reach, phrase[i] as number));
    into.add(T.distance + 2, combine(reach, lemma));
    into.add(T.distance + 3, combine(reach, nextClass));
    into.add(T.distance + 4, combine(reach, shape));
    // What stands between the token and the cue.
    const a = side === 1 ? i : cue.to - 1;
    const b = side === 1 ? cue.from - 1 : i;
    const commas = few((facts.commas[b] as number) - (facts.commas[a] as number));
    const verbs = few((facts.verbs[b] as number) - (facts.verbs[a] as number));
    const nouns = Math.min(5, (facts.phrases[b] as number) - (facts.phrases[a] as number));
    const rivals = few((likely[b] as number) - (likely[a] as number));
    const away = Math.max(-3, Math.min(3, (r.tokens[i]?.sentence ?? 0) - sentence));
    const path = combine(combine(commas, verbs), combine(side, away));
    into.add(T.between, path);
    into.add(T.between + 1, combine(path, combine(nouns, phrase[i] as number)));
    into.add(T.between + 2, combine(combine(nouns, side), combine(own, phrase[i] as number)));
    into.add(T.between + 3, combine(combine(rivals, side), away));
    into.add(T.between + 4, combine(combine(verbs, side), combine(own, lemma)));
    into.add(T.between + 5, combine(path, setting));
    into.add(T.between + 6, combine(combine(commas, rivals), combine(side, own)));
    into.add(T.between + 7, combine(combine(rivals, verbs), combine(at(word, i), side)));
    // Quotations: the token's own, against those beside the cue.
    const quote = r.quoteAt[i] as number;
    const state = quoted[i] as number;
    const same = quote < 0 ? 0 : quote === quoteBefore ? 1 : quote === quoteAfter ? 2 : 3;
    const quotes = combine(combine(state, same), combine(side, away));
    into.add(T.quote, quotes);
    into.add(T.quote + 1, combine(quotes, combine(at(quoted, i - 1), at(quoted, i + 1))));
    into.add(T.quote + 2, combine(quotes, setting));
    into.add(T.quote + 3, combine(quotes, lemma));
    into.add(T.quote + 4, combine(quotes, own));
    // The cue and what follows it.
    into.add(T.lemma, combine(lemma, sided));
    into.add(T.lemma + 1, combine(lemma, combine(side, few(gap))));
    into.add(T.lemma + 2, combine(listed, combine(reach, nextClass)));
    into.add(T.lemma + 3, combine(lemma, combine(side, nextWord)));
    into.add(T.after, combine(nextWord, sided));
    into.add(T.after + 1, combine(nextWord, reach));
    into.add(T.after + 2, combine(nextWord, path));
    into.add(T.after + 3, combine(setting, combine(reach, own)));
    into.add(T.phrase, combine(phrase[i] as number, combine(path, at(phrase, i + 1))));
    into.add(T.phrase + 1, combine(facts.capital[i] as number, combine(sided, few(nouns))));
    into.add(T.phrase + 2, combine(facts.group[i] as number, combine(side, few(verbs))));
    into.add(T.cluster, combine(side, cluster[i] as number));
    into.add(T.cluster + 1, combine(side, middle(cluster[i] as number)));
    into.add(T.cluster + 2, combine(reach, middle(cluster[i] as number)));
    const starts = r.tokens[i - 1]?.sentence !== r.tokens[i]?.sentence ? 1 : 0;
    const ends = r.tokens[i + 1]?.sentence !== r.tokens[i]?.sentence ? 2 : 0;
    into.add(T.edge, combine(starts + ends, combine(side, away)));
    into.add(T.edge + 1, combine(starts + ends, quotes));
    if (rule) {
      const said = rule[i - from] as number;
      const here = combine(said, rule[i - from + 1] as number);
      into.add(T.rule, here);
      into.add(T.rule + 1, combine(here, i > from ? (rule[i - from - 1] as number) : 0));
      into.add(T.rule + 2, combine(here, patternHash(site.ruled?.pattern ?? '')));
      into.add(T.rule + 3, combine(said, combine(own, at(cls, i - 1))));
      into.add(T.rule + 4, combine(said, combine(at(word, i), at(word, i - 1))));
      into.add(T.rule + 5, combine(said, path));
    } else into.add(T.rule + 6, combine(sided, bucket(gap)));
    into.endToken();
  }
}

/** The token that stands for the cue: the head of its last verb group, else its first noun or word. */
export function headOf({ r }: TokenFacts, cue: Range): number {
  for (let i = cue.to - 1; i >= cue.from; i--) if (r.groupAt[i]?.head === i) return i;
  for (let i = cue.to - 1; i >= cue.from; i--)
    if (r.cls[i] === 'noun' || r.cls[i] === 'verb') return i;
  return cue.from;
}

/** The outermost quotation that begins or ends within two tokens of the cue on one side, or -1. */
function quoteNear(
  { r }: TokenFacts,
  start: number,
  step: number,
  from: number,
  to: number,
): number {
  for (let i = start, n = 0; n < 3 && i >= from && i < to; i += step, n++)
    if ((r.quoteAt[i] as number) >= 0) return r.quoteAt[i] as number;
  return -1;
}

/** What the rules say of each token of the site: 1 source, 2 content, 3 their cue, 0 nothing. */
function ruleOf({ ruled, from, to }: CueSite): Int32Array | undefined {
  if (!ruled) return undefined;
  const said = new Int32Array(to - from + 1);
  const mark = (ranges: readonly Range[], value: number) => {
    for (const range of ranges)
      said.fill(value, Math.max(0, range.from - from), Math.max(0, Math.min(to, range.to) - from));
  };
  mark(ruled.content, 2);
  mark(ruled.source, 1);
  mark(ruled.cue, 3);
  return said;
}

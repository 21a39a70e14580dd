/**
 * The features cues are told by: the word, its lemma, cluster and class, its neighbours, the verb group and who acts before
 * it, quotations near by, and what the rules propose. Training and device share this file. Few, since the corpus is small:
 * with two dozen more the pass was surer of what it had seen and less right about the rest (docs/EVALUATION.md).
 */
import type { FeatureBuffer } from '../../tagging/feature-buffer';
import { combine } from '../../tagging/hash';
import type { ClaimSpans } from '../spans/claim-spans';
import { patternHash } from './pattern-hash';
import { MARK, type TokenFacts } from './token-facts';

/** Templates: numbers that keep the answers to different questions apart. */
const T = {
  bias: 1,
  bare: 2,
  word: 10,
  lemma: 20,
  cluster: 30,
  middle: 40,
  cls: 50,
  pair: 70,
  quote: 80,
  group: 90,
  around: 100,
  rule: 120,
  place: 130,
} as const;

const EDGE = 17;

/** How many tokens after a listed or proposed cue word may still be part of the cue ("said in an interview"). */
const AFTER_KNOWN = 4;
/** The same after any verb group ("is confident that"). */
const AFTER_VERBS = 3;

/**
 * Writes the features of the tokens of sentence `index` into `into`; `ruled` holds the rules' proposals by cue token.
 * Tokens that are hardly ever part of a cue get only one, that they are such: those that stand in no verb group, on no list and in no proposal, nor
 * right after such.
 */
export function cueFeatures(
  facts: TokenFacts,
  ruled: readonly (ClaimSpans | undefined)[],
  index: number,
  into: FeatureBuffer,
): void {
  const { r } = facts;
  const sentence = r.doc.sentences[index];
  into.clear();
  if (!sentence) return;
  const { from, to } = sentence;
  const headline = r.doc.blocks[sentence.block]?.kind === 'headline' ? 1 : 0;
  let hasQuote = 0;
  for (let i = from; i < to && !hasQuote; i++) if (facts.quoted[i]) hasQuote = 1;
  const at = (values: Int32Array, i: number): number =>
    i < from || i >= to ? EDGE : (values[i] as number);
  let until = from;
  for (let i = from; i < to; i++) {
    if (facts.listed[i] || ruled[i]) until = i + 1 + AFTER_KNOWN;
    else if (r.groupAt[i]) until = Math.max(until, i + 1 + AFTER_VERBS);
    if (i >= until || (facts.cls[i] === MARK && !ruled[i])) {
      into.add(T.bare, 0);
      into.endToken();
      continue;
    }
    ownFeatures(facts, i, at, into);
    quoteFeatures(facts, i, hasQuote, at, into);
    groupFeatures(facts, i, from, to, into);
    ruleFeatures(facts, ruled, i, into);
    into.add(T.place, combine(Math.min(3, i - from), headline));
    into.add(T.place + 1, Math.min(4, to - 1 - i));
    into.endToken();
  }
}

type At = (values: Int32Array, i: number) => number;

const middle = (cluster: number): number => (cluster ? (cluster + 31) >> 3 : 0);

function ownFeatures(facts: TokenFacts, i: number, at: At, into: FeatureBuffer): void {
  const { word, lemma, cluster, cls, capital } = facts;
  const own = cls[i] as number;
  const before = at(cls, i - 1);
  const next = at(cls, i + 1);
  into.add(T.bias, own);
  into.add(T.word, word[i] as number);
  into.add(T.word + 1, at(word, i - 2));
  for (let k = -2; k <= 2; k++) into.add(T.cls + k + 2, at(cls, i + k));
  into.add(T.lemma, combine(lemma[i] as number, own));
  into.add(T.lemma + 1, at(lemma, i - 1));
  into.add(T.cluster, combine(at(cluster, i + 1), next));
  for (let k = -1; k <= 1; k++)
    into.add(T.middle + k + 1, combine(middle(at(cluster, i + k)), at(cls, i + k)));
  into.add(T.middle + 3, combine(((cluster[i] as number) + 31) >> 5, own));
  into.add(T.cls + 5, combine(before, own));
  into.add(T.cls + 6, combine(own, next));
  into.add(T.cls + 7, combine(combine(own, next), at(cls, i + 2)));
  into.add(T.cls + 8, combine(combine(before, own), at(cls, i - 2)));
  into.add(T.pair, combine(at(word, i - 1), word[i] as number));
  into.add(T.pair + 1, combine(word[i] as number, at(word, i + 1)));
  into.add(T.pair + 2, combine(combine(at(capital, i - 1), capital[i] as number), own));
}

function quoteFeatures(
  facts: TokenFacts,
  i: number,
  hasQuote: number,
  at: At,
  into: FeatureBuffer,
): void {
  const { quoted, cls } = facts;
  const own = quoted[i] as number;
  let near = 0;
  for (let k = 1; k <= 4; k++) {
    if (!(near & 15) && at(quoted, i - k) === 3) near |= k;
    if (!(near & 240) && at(quoted, i + k) === 1) near |= k << 4;
  }
  into.add(T.quote, combine(own, hasQuote));
  into.add(T.quote + 1, combine(combine(near, own), cls[i] as number));
  into.add(T.quote + 2, combine(facts.listed[i] as number, combine(near, own)));
}

/** The verb group of a token with who acts before it and what comes behind. */
function groupFeatures(
  facts: TokenFacts,
  i: number,
  from: number,
  to: number,
  into: FeatureBuffer,
): void {
  const { r, cls, group: shape } = facts;
  const group = r.groupAt[i];
  // 1 the head of a group, 2 another of its tokens, 3 in none.
  const role = group ? (i === group.head ? 1 : 2) : 3;
  into.add(T.group, combine(shape[i] as number, facts.phrase[i] as number));
  if (group) verbFeatures(facts, i, group.head, into);
  else into.add(T.group + 3, combine(facts.listed[i] as number, cls[i] as number));
  const kind = actorFeatures(facts, group ? group.from : i, from, role, into);
  const end = group ? group.to : i + 1;
  const nextClass = end < to ? (cls[end] as number) : EDGE;
  into.add(T.around + 2, combine(combine(nextClass, kind), role));
}

/** The verb of a group, as any of its tokens sees it. */
function verbFeatures(facts: TokenFacts, i: number, head: number, into: FeatureBuffer): void {
  const shape = facts.group[head] as number;
  const isHead = i === head ? 1 : 0;
  into.add(T.group + 1, combine(shape, combine(facts.cluster[head] as number, isHead)));
  into.add(T.group + 2, combine(facts.listed[head] as number, combine(shape, isHead)));
}

/** Who acts: the noun phrase before the group or lone token at `start`. Gives its kind: class and capital of its noun. */
function actorFeatures(
  { r, cls, capital, cluster }: TokenFacts,
  start: number,
  from: number,
  role: number,
  into: FeatureBuffer,
): number {
  const subject = start > from ? r.phraseAt[start - 1] : undefined;
  const actor = subject ? subject.head : start - 1;
  const kind = actor < from ? EDGE : combine(cls[actor] as number, capital[actor] as number);
  into.add(T.around, combine(kind, role));
  if (actor >= from) into.add(T.around + 1, combine(middle(cluster[actor] as number), role));
  return kind;
}

function ruleFeatures(
  facts: TokenFacts,
  ruled: readonly (ClaimSpans | undefined)[],
  i: number,
  into: FeatureBuffer,
): void {
  const claim = ruled[i];
  if (!claim) {
    into.add(T.rule, facts.listed[i] as number);
    return;
  }
  const place = (ruled[i - 1] === claim ? 1 : 0) + (ruled[i + 1] === claim ? 2 : 0);
  into.add(T.rule + 1, place);
  into.add(T.rule + 2, combine(patternHash(claim.pattern), place));
  into.add(T.rule + 3, combine(Math.round(claim.confidence * 10), place));
  into.add(T.rule + 4, combine(facts.lemma[i] as number, place));
}

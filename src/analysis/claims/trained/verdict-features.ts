/** What speaks for or against a candidate as a whole: the features its confidence is learned from. */
import type { FeatureBuffer } from '../../tagging/feature-buffer';
import { combine, hashText } from '../../tagging/hash';
import type { Range } from '../spans/claim-spans';
import { evidenceOf } from '../spans/evidence';
import type { Candidate } from './candidates';
import { headOf } from './span-features';
import type { TokenFacts } from './token-facts';

/** Writes the features of one candidate, as the only token of `into`. */
export function verdictFeatures(
  facts: TokenFacts,
  candidate: Candidate,
  into: FeatureBuffer,
): void {
  const { r } = facts;
  const { claim, by, ruled, completed, chance } = candidate;
  into.clear();
  const evidence = evidenceOf(r, claim);
  for (const text of evidence) into.add(1, hashText(text));
  const pattern = hashText(ruled?.pattern ?? 'none');
  const cue = claim.cue[0] as Range;
  const other = by === 'rules' ? completed : ruled;
  const agreeSource = other ? agreement(claim.source, other.source) : 4;
  const agreeContent = other ? agreement(claim.content, other.content) : 4;
  const agreeCue = ruled ? agreement(claim.cue, ruled.cue) : 4;
  const own = by === 'rules' ? 1 : 2;
  const cueChance = level(chance);
  const source = claim.source.length ? level(completed.sourceChance) : 10;
  const content = level(completed.contentChance);
  const least = level(
    Math.min(completed.contentChance, claim.source.length ? completed.sourceChance : 1),
  );
  const whole = level(
    chance * completed.contentChance * (claim.source.length ? completed.sourceChance : 1),
  );
  const agree = combine(combine(agreeSource, agreeContent), combine(agreeCue, own));
  into.add(2, agree);
  into.add(3, combine(agree, pattern));
  into.add(4, combine(cueChance, own));
  into.add(5, combine(source, combine(own, agreeSource)));
  into.add(6, combine(content, combine(own, agreeContent)));
  into.add(7, combine(least, cueChance));
  into.add(8, combine(whole, own));
  into.add(9, combine(whole, agree));
  into.add(10, combine(cueChance, combine(own, pattern)));
  into.add(11, combine(own, pattern));
  const head = headOf(facts, cue);
  const lemma = facts.lemma[head] as number;
  const cluster = facts.cluster[head] as number;
  into.add(12, combine(lemma, own));
  into.add(13, combine(lemma, cueChance >> 1));
  into.add(14, cluster);
  into.add(15, cluster ? (cluster + 31) >> 3 : 0);
  into.add(16, facts.listed[head] as number);
  into.add(17, combine(facts.group[head] as number, own));
  into.add(18, Math.min(5, cue.to - cue.from));
  const next = facts.word[cue.to] ?? 0;
  into.add(19, next);
  into.add(20, combine(lemma, next));
  into.add(21, combine(Math.min(3, claim.content.length), Math.min(2, claim.source.length)));
  const first = claim.content[0] as Range;
  const gap =
    first.from >= cue.to ? Math.min(4, first.from - cue.to) : first.to <= cue.from ? 5 : 6;
  into.add(22, combine(gap, facts.cls[first.from] as number));
  into.add(23, combine(gap, combine(facts.cls[first.from] as number, lemma)));
  const last = claim.content.at(-1) as Range;
  into.add(
    24,
    r.tokens[last.to]?.sentence === r.tokens[last.to - 1]?.sentence
      ? (facts.word[last.to] ?? 0)
      : 1,
  );
  const subject = claim.source[0];
  if (subject) {
    const phrase = r.phraseAt[subject.from];
    const noun = phrase && phrase.head < subject.to ? phrase.head : subject.to - 1;
    into.add(25, facts.word[noun] as number);
    into.add(26, (facts.cluster[noun] as number) >> 3);
    into.add(27, combine(facts.cls[noun] as number, facts.capital[noun] as number));
    const between =
      subject.to <= cue.from ? Math.min(5, cue.from - subject.to) : subject.from >= cue.to ? 6 : 7;
    into.add(28, between);
    into.add(29, combine(between, pattern));
    into.add(30, combine(facts.cls[subject.from - 1] ?? 0, between));
  } else into.add(31, lemma);
  into.endToken();
}

/** A chance in eleven levels, finer near 0 and 1. */
function level(chance: number): number {
  const logit = Math.log((chance + 1e-4) / (1 - chance + 1e-4));
  return Math.max(0, Math.min(12, Math.round(logit) + 6));
}

/** How far two lists of ranges cover the same tokens: 0 not at all … 3 exactly. */
export function agreement(a: readonly Range[], b: readonly Range[]): number {
  const dice = overlap(a, b);
  return dice === 1 ? 3 : dice >= 0.5 ? 2 : dice > 0 ? 1 : 0;
}

/** Shared tokens by the mean of both sizes (Dice); 1 where both are empty. */
export function overlap(a: readonly Range[], b: readonly Range[]): number {
  const size = (ranges: readonly Range[]) => ranges.reduce((n, { from, to }) => n + to - from, 0);
  const all = size(a) + size(b);
  if (all === 0) return 1;
  let shared = 0;
  for (const x of a)
    for (const y of b) shared += Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from));
  return (2 * shared) / all;
}

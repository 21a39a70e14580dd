/** What speaks for or against a candidate as a whole: the features its confidence is learned from. */
import type { FeatureBuffer } from '../../tagging/feature-buffer';
import { combine, hashText } from '../../tagging/hash';
import type { ClaimSpans, Range } from '../spans/claim-spans';
import { evidenceOf } from '../spans/evidence';
import type { Candidate } from './candidates';
import { headOf } from './cue-site';
import type { TokenFacts } from './token-facts';

/** Writes the features of one candidate, as the only token of `into`. */
export function verdictFeatures(
  facts: TokenFacts,
  candidate: Candidate,
  into: FeatureBuffer,
): void {
  into.clear();
  for (const text of evidenceOf(facts.r, candidate.claim)) into.add(1, hashText(text));
  weighAgreement(candidate, into);
  weighCue(facts, candidate, into);
  weighContent(facts, candidate.claim, into);
  weighSource(facts, candidate, into);
  into.endToken();
}

const patternOf = ({ ruled }: Candidate): number => hashText(ruled?.pattern ?? 'none');
/** Whose source and content the candidate has: the rules' or the trained passes'. */
const makerOf = ({ by }: Candidate): number => (by === 'rules' ? 1 : 2);

/** How sure the trained passes are, and how far they and the rules agree. */
function weighAgreement(candidate: Candidate, into: FeatureBuffer): void {
  const { claim, by, ruled, completed, chance } = candidate;
  const pattern = patternOf(candidate);
  const own = makerOf(candidate);
  const other = by === 'rules' ? completed : ruled;
  const agreeSource = other ? agreement(claim.source, other.source) : 4;
  const agreeContent = other ? agreement(claim.content, other.content) : 4;
  const agreeCue = ruled ? agreement(claim.cue, ruled.cue) : 4;
  const cueChance = level(chance);
  const sourceChance = claim.source.length ? completed.sourceChance : 1;
  const source = claim.source.length ? level(completed.sourceChance) : 10;
  const content = level(completed.contentChance);
  const least = level(Math.min(completed.contentChance, sourceChance));
  const whole = level(chance * completed.contentChance * sourceChance);
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
}

/** The cue's verb, its length and the word behind it. */
function weighCue(facts: TokenFacts, candidate: Candidate, into: FeatureBuffer): void {
  const { claim, chance } = candidate;
  const own = makerOf(candidate);
  const cue = claim.cue[0] as Range;
  const head = headOf(facts, cue);
  const lemma = facts.lemma[head] as number;
  const cluster = facts.cluster[head] as number;
  const next = facts.word[cue.to] ?? 0;
  into.add(12, combine(lemma, own));
  into.add(13, combine(lemma, level(chance) >> 1));
  into.add(14, cluster);
  into.add(15, cluster ? (cluster + 31) >> 3 : 0);
  into.add(16, facts.listed[head] as number);
  into.add(17, combine(facts.group[head] as number, own));
  into.add(18, Math.min(5, cue.to - cue.from));
  into.add(19, next);
  into.add(20, combine(lemma, next));
  into.add(21, combine(Math.min(3, claim.content.length), Math.min(2, claim.source.length)));
}

/** Where the content begins and what follows it. */
function weighContent(
  facts: TokenFacts,
  { cue: cues, content }: ClaimSpans,
  into: FeatureBuffer,
): void {
  const { tokens } = facts.r;
  const cue = cues[0] as Range;
  const lemma = facts.lemma[headOf(facts, cue)] as number;
  const first = content[0] as Range;
  const gap =
    first.from >= cue.to ? Math.min(4, first.from - cue.to) : first.to <= cue.from ? 5 : 6;
  into.add(22, combine(gap, facts.cls[first.from] as number));
  into.add(23, combine(gap, combine(facts.cls[first.from] as number, lemma)));
  const last = content.at(-1) as Range;
  const goesOn = tokens[last.to]?.sentence === tokens[last.to - 1]?.sentence;
  into.add(24, goesOn ? (facts.word[last.to] ?? 0) : 1);
}

/** The noun of the source, and how far from the cue it stands. */
function weighSource(facts: TokenFacts, candidate: Candidate, into: FeatureBuffer): void {
  const { claim } = candidate;
  const cue = claim.cue[0] as Range;
  const subject = claim.source[0];
  if (!subject) {
    into.add(31, facts.lemma[headOf(facts, cue)] as number);
    return;
  }
  const phrase = facts.r.phraseAt[subject.from];
  const noun = phrase && phrase.head < subject.to ? phrase.head : subject.to - 1;
  const between =
    subject.to <= cue.from ? Math.min(5, cue.from - subject.to) : subject.from >= cue.to ? 6 : 7;
  into.add(25, facts.word[noun] as number);
  into.add(26, (facts.cluster[noun] as number) >> 3);
  into.add(27, combine(facts.cls[noun] as number, facts.capital[noun] as number));
  into.add(28, between);
  into.add(29, combine(between, patternOf(candidate)));
  into.add(30, combine(facts.cls[subject.from - 1] ?? 0, between));
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

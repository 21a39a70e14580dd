/** The claims of an article by rules and trained models together: candidates weighed, the best kept. */
import { FeatureBuffer } from '../../tagging/feature-buffer';
import { scoreTokens } from '../../tagging/sequence-model';
import { stanceOf } from '../cues/cue-lexicon';
import type { Reading } from '../reading/reading';
import { cannotSpeak, isUnlikely } from '../sources/can-speak';
import { isBareQuestion } from '../sources/own-voice';
import type { ClaimSpans, Range } from '../spans/claim-spans';
import { confidenceOf } from '../spans/confidence';
import { splitElliptic } from '../spans/elliptic';
import { byPlace, proposeCued } from '../spans/find-spans';
import { isNaming } from '../spans/naming-cues';
import { nestedSources } from '../spans/nested-sources';
import { ownQuotations } from '../spans/own-quotations';
import { inQuote } from '../spans/quotes';
import { partBehindAside } from '../spans/second-part';
import { claimQuotations } from '../spans/unclaimed';
import { type Candidate, candidatesOf, holdsAntecedent } from './candidates';
import type { ClaimsModel } from './claims-model';
import { labelCues } from './label-cues';
import { SpanLabeller } from './label-spans';
import { byCue, readFacts, type TokenFacts } from './token-facts';
import { verdictFeatures } from './verdict-features';

/**
 * From which confidence on claims are kept, chosen on the dev part of the corpus and the tuning articles. What the rules
 * propose is kept sooner than what the models alone do: the corpus knows many attributions that are no claims here.
 */
const POLICY = {
  ruled: 0.22,
  ruledAttitude: 0.26,
  /** What the rules alone are sure of ("said in a communique that …"): the verdict doubts most how far its cue reaches. */
  ruledPlain: 0.08,
  plain: 0.7,
  /** What stands in quotation marks is dropped last: readers are shown whose words they are. */
  ruledQuoted: 0.06,
  ruledHolding: 0.18,
  trained: 0.5,
  /** Where nothing says that the source can speak. */
  unlikely: 0.5,
  trainedAttitude: 0.3,
  /** Claims inside claims, by the confidence of their pattern: the corpus has none to learn from. */
  nested: 0.1,
  nestedUnlikely: 0.3,
  /** Of a verb with a bare object inside a claim ("thugs who had *learned* nothing") the models have to think a little too. */
  nestedObject: 0.06,
  /** How many times likelier than the rules' source and content another has to be to stand in their place. */
  odds: 1.5,
};

/** Patterns of which the corpus has too few to learn from: their own confidence stands. */
const UNLEARNED: ReadonlySet<string> = new Set([
  'court heard',
  'court told',
  'impersonal',
  'estimate',
  'inscribed',
]);

/** The claims of a text as token ranges, in text order. Cost is linear. */
export function decide(r: Reading, model: ClaimsModel): ClaimSpans[] {
  const facts = readFacts(r, model.cues.lexicon);
  const rules = proposeCued(r);
  claimQuotations(r, rules);
  const ruled = byCue(r, rules);
  const labels = labelCues(facts, ruled, model.cues);
  const labeller = new SpanLabeller(model.spans);
  const candidates = candidatesOf(facts, rules, ruled, labels, labeller).filter(
    ({ claim }) => !(cannotSpeak(r, claim) || isBareQuestion(r, claim) || holdsAntecedent(claim)),
  );
  const kept = splitElliptic(
    r,
    nestedSources(ownQuotations(r, best(r, weigh(facts, candidates, model)))),
  );
  const carried = claimQuotations(r, kept).map((claim) => ({
    ...claim,
    confidence: confidenceOf(r, claim),
  }));
  return [...kept, ...carried.filter(({ confidence }) => confidence >= POLICY.nested)].sort(
    byPlace,
  );
}

/** Those, and constructions that leave no doubt: "termed “rebels” *by Oslo*", "*what it called* theft", "*denied being* …". */
const standsAlone = (r: Reading, claim: ClaimSpans): boolean =>
  UNLEARNED.has(claim.pattern) ||
  (claim.pattern === 'passive object by' && claim.confidence >= SURE_AGENT) ||
  (claim.pattern === 'relative' && isNaming(claim.lemma)) ||
  (claim.pattern.endsWith(' object') &&
    partBehindAside(r, claim.lemma, claim.content[0]?.from ?? -1) !== undefined) ||
  (claim.pattern.endsWith(' gerund') && stanceOf(claim) === 'denies');
const SURE_AGENT = 0.8;

interface Weighed {
  claim: ClaimSpans;
  by: 'rules' | 'trained';
  ruled: boolean;
  /** Odds that it is right, the rules' own ones raised: they keep to this project's conventions. */
  odds: number;
}

/** The features of a candidate and its log odds; kept and reused. */
const features = new FeatureBuffer();
const score = new Float32Array(1);

function weigh(facts: TokenFacts, candidates: readonly Candidate[], model: ClaimsModel): Weighed[] {
  return candidates.map((candidate) => {
    verdictFeatures(facts, candidate, features);
    scoreTokens(model.verdict, features, score);
    const { by, ruled, claim } = candidate;
    const own = by === 'rules' && standsAlone(facts.r, claim);
    const learned = Math.exp(score[0] as number);
    const odds = own ? Math.max(learned, claim.confidence / (1 - claim.confidence)) : learned;
    return {
      claim: { ...claim, confidence: Math.round((100 * odds) / (1 + odds)) / 100 },
      by,
      ruled: ruled !== undefined,
      odds: by === 'rules' ? odds * POLICY.odds : odds,
    };
  });
}

/** Best first; none whose cue is taken. */
function best(r: Reading, weighed: readonly Weighed[]): ClaimSpans[] {
  const taken = new Uint8Array(r.tokens.length);
  const around: (ClaimSpans[] | undefined)[] = new Array(r.tokens.length);
  const kept: ClaimSpans[] = [];
  for (const item of [...weighed].sort((a, b) => b.odds - a.odds)) {
    const { claim } = item;
    if (claim.cue.some(({ from, to }) => taken.subarray(from, to).includes(1))) continue;
    const own = [...claim.cue, ...claim.content];
    const nested = around[own[0]?.from ?? -1]?.some((outer) => holds(outer.content, own));
    const confidence = nested ? confidenceOf(r, claim) : claim.confidence;
    if (confidence < leastFor(r, item, nested === true)) continue;
    for (const { from, to } of claim.cue) taken.fill(1, from, to);
    const chosen = { ...claim, confidence };
    kept.push(chosen);
    note(around, chosen);
  }
  return kept.sort(byPlace);
}

/** Notes a claim at each token of its content, where claims inside it are to find it. */
function note(around: (ClaimSpans[] | undefined)[], claim: ClaimSpans): void {
  for (const { from, to } of claim.content)
    for (let i = from; i < to; i++) {
      const own = around[i];
      if (own) own.push(claim);
      else around[i] = [claim];
    }
}

function leastFor(r: Reading, { claim, by, ruled }: Weighed, nested: boolean): number {
  const quoted = claim.content.some(({ from, to }) => inQuote(r, from) || inQuote(r, to - 1));
  const object = claim.pattern.endsWith(' object');
  if (nested && object && claim.confidence <= POLICY.nestedObject) return 1;
  // "urged supporters *to defend* their church": what somebody is to do is no stand of theirs.
  const told = r.groupAt[claim.cue[0]?.from ?? -1]?.shape === 'infinitive';
  // "“Everybody knows who the thief is,” she said": nobody in particular says so.
  const everybody =
    claim.source.length === 1 && EVERYBODY.test(r.tokens[claim.source[0]?.from ?? -1]?.lower ?? '');
  if (nested && everybody) return 1;
  if (nested && object && told && stanceOf(claim) === 'attitude') return 1;
  if (nested)
    return by !== 'rules' ? 1 : isUnlikely(r, claim) ? POLICY.nestedUnlikely : POLICY.nested;
  // What somebody regrets *that* is so, they also say.
  const attitude = stanceOf(claim) === 'attitude' && !claim.pattern.endsWith(' that');
  if (by === 'rules' && quoted) return POLICY.ruledQuoted;
  if (
    by === 'rules' &&
    !attitude &&
    / (?:object|that)$/u.test(claim.pattern) &&
    claim.content.some((range) => holdsQuote(r, range))
  )
    return POLICY.ruledHolding;
  if (isUnlikely(r, claim)) return POLICY.unlikely;
  if (by === 'rules' && !attitude && confidenceOf(r, claim) >= POLICY.plain)
    return POLICY.ruledPlain;
  if (ruled) return attitude ? POLICY.ruledAttitude : POLICY.ruled;
  // Without a source only the rules know what is hearsay and what a mere passive.
  if (!claim.source.length) return 1;
  return attitude ? POLICY.trainedAttitude : POLICY.trained;
}

function holdsQuote(r: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (inQuote(r, i)) return true;
  return false;
}

const EVERYBODY = /^(?:every|any|no)(?:body|one)$/u;

const holds = (outer: readonly Range[], inner: readonly Range[]): boolean =>
  inner.every((i) => outer.some((o) => o.from <= i.from && i.to <= o.to));

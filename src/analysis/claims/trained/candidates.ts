/** Candidates: what the rules propose and what the two trained passes propose, side by side for each cue. */
import type { Reading } from '../reading/reading';
import type { ClaimSpans, Range } from '../spans/claim-spans';
import { isDeed } from '../spans/deeds';
import { isAnonymity } from '../spans/leading';
import { isReducedNaming } from '../spans/reduced-naming';
import { antecedentOf } from '../spans/subjects';
import { mendContent } from './content-bounds';
import { cueLemma } from './cue-lemma';
import { siteOf } from './cue-site';
import type { CueLabels } from './label-cues';
import type { Completed, SpanLabeller } from './label-spans';
import { mendSource, subjectOfParticiple } from './source-bounds';
import { meet, type TokenFacts } from './token-facts';
import { unlistedStance } from './unlisted-stance';

export interface Candidate {
  claim: ClaimSpans;
  /** Whether the rules or the trained passes give its source and content. */
  by: 'rules' | 'trained';
  /** The rules' proposal that shares the cue. */
  ruled: ClaimSpans | undefined;
  /** What the second pass says of the cue. */
  completed: Completed;
  /** Chance of the cue by the first pass. */
  chance: number;
}

/** The candidates of an article in text order of their cues; those of one cue stand side by side. */
export function candidatesOf(
  facts: TokenFacts,
  rules: readonly ClaimSpans[],
  ruled: readonly (ClaimSpans | undefined)[],
  labels: CueLabels,
  labeller: SpanLabeller,
): Candidate[] {
  const { r } = facts;
  const found: Candidate[] = [];
  const seen = new Set<string>();
  const complete = (cue: Range, own: ClaimSpans | undefined) =>
    labeller.complete(facts, siteOf(facts, cue, own), labels.likely);
  for (const claim of rules) {
    const cue = claim.cue[0];
    if (!cue) continue;
    const completed = complete(cue, claim);
    const chance = chanceOf(labels, cue);
    seen.add(`${cue.from} ${cue.to}`);
    found.push({ claim, by: 'rules', ruled: claim, completed, chance });
    const trained = toClaim(r, cue, completed, claim);
    if (trained && !sameSpans(trained, claim))
      found.push({ claim: trained, by: 'trained', ruled: claim, completed, chance });
  }
  for (const cue of labels.cues) {
    if (seen.has(`${cue.from} ${cue.to}`)) continue;
    const own = ruled[cue.from] ?? ruled[cue.to - 1];
    const completed = complete(cue, own);
    const claim = toClaim(r, cue, completed, own);
    if (claim) found.push({ claim, by: 'trained', ruled: own, completed, chance: cue.chance });
  }
  return found;
}

/** The chance that a cue begins in a range. */
function chanceOf({ begins }: CueLabels, { from, to }: Range): number {
  let best = 0;
  for (let i = from; i < to; i++) best = Math.max(best, begins[i] as number);
  return best;
}

function toClaim(
  r: Reading,
  { from, to }: Range,
  { source: labelled, content }: Completed,
  ruled: ClaimSpans | undefined,
): ClaimSpans | undefined {
  const first = content[0];
  const cue = { from, to };
  const whole = labelled.map((range) => mendSource(r, range, cue));
  if (
    !first ||
    (/^(?:to|not|for)$/u.test(r.tokens[first.from]?.lower ?? '') && isAnonymity(r, first.from))
  )
    return undefined;
  const same = ruled?.cue.some((range) => meet(range, cue)) ? ruled : undefined;
  const source = [...subjectOfParticiple(r, whole, cue, same?.source ?? [])];
  const lemma = same?.lemma ?? cueLemma(r, cue);
  const claim: ClaimSpans = {
    source,
    cue: [cue],
    content: mendContent(r, content, cue, same),
    lemma,
    stance: same ? same.stance : unlistedStance(r, cue, content, lemma),
    pattern: same ? same.pattern : 'trained',
    confidence: 0,
    ...antecedent(r, source[0]),
  };
  return isDeed(r, claim) || isReducedNaming(r, claim) || holdsAntecedent(claim)
    ? undefined
    : claim;
}

/** "Larpress, *which* reports to the office, says …": nobody says of what the clause hangs on that it is. */
export const holdsAntecedent = ({ antecedent: of, content }: ClaimSpans): boolean =>
  of !== undefined && content.some((range) => meet(range, of));

/** Whom *who* and *which* stand for. */
function antecedent(r: Reading, source: Range | undefined): { antecedent?: Range } {
  if (!source || source.to - source.from > 1) return {};
  if (!/^(?:who|which|that)$/u.test(r.tokens[source.from]?.lower ?? '')) return {};
  const found = antecedentOf(r, source.from);
  return found ? { antecedent: found } : {};
}

const sameRanges = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.length === b.length && a.every(({ from, to }, k) => b[k]?.from === from && b[k]?.to === to);
const sameSpans = (a: ClaimSpans, b: ClaimSpans): boolean =>
  sameRanges(a.source, b.source) && sameRanges(a.content, b.content);

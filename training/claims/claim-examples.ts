/** Annotated attributions as token ranges, beside what the rules propose. */

import { firstFrom, readDocument } from '../../src/analysis/claims/reading/reading';
import type { ClaimSpans, Range } from '../../src/analysis/claims/spans/claim-spans';
import { proposeCued } from '../../src/analysis/claims/spans/find-spans';
import { claimQuotations } from '../../src/analysis/claims/spans/unclaimed';
import { byCue, readFacts, type TokenFacts } from '../../src/analysis/claims/trained/token-facts';
import { overlap } from '../../src/analysis/claims/trained/verdict-features';
import { findEntities } from '../../src/analysis/entities/entities';
import { segment } from '../../src/analysis/segment/segment';
import { labelNames } from '../../src/analysis/tagging/label-names';
import type { Lexicon } from '../../src/analysis/tagging/lexicon';
import type { SequenceModel } from '../../src/analysis/tagging/sequence-model';
import type { Token } from '../../src/model/segmented';
import type { Annotated } from './attributions';

/** One attribution as tokens. */
interface GoldClaim {
  source: Range[];
  cue: Range[];
  content: Range[];
}
export interface Prepared {
  facts: TokenFacts;
  rules: ClaimSpans[];
  ruled: (ClaimSpans | undefined)[];
  gold: GoldClaim[];
}

export function prepare(document: Annotated, names: SequenceModel, lexicon: Lexicon): Prepared {
  const doc = segment({ text: document.text });
  const reading = readDocument(doc, findEntities(doc, labelNames(doc, names)));
  const rules = proposeCued(reading);
  claimQuotations(reading, rules);
  const ranges = (spans: readonly [number, number][]) =>
    spans.map((span) => rangeOf(doc.tokens, span)).filter(({ from, to }) => to > from);
  return {
    facts: readFacts(reading, lexicon),
    rules,
    ruled: byCue(reading, rules),
    gold: document.attributions.map(({ source, cue, content }) => ({
      source: ranges(source),
      cue: ranges(cue),
      content: ranges(content),
    })),
  };
}

function rangeOf(tokens: readonly Token[], [start, end]: readonly [number, number]): Range {
  let from = firstFrom(tokens, start);
  if (from > 0 && (tokens[from - 1]?.end ?? 0) > start) from--;
  return { from, to: firstFrom(tokens, end) };
}

/** True where an attribution has source, cue and content of the claim, each by half of their words (Dice). */
export function isRight({ facts, gold }: Prepared, claim: ClaimSpans): boolean {
  const words = (ranges: readonly Range[]) => withoutMarks(facts, ranges);
  const own = { s: words(claim.source), q: words(claim.cue), c: words(claim.content) };
  return gold.some(
    (g) =>
      overlap(own.c, words(g.content)) >= 0.5 &&
      overlap(own.q, words(g.cue)) >= 0.5 &&
      overlap(own.s, words(g.source)) >= 0.5,
  );
}

/** The same tokens without marks: whether a mark is in or out is no fault. */
function withoutMarks({ r }: TokenFacts, ranges: readonly Range[]): Range[] {
  const found: Range[] = [];
  for (const { from, to } of ranges)
    for (let i = from; i < to; i++) {
      if (r.tokens[i]?.kind === 'mark') continue;
      const last = found.at(-1);
      if (last?.to === i) last.to++;
      else found.push({ from: i, to: i + 1 });
    }
  return found;
}

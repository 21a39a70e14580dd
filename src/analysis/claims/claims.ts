/** Attributed claims: who said what, in whose words. */
import type { Claim, Entity } from '../../model/analysis';
import { NO_REFERENCES, type References } from '../../model/references';
import type { Segmented } from '../../model/segmented';
import type { Span } from '../../model/span';
import { negatedStance } from './cues/negated-stance';
import { kindOf, quotedPieces } from './kind';
import { nest } from './nesting';
import { type Reading, readDocument } from './reading/reading';
import { nameLead } from './sources/lead';
import { isOwnVoice } from './sources/own-voice';
import { SourceResolver } from './sources/resolve';
import { speaksNot } from './sources/speaks-not';
import type { ClaimSpans, Range } from './spans/claim-spans';
import { findSpans } from './spans/find-spans';
import type { ClaimsModel } from './trained/claims-model';
import { decide } from './trained/decide';

/**
 * Attributed claims with their sources resolved to `entities`, by name or by `references`, sorted by first character: by
 * rules and trained models together, by the rules alone without a model. Pure; linear in the text.
 * @example findClaims(segment({ text: 'Lee said it was late.' }), [])[0]?.source.name // 'Lee'
 */
export function findClaims(
  doc: Segmented,
  entities: readonly Entity[],
  model?: ClaimsModel,
  references: References = NO_REFERENCES,
): Claim[] {
  const reading = readDocument(doc, entities);
  const resolver = new SourceResolver(reading, entities, references);
  const found = model ? decide(reading, model) : findSpans(reading);
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const claims = found.flatMap((spans, index) => {
    const claim = toClaim(reading, resolver, spans, index);
    return speaksNot(reading, spans, types.get(claim.source.entity ?? '')) ? [] : [claim];
  });
  return nest(nameLead(doc, claims, entities));
}

function toClaim(r: Reading, resolver: SourceResolver, found: ClaimSpans, index: number): Claim {
  const spansOf = (ranges: readonly Range[]): Span[] =>
    ranges.map(({ from, to }) => ({
      start: r.tokens[from]?.start ?? 0,
      end: r.tokens[to - 1]?.end ?? 0,
    }));
  const content = spansOf(found.content);
  return {
    id: `c${index + 1}`,
    kind: kindOf(r.doc.text, content, r.doc.quotations),
    source: { spans: spansOf(found.source), ...resolver.resolve(found) },
    cue: {
      spans: spansOf(found.cue),
      lemma: found.lemma,
      stance: isOwnVoice(r, found) ? 'attitude' : negatedStance(r, found),
    },
    content: { spans: content },
    quoted: quotedPieces(content, r.doc.quotations),
    confidence: found.confidence,
  };
}

/** Loaded wording in an article: which entry of the lexicon, who used it, and about whom. */
import type { Claim, Entity, Term } from '../../model/analysis';
import type { Segmented } from '../../model/segmented';
import type { Span } from '../../model/span';
import { CATEGORIES } from './lexicon/lexicon';
import { type Dispatch, indexForms } from './match/dispatch';
import { insideMention } from './match/entity-names';
import { findMatches } from './match/match';
import { indexMentions } from './phrase/mentions';
import { findTargets } from './target/target';
import { inHeadline } from './voice/headline';
import { readVoices } from './voice/voice';

export { explainEntry } from './lexicon/lookup';
export { voiceAt } from './voice/voice';
export type { Voicing } from './voice/voicing';

let forms: Dispatch | undefined;

/**
 * Loaded terms with voice, speaker and target, sorted by start. Pure; the lexicon is indexed on first use. A term's
 * `rule` names the rule that gave its voice (voice/voice.ts); `on` is false for categories and entries that are found
 * but shown only when the reader asks for them.
 * @example findTerms(doc, claims, entities)[0]?.voice // 'outlet'
 */
export function findTerms(
  doc: Segmented,
  claims: readonly Claim[],
  entities: readonly Entity[],
): Term[] {
  forms ??= indexForms(CATEGORIES);
  const mentions = indexMentions(doc, entities);
  const text = { doc, mentions };
  const matches = findMatches(doc, forms, (place) => insideMention(doc, mentions, place));
  const voiceOf = readVoices(text, claims);
  const ids = new Map(claims.map((claim) => [claim.id, claim]));
  const labels = matches.map(({ from, to, listed }) => {
    const span = { start: doc.tokens[from]?.start ?? 0, end: doc.tokens[to - 1]?.end ?? 0 };
    const types = listed.entry.targets ?? listed.category.targets;
    const voicing = voiceOf(span);
    const claim = voicing.claim === undefined ? undefined : ids.get(voicing.claim);
    const noun = listed.entry.label === 'noun' || listed.entry.inflect === 'noun';
    return {
      text,
      place: { from, to },
      category: listed.category.category,
      types,
      noun,
      voicing,
      claim,
      span,
      listed,
    };
  });
  const isCue = cueTest(claims);
  const targets = findTargets(text, labels, claims);
  return labels.map(
    ({ span, listed, voicing }, i): Term => ({
      ...span,
      id: `t${i + 1}`,
      entry: listed.entry.id,
      category: listed.category.category,
      voice: voicing.voice,
      headline: inHeadline(doc, span),
      speaker: voicing.speaker,
      target: targets[i] ?? null,
      ...(voicing.claim !== undefined && { claim: voicing.claim }),
      on: listed.on && (!listed.entry.cue || isCue(span)),
      rule: voicing.rule,
      confidence: voicing.confidence,
    }),
  );
}

/** A test whether a span begins in the cue of a claim. */
function cueTest(claims: readonly Claim[]): (span: Span) => boolean {
  const starts = new Set<number>();
  for (const claim of claims)
    for (const { start, end } of claim.cue.spans) for (let i = start; i < end; i++) starts.add(i);
  return (span) => starts.has(span.start);
}

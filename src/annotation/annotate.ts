/** Analysis → annotations: which words get which mark. */
import type { Analysis, Mention } from '../model/analysis';
import type { Annotation } from '../model/annotation';
import type { Kind } from '../model/kind';
import type { Density } from '../model/settings';

/** Findings below this confidence are listed but not marked; the stages themselves have dropped what is less likely. */
const MARK_THRESHOLD = 0.15;

const isMarked = ({ form, confidence }: Mention): boolean =>
  form === 'name' && confidence >= MARK_THRESHOLD;

/**
 * The marks of an analysis: every name, date, figure, claim (source and cue; content) and loaded term whose category
 * is on, in text order. Nominal mentions and pronouns get no mark.
 * @example annotate(analysis).filter((a) => a.kind === 'names')
 */
export function annotate(analysis: Analysis): Annotation[] {
  const all: Annotation[] = [];
  for (const entity of analysis.entities)
    entity.mentions.filter(isMarked).forEach((mention, i) => {
      const again = i > 0 && { again: true as const };
      all.push({ id: entity.id, kind: 'names', part: 'whole', spans: [mention], ...again });
    });
  for (const date of analysis.dates)
    all.push({ id: date.id, kind: 'dates', part: 'whole', spans: [date] });
  for (const figure of analysis.figures)
    all.push({ id: figure.id, kind: 'figures', part: 'whole', spans: [figure] });
  for (const claim of analysis.claims) {
    if (claim.confidence < MARK_THRESHOLD) continue;
    const said = [...claim.source.spans, ...claim.cue.spans].sort((a, b) => a.start - b.start);
    if (said.length) all.push({ id: claim.id, kind: 'claims', part: 'source', spans: said });
    all.push({ id: claim.id, kind: 'claims', part: 'content', spans: claim.content.spans });
  }
  for (const term of analysis.terms)
    if (term.on) all.push({ id: term.id, kind: 'wording', part: 'whole', spans: [term] });
  return all.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** What a reader wants marked. */
export interface Wanted {
  kinds: Readonly<Record<Kind, boolean>>;
  density: Density;
}

/** True for a mark that is shown. */
export const isShown = ({ kind, again }: Annotation, { kinds, density }: Wanted): boolean =>
  kinds[kind] && !(again && density === 'first');

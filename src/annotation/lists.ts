/** What the lists show of an analysis: what the reader searches for, without what is hidden. */
import type { Analysis } from '../model/analysis';
import { isUnsure } from './doubt';
import { contentWords, cueWords } from './said';
import { surface } from './surface';

export interface Choice {
  /** Shown are findings whose words, people or targets hold this; '' shows all. */
  query: string;
  /** Claims that only say what somebody wants, fears or supports. */
  attitudes: boolean;
  unsure: boolean;
}

/**
 * The analysis with only the findings to be listed. Speakers' roles hang on entities: read them from the whole one.
 * @example choose(analysis, { query: 'rossi', attitudes: true, unsure: true }).claims
 */
export function choose(analysis: Analysis, { query, attitudes, unsure }: Choice): Analysis {
  const holds = matcher(query);
  const sure = (finding: { confidence: number }) => unsure || !isUnsure(finding);
  return {
    ...analysis,
    dates: analysis.dates.filter((date) => holds(surface(analysis, date), date.value)),
    figures: analysis.figures.filter(
      (figure) =>
        sure(figure) &&
        holds(surface(analysis, figure), figure.of ? surface(analysis, figure.of) : ''),
    ),
    claims: analysis.claims.filter(
      (claim) =>
        sure(claim) &&
        (attitudes || claim.cue.stance !== 'attitude') &&
        holds(claim.source.name, cueWords(analysis, claim), contentWords(analysis, claim)),
    ),
    terms: analysis.terms.filter(
      (term) =>
        term.on &&
        sure(term) &&
        holds(surface(analysis, term), term.speaker?.name ?? '', term.target?.name ?? ''),
    ),
    entities: analysis.entities.filter((entity) =>
      holds(entity.name, ...entity.aliases, ...entity.roles.map((role) => role.title)),
    ),
  };
}

/** True for texts that hold the query, whatever the case and the accents; always for an empty query. */
export function matcher(query: string): (...texts: string[]) => boolean {
  const wanted = fold(query.trim());
  return (...texts) => wanted === '' || texts.some((text) => fold(text).includes(wanted));
}

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/gu, "'").toLowerCase();

/** How many findings of each kind an analysis has: the numbers in the popup and on the toolbar button. */
import type { Analysis } from '../model/analysis';
import type { Kind } from '../model/kind';

/** Names count once however often they are mentioned; terms only where their category is on. */
export function countKinds(analysis: Analysis): Record<Kind, number> {
  return {
    names: analysis.entities.length,
    dates: analysis.dates.length,
    claims: analysis.claims.length,
    wording: analysis.terms.filter((term) => term.on).length,
    figures: analysis.figures.length,
  };
}

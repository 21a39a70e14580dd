import type { DateMention, Figure } from '../../model/analysis';
import type { Segmented } from '../../model/segmented';

/** Figures with unit and what they count, sorted by start; nothing inside `dates` is one. */
export function findFigures(_doc: Segmented, _dates: readonly DateMention[]): Figure[] {
  return [];
}

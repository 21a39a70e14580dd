import type { Claim, Entity, Term } from '../../model/analysis';
import type { Segmented } from '../../model/segmented';

/** Loaded terms with voice, speaker and target, sorted by start. */
export function findTerms(
  _doc: Segmented,
  _claims: readonly Claim[],
  _entities: readonly Entity[],
): Term[] {
  return [];
}

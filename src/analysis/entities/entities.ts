/** Entities: the persons, organizations, places and groups an article names, with their mentions and roles. */
import type { Entity } from '../../model/analysis';
import type { Segmented } from '../../model/segmented';
import { combine } from './combine';
import type { NameSpan } from '../../model/name-span';
import { proposeNames } from './propose/propose';

/**
 * Named entities with their mentions and roles, sorted by first mention. `names` may come from elsewhere (a trained
 * labeller); by default the rules propose them.
 * @example findEntities(segment({ text: 'Oslo is calm.' }))[0]?.name // 'Oslo'
 */
export function findEntities(
  doc: Segmented,
  names: readonly NameSpan[] = proposeNames(doc),
): Entity[] {
  return combine(doc, names);
}

/** Entities: the persons, organizations, places and groups an article names, with their mentions and roles. */
import type { Entity } from '../../model/analysis';
import type { NameSpan } from '../../model/name-span';
import type { Segmented } from '../../model/segmented';
import { combine } from './combine';
import { joinProposals } from './join-proposals';
import { proposeNames } from './propose/propose';

/**
 * Named entities with their mentions and roles, sorted by first mention. `trained` are a labeller's names, where there
 * is one; the rules' own proposals fill in beside them, or stand alone.
 * @example findEntities(segment({ text: 'Oslo is calm.' }))[0]?.name // 'Oslo'
 */
export function findEntities(doc: Segmented, trained?: readonly NameSpan[]): Entity[] {
  const rules = proposeNames(doc);
  return combine(doc, trained ? joinProposals(doc.text, trained, rules) : rules);
}

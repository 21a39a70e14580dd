/** Entities: the persons, organizations, places and groups an article names, with their mentions and roles. */
import type { Entity } from '../../model/analysis';
import type { NameSpan } from '../../model/name-span';
import type { Segmented } from '../../model/segmented';
import { type Combined, combineAll } from './combine';
import { joinProposals } from './join-proposals';
import { proposeNames } from './propose/propose';

/**
 * Named entities with their mentions and roles, sorted by first mention, and whom pronouns and phrases without a name mean.
 * `trained` are a labeller's names, where there is one; the rules' own proposals fill in beside them, or stand alone.
 * @example readEntities(segment({ text: 'Ana Ortiz left. She smiled.' })).references.at(4)?.referent.name // 'Ana Ortiz'
 */
export function readEntities(doc: Segmented, trained?: readonly NameSpan[]): Combined {
  const rules = proposeNames(doc);
  return combineAll(doc, trained ? joinProposals(doc.text, trained, rules) : rules);
}

/**
 * The entities alone.
 * @example findEntities(segment({ text: 'Oslo is calm.' }))[0]?.name // 'Oslo'
 */
export const findEntities = (doc: Segmented, trained?: readonly NameSpan[]): Entity[] =>
  readEntities(doc, trained).entities;

export { findReferences } from './coreference/coreference';

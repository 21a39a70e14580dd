/** Combining: proposed names, from rules or a trained labeller, made into the article's entities. */
import type { Entity, Mention } from '../../model/analysis';
import type { NameSpan } from '../../model/name-span';
import type { Segmented } from '../../model/segmented';
import { byStart } from '../../model/span';
import { link } from './link/link';
import { nameOf } from './link/naming';
import { findNeuter } from './mentions/neuter';
import { findNominals } from './mentions/nominals';
import { findPronouns } from './mentions/pronouns';
import { type Referent, referentsOf } from './mentions/referents';
import { withoutShortened } from './names/short-bodies';
import { projectNames } from './project';
import { findRoles } from './roles/roles';
import { tidy } from './tidy';
import { settleTypes } from './types/settle';

/**
 * Entities from name spans: spans brought to the conventions, names read into headlines, one entity a thing, roles.
 * Everything after the proposals happens here, whoever made them. Cost linear in the text.
 */
export function combine(doc: Segmented, spans: readonly NameSpan[]): Entity[] {
  const found = projectNames(doc, tidy(doc, spans));
  const names = settleTypes(doc, withoutShortened(doc, found));
  const roles = findRoles(doc, names);
  const things = link(doc, names, roles);
  const referents = referentsOf(doc, things, roles);
  findNominals(doc, names, referents);
  findPronouns(doc, names, referents);
  findNeuter(doc, referents);
  return referents.map(toEntity);
}

function toEntity({ thing, roles, extra }: Referent, index: number): Entity {
  const named = thing.names.map(
    ({ start, end, confidence }): Mention => ({ start, end, form: 'name', confidence }),
  );
  const mentions = [...named, ...extra].sort(byStart);
  return { id: `e${index + 1}`, ...nameOf(thing), roles: [...roles].sort(byStart), mentions };
}

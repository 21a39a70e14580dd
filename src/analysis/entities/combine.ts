/** Combining: proposed names, from rules or a trained labeller, made into the article's entities. */
import type { Entity, Mention } from '../../model/analysis';
import type { Segmented } from '../../model/segmented';
import { link, type Thing } from './link/link';
import { nameOf } from './link/naming';
import type { NameSpan } from './names/name-span';
import { projectNames } from './project';
import { findRoles } from './roles/roles';
import { tidy } from './tidy';

/**
 * Entities from name spans: spans brought to the conventions, names read into headlines, one entity a thing, roles.
 * Everything after the proposals happens here, whoever made them. Cost linear in the text.
 */
export function combine(doc: Segmented, spans: readonly NameSpan[]): Entity[] {
  const names = projectNames(doc, tidy(doc, spans));
  const things = link(doc, names);
  const roles = findRoles(doc, names);
  return things.map((thing, i) => toEntity(thing, `e${i + 1}`, roles));
}

function toEntity(thing: Thing, id: string, roles: ReturnType<typeof findRoles>): Entity {
  const { name, aliases, type } = nameOf(thing);
  const mentions = thing.names.map(
    ({ start, end, confidence }): Mention => ({ start, end, form: 'name', confidence }),
  );
  const own = thing.names.flatMap((n) => roles.get(n) ?? []);
  return { id, type, name, aliases, roles: own.sort((a, b) => a.start - b.start), mentions };
}

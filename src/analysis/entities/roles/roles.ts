/** Roles: the titles and appositions an article gives its persons. */
import type { Role } from '../../../model/analysis';
import type { Segmented } from '../../../model/segmented';
import type { Name } from '../names/name';
import { appositionAfter, appositionBefore } from './appositions';
import { bracketAfter, clauseAfter, clauseBefore, complementAfter } from './clauses';
import { lettersAfter } from './post-nominals';
import { RoleReader } from './role-reader';
import { titleBefore } from './titles';

/** The roles stated beside each person's name. */
export function findRoles(doc: Segmented, names: readonly Name[]): Map<Name, Role[]> {
  const reader = new RoleReader(doc, names);
  const roles = new Map<Name, Role[]>();
  for (const name of names) {
    if (name.type !== 'person') continue;
    const found = [
      titleBefore(reader, name),
      appositionBefore(reader, name),
      appositionAfter(reader, name),
      lettersAfter(reader, name),
      clauseAfter(reader, name),
      clauseBefore(reader, name),
      complementAfter(reader, name),
      bracketAfter(reader, name),
    ];
    const own = found.filter((role): role is Role => role !== undefined);
    if (own.length) roles.set(name, own);
  }
  return roles;
}

/** Roles: the titles and appositions an article gives its persons, and what it calls its organizations. */
import type { Role } from '../../../model/analysis';
import type { Segmented } from '../../../model/segmented';
import { covers } from '../../../model/span';
import type { Name } from '../names/name';
import { descriptorsOf } from '../types/descriptors';
import { appositionAfter, appositionBefore } from './appositions';
import {
  affiliationAfter,
  bracketAfter,
  clauseAfter,
  clauseBefore,
  complementAfter,
} from './clauses';
import { lettersAfter } from './post-nominals';
import { RoleReader } from './role-reader';
import { addressBefore, titleBefore } from './titles';

/** The roles stated beside each person's name. */
export function findRoles(doc: Segmented, names: readonly Name[]): Map<Name, Role[]> {
  const reader = new RoleReader(doc, names);
  const roles = new Map<Name, Role[]>();
  for (const name of names) {
    if (name.type === 'organization') {
      const called = descriptorsOf(doc, name)
        .filter(({ from, to }) => to > name.from || !holdsPerson(reader, from, to))
        .map(({ from, to, noun }) => reader.role(from, to, noun));
      if (called.length) roles.set(name, called);
    }
    if (name.type !== 'person') continue;
    const apposition = appositionAfter(reader, name);
    const found = [
      titleBefore(reader, name),
      addressBefore(reader, name),
      appositionBefore(reader, name),
      apposition,
      lettersAfter(reader, name),
      clauseAfter(reader, name),
      apposition && clauseAfter(reader, name, reader.tokenAt(apposition.end)),
      clauseBefore(reader, name),
      complementAfter(reader, name),
      bracketAfter(reader, name),
      affiliationAfter(reader, name),
    ];
    const own = apart(found.filter((role): role is Role => role !== undefined));
    if (own.length) roles.set(name, own);
  }
  return roles;
}

/** A person in what stands before a body can only own it ("Ann Lee’s charity"); else it is a clause. */
function holdsPerson(reader: RoleReader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const name = reader.nameAt(i);
    if (
      name?.type === 'person' &&
      !/^(?:'s|'|’|’s)$/.test(reader.lower(name.to)) &&
      !/^(?:by|of|to)$/.test(reader.lower(name.from - 1))
    )
      return true;
  }
  return false;
}

/** Without those that lie within one before: the longer says more. */
const apart = (roles: readonly Role[]): Role[] =>
  roles.filter((role, i) => !roles.some((other, k) => k < i && covers(other, role)));

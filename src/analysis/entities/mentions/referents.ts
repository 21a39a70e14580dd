/** Referents: the article's things as pronouns and short noun phrases find them. */
import type { Mention, Role } from '../../../model/analysis';
import type { Segmented } from '../../../model/segmented';
import type { Thing } from '../link/link';
import type { Name } from '../names/name';
import { genderOf } from './gender';

export interface Referent {
  thing: Thing;
  type: Name['type'];
  gender: 'female' | 'male' | undefined;
  roles: readonly Role[];
  /** Mentions that are no names, found so far. */
  extra: Mention[];
}

/** One referent a thing, in the same order. */
export function referentsOf(
  doc: Segmented,
  things: readonly Thing[],
  roles: ReadonlyMap<Name, Role[]>,
): Referent[] {
  return things.map((thing) => {
    const own = thing.names.flatMap((name) => roles.get(name) ?? []);
    const type = thing.names[0]?.type ?? 'other';
    const gender = type === 'person' ? genderOf(doc, thing.names, own) : undefined;
    return { thing, type, gender, roles: own, extra: [] };
  });
}

/** "the CS": the initials of an office stand for who holds it. */
import type { Entity } from '../../../model/analysis';
import type { Party } from '../phrase/noun-phrase';

/** The longest office that goes by its initials, in words: "director of public prosecutions" without its *of*. */
const LONGEST = 4;

/**
 * Gives a speaker that is no more than capitals the only person whose office has them for its initials, and who is not
 * known by them as a body: `officeByInitials(entities)({ name: 'CS' })` → the Cabinet Secretary.
 */
export function officeByInitials(entities: readonly Entity[]): (speaker: Party) => Party {
  let holders: ReadonlyMap<string, Entity | undefined> | undefined;
  return (speaker) => {
    if (!/^\p{Lu}{2,4}$/u.test(speaker.name)) return speaker;
    holders ??= byInitials(entities);
    const holder = holders.get(speaker.name);
    return holder ? { name: holder.name, entity: holder.id } : speaker;
  };
}

/** The persons by the initials of their offices; undefined where two share them. */
function byInitials(entities: readonly Entity[]): Map<string, Entity | undefined> {
  const found = new Map<string, Entity | undefined>();
  for (const entity of entities)
    for (const { title } of entity.type === 'person' ? entity.roles : []) {
      const words = title.split(/\s+/u).filter((word) => !/^(?:of|the|and|for)$/iu.test(word));
      for (let n = 2; n <= Math.min(LONGEST, words.length); n++) {
        const initials = words
          .slice(-n)
          .map((word) => word[0]?.toUpperCase() ?? '')
          .join('');
        const other = found.has(initials) && found.get(initials) !== entity;
        found.set(initials, other ? undefined : entity);
      }
    }
  return found;
}

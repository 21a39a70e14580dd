/** Days and months that are people's names: "Governor Friday Eze", "April Jones". */
import type { Entity } from '../../model/analysis';
import type { Segmented } from '../../model/segmented';
import type { Proposal } from './grammar';

/** Before these a day is one, whatever name follows it: "on *Monday* Eze said". */
const TELLS_TIME =
  /^(?:on|by|since|until|till|from|before|after|last|next|this|that|early|late|every|in|during)$/u;

/** Tells proposals that are part of a person's longer name. Linear in the mentions; one look-up a proposal. */
export function personalNames(
  { tokens }: Segmented,
  entities: readonly Entity[],
): (proposal: Proposal) => boolean {
  const ends = new Map<number, number>();
  for (const { type, mentions } of entities)
    if (type === 'person')
      for (const { start, end, form } of mentions) if (form === 'name') ends.set(start, end);
  return ({ from, to }) => {
    const end = ends.get(tokens[from]?.start ?? -1) ?? 0;
    const last = tokens[to - 1]?.end ?? 0;
    return end > last && !TELLS_TIME.test(tokens[from - 1]?.lower ?? '');
  };
}

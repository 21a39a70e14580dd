/** Headlines name speakers by their office: "Minister: …" is the one minister the article goes on to name. */
import type { Entity } from '../../../model/analysis';
import type { Party, Text } from '../phrase/noun-phrase';

/** Resolves a party without an entity to the only person whose role, as the article states it, ends in its name. */
export function roleResolver(text: Text): (party: Party) => Party {
  let people: Entity[] | undefined;
  return (party) => {
    if (party.entity !== undefined) return party;
    people ??= [...new Set(text.mentions.all.map(({ entity }) => entity))].filter(
      ({ type }) => type === 'person',
    );
    const office = ` ${party.name.toLowerCase()}`;
    const holders = people.filter(({ roles }) =>
      roles.some(({ title }) => ` ${title.toLowerCase()}`.endsWith(office)),
    );
    const [only] = holders;
    return only && holders.length === 1 ? { name: only.name, entity: only.id } : party;
  };
}

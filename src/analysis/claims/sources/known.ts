/** What is known of a source once it is resolved. */
import type { Claim, Entity } from '../../../model/analysis';
import type { Gender, Referent } from '../../../model/references';
import { sortOf } from './sorts';

export type Source = Omit<Claim['source'], 'spans'>;
/** Which pronouns may stand for it: *he* and *she*, *they*, *it*. */
export type GrammaticalNumber = 'person' | 'several' | 'thing';
export interface Known extends Source {
  number: GrammaticalNumber;
  gender?: Gender | undefined;
  /** Whom the entities stage says it is, named or not. */
  referent?: Referent | undefined;
}

/** An entity as a source. */
export const knownEntity = (entity: Entity, gender?: Gender): Known => ({
  name: entity.name,
  entity: entity.id,
  sort: 'named',
  number: entity.type === 'person' ? 'person' : 'thing',
  gender,
});

/** Somebody whom a pronoun or a phrase without a name takes up. */
export function knownReferent(referent: Referent): Known {
  const { name, entity, kind, gender, noun = '' } = referent;
  const number = kind === 'person' ? 'person' : kind === 'people' ? 'several' : 'thing';
  return {
    name,
    ...(entity !== undefined && { entity }),
    sort: entity === undefined ? sortOf(noun).sort : 'named',
    number,
    gender,
    referent,
  };
}

/** What is known of a source once it is resolved. */
import type { Claim, Entity } from '../../../model/analysis';
import type { Gender } from './gender';
import type { MentionIndex } from './mentions';

export type Source = Omit<Claim['source'], 'spans'>;
/** Which pronouns may stand for it: *he* and *she*, *they*, *it*. */
export type GrammaticalNumber = 'person' | 'several' | 'thing';
export interface Known extends Source {
  number: GrammaticalNumber;
  gender?: Gender | undefined;
  /** The noun that heads a source without an entity: what a later "the spokesman" takes up. */
  noun?: string;
  /** "the Swede": a person named by where they come from. */
  native?: boolean;
}

/** An entity as a source. */
export const knownEntity = (mentions: MentionIndex, entity: Entity): Known => ({
  name: entity.name,
  entity: entity.id,
  sort: 'named',
  number: entity.type === 'person' ? 'person' : 'thing',
  gender: mentions.genders.of(entity),
});

/** What is known of a source once it is resolved. */
import type { Claim, Entity } from '../../../model/analysis';
import type { Reading } from '../reading/reading';
import { type Gender, genderOf } from './gender';
import type { MentionIndex } from './mentions';

/** Longest title before a name, in characters. */
const LONGEST_TITLE = 120;

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

/** An entity as a source; `at` is the offset at which the source begins, titles included. */
export function knownEntity(r: Reading, mentions: MentionIndex, entity: Entity, at: number): Known {
  const own = mentions.within(at, at + LONGEST_TITLE).find((m) => m.entity === entity);
  const name = own?.mention.start ?? at;
  return {
    name: entity.name,
    entity: entity.id,
    sort: 'named',
    number: entity.type === 'person' ? 'person' : 'thing',
    gender:
      entity.type === 'person'
        ? genderOf(entity.name, r.doc.text.slice(Math.max(0, at - 1), name))
        : undefined,
  };
}

import type { EntityType } from '../../../model/analysis';
import type { Place } from '../match/guards';
import type { Mentioned } from '../phrase/mentions';
import type { Party, Text } from '../phrase/noun-phrase';
import type { Voicing } from '../voice/voice';

/** A label in its place, as the target rules read it. */
export interface Label {
  text: Text;
  place: Place;
  /** The types of entity the label can be about. */
  types: readonly EntityType[];
  voicing: Voicing;
}
/** One way a sentence shows whom a label is about. */
export type TargetRule = (label: Label) => Party | undefined;

/** The mention's entity as a party, where its type fits the label. */
export const fitting = (label: Label, mention: Mentioned | undefined): Party | undefined =>
  mention && label.types.includes(mention.entity.type)
    ? { name: mention.entity.name, entity: mention.entity.id }
    : undefined;

import type { Claim, EntityType } from '../../../model/analysis';
import type { Span } from '../../../model/span';
import type { Place } from '../match/guards';
import type { IsCue } from '../phrase/clause-region';
import type { Mentioned } from '../phrase/mentions';
import type { Party, Text } from '../phrase/noun-phrase';
import { sentenceFrom } from '../phrase/sentence';
import type { Voicing } from '../voice/voicing';

/** A label in its place, as the target rules read it. */
export interface Label {
  text: Text;
  span: Span;
  place: Place;
  /** The category of its entry. */
  category: string;
  /** The types of entity the label can be about. */
  types: readonly EntityType[];
  /** True for wording that names people or bodies and can stand for one: "the militants". */
  noun: boolean;
  /** True for wording the lexicon lists as an adjective. */
  adjective: boolean;
  /** True for wording the lexicon inflects as a verb. */
  verb: boolean;
  /** True for several words of which the last is plain and an earlier one a label by itself: "racist rant". */
  plainHead: boolean;
  voicing: Voicing;
  /** The claim whose content holds it. */
  claim?: Claim | undefined;
  /** Tells whether a token stands in the cue of a claim. */
  isCue: IsCue;
}
/** One way a sentence shows whom a label is about. */
export type TargetRule = (label: Label) => Party | undefined;

/** The mention's entity as a party, where its type fits the label. */
export const fitting = (label: Label, mention: Mentioned | undefined): Party | undefined =>
  mention &&
  label.types.includes(mention.entity.type) &&
  !(mention.from < label.place.to && label.place.from < mention.to) // its own words: "neo-Nazi"
    ? { name: mention.entity.name, entity: mention.entity.id }
    : undefined;

/**
 * The mention's entity as a party, where the sentence says outright that it is so: of whatever type, but for a place
 * that the label cannot mean ("in Paris, a far-right party").
 */
export const stated = (label: Label, mention: Mentioned | undefined): Party | undefined =>
  mention && (mention.entity.type !== 'place' || label.types.includes('place'))
    ? { name: mention.entity.name, entity: mention.entity.id }
    : undefined;

/** Index of the first token of the label's sentence, its dateline aside. */
export const sentenceStart = ({ text: { doc }, place }: Label): number =>
  Math.max(0, sentenceFrom(doc, doc.tokens[place.from]?.sentence ?? -1));

/** Whom *I* and *we* mean: the speaker of the claim around the label, where it is quoted. */
export function firstPerson({ claim, voicing }: Label): Party | undefined {
  if (!claim || !voicing.inQuotationMarks || !claim.source.name) return undefined;
  const { name, entity } = claim.source;
  return { name, ...(entity !== undefined && { entity }) };
}

/** How far back in its sentence a label looks for the one entity it can mean, in tokens. */
const REACH = 40;

/**
 * The only fitting entity named in the label's sentence before token `to`, places and its speaker aside; none where
 * there are two.
 */
export function onlyNamedBefore(label: Label, to: number): Party | undefined {
  const found = new Map<string, Mentioned>();
  const speaker = label.voicing.speaker?.entity;
  for (let i = Math.max(sentenceStart(label), to - REACH); i < to; i++) {
    const mention = label.text.mentions.at(i);
    if (mention?.entity.type === 'place' || mention?.entity.id === speaker) continue;
    if (fitting(label, mention) && mention) found.set(mention.entity.id, mention);
  }
  const [only, second] = found.values();
  return second ? undefined : fitting(label, only);
}

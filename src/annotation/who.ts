/** Who and what is named. */
import { ENGLISH } from '../locale/english';
import type { Words } from '../locale/words';
import type { Analysis, Entity, EntityType } from '../model/analysis';
import { ENTITY_TYPES } from '../model/closed-lists';
import type { Span } from '../model/span';
import { labels } from './labels';

export interface Named {
  entity: Entity;
  /** Named this often; nominal mentions and pronouns do not count. */
  count: number;
  first: Span;
}
const TYPE_KEYS = {
  person: 'typePerson',
  organization: 'typeOrganization',
  place: 'typePlace',
  group: 'typeGroup',
  event: 'typeEvent',
  work: 'typeWork',
  other: 'typeOther',
} as const;

const ONE_KEYS = {
  person: 'cardPerson',
  organization: 'cardOrganization',
  place: 'cardPlace',
  group: 'cardGroup',
  event: 'cardEvent',
  work: 'cardWork',
  other: 'cardOther',
} as const;

/** What one name of a type is: "Person". */
export const oneLabel = (type: EntityType, words: Words): string => words.say(ONE_KEYS[type]);

/** The heading under which names of a type are listed. */
export const typeLabel = (type: EntityType, words: Words): string => words.say(TYPE_KEYS[type]);

/** The same in English, for what leaves the program. */
export const TYPE_LABELS = /* @__PURE__ */ labels(ENTITY_TYPES, (type) => typeLabel(type, ENGLISH));

/** Entities by type, people first, each type's most often named first; types without any are left out. */
export function namesByType(analysis: Analysis): { type: EntityType; names: Named[] }[] {
  const named = analysis.entities.flatMap((entity): Named[] => {
    const names = entity.mentions.filter((mention) => mention.form === 'name');
    return names[0] ? [{ entity, count: names.length, first: names[0] }] : [];
  });
  return ENTITY_TYPES.map((type) => ({
    type,
    names: named.filter(({ entity }) => entity.type === type).sort((a, b) => b.count - a.count),
  })).filter(({ names }) => names.length);
}

/** Who and what is named. */
import type { Analysis, Entity, EntityType } from '../model/analysis';
import type { Span } from '../model/span';

export interface Named {
  entity: Entity;
  /** Named this often; nominal mentions and pronouns do not count. */
  count: number;
  first: Span;
}
/** The headings under which names are listed. */
export const TYPE_LABELS: Readonly<Record<EntityType, string>> = {
  person: 'People',
  organization: 'Organizations',
  place: 'Places',
  group: 'Groups',
  event: 'Events',
  work: 'Works',
  other: 'Other names',
};

/** Entities by type, in the order of TYPE_LABELS, each type's most often named first; types without any are left out. */
export function namesByType(analysis: Analysis): { type: EntityType; names: Named[] }[] {
  const named = analysis.entities.flatMap((entity): Named[] => {
    const names = entity.mentions.filter((mention) => mention.form === 'name');
    return names[0] ? [{ entity, count: names.length, first: names[0] }] : [];
  });
  return (Object.keys(TYPE_LABELS) as EntityType[])
    .map((type) => ({
      type,
      names: named.filter(({ entity }) => entity.type === type).sort((a, b) => b.count - a.count),
    }))
    .filter(({ names }) => names.length);
}

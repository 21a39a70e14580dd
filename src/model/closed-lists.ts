/** Closed lists of the analysis format, apart from its schemas: scripts in pages, which go without those, import them. */

export const ENTITY_TYPES = [
  'person',
  'organization',
  'place',
  'group',
  'event',
  'work',
  'other',
] as const;

export const SOURCE_SORTS = ['named', 'role', 'unnamed', 'document', 'none'] as const;

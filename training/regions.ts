/** Where the articles of the worldwide newswire come from, as far as their ids tell ("jp_article_asahi_7": Japan). */

/** Region → the first parts of its documents' ids. */
const REGIONS: Readonly<Record<string, string>> = {
  'Sub-Saharan Africa': 'af afs et ghana nm panaf sa',
  'Middle East and North Africa': 'alg eg iran israel jr kw oman qt saud uae',
  'South Asia': 'bangladesh in',
  'East and South-East Asia': 'asia cn jp kr mong th tw',
  'Latin America and the Caribbean':
    'arg bol cosric cuba ecuador elsalv hond mex nic pan paraguay uruguay',
  'Oceania, Canada': 'aus canada nz',
};
const byPrefix = new Map(
  Object.entries(REGIONS).flatMap(([region, prefixes]) =>
    prefixes.split(' ').map((prefix) => [prefix, region] as const),
  ),
);

/** The region of a document of the worldwide newswire, by its id; "other" for what is not listed. */
export const regionOf = (id: string): string => byPrefix.get(id.split('_')[0] ?? '') ?? 'other';

/** Ids for terms that have none, or one that is in use. */

/** So many of one name are numbered in order; a file of ten thousand would take seconds that way. */
const IN_ORDER = 50;

/**
 * The id itself where it is free, else with a number.
 * @example freeId('own-blob', new Set(['own-blob'])) // 'own-blob-2'
 */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let n = 2; ; n = n === IN_ORDER ? Math.max(n, taken.size) + 1 : n + 1) {
    const numbered = `${id}-${n}`;
    if (!taken.has(numbered)) return numbered;
  }
}

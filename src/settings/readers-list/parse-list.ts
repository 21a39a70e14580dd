/** A list as it was stored, in this version or an older one: what can be read is, the rest is kept aside. */
import type * as z from 'zod/mini';
import { EMPTY_LIST, Ignored, ReadersList, ReaderTerm, Show } from '../../model/readers-list';

/** From each older version to the next: `MIGRATIONS[0]` makes version 1 of a list without a version. */
const MIGRATIONS: readonly ((old: Record<string, unknown>) => Record<string, unknown>)[] = [
  (old) => ({ ...old, version: 1 }),
];
const CURRENT = MIGRATIONS.length;

/** Reads a stored list; never throws. Items that cannot be read stand in `unread`, whole, and are stored on with it. */
export function parseList(stored: unknown): ReadersList {
  if (stored === undefined || stored === null) return EMPTY_LIST;
  if (typeof stored !== 'object' || Array.isArray(stored))
    return { ...EMPTY_LIST, unread: [stored] };
  const old = stored as Record<string, unknown>;
  const version = typeof old.version === 'number' ? old.version : 0;
  if (version > CURRENT) return { ...EMPTY_LIST, unread: [stored] }; // of a newer program: not to be touched
  const list = MIGRATIONS.slice(Math.max(0, version)).reduce((now, step) => step(now), old);
  const whole = ReadersList.safeParse(list);
  return whole.success ? whole.data : salvage(list);
}

/** Item by item, where the list as a whole is not in order. */
function salvage(list: Record<string, unknown>): ReadersList {
  const unread: unknown[] = Array.isArray(list.unread) ? [...list.unread] : [];
  const items = <T>(key: string, read: (item: unknown) => T | undefined): T[] => {
    const value = list[key];
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      unread.push({ [key]: value });
      return [];
    }
    return value.flatMap((item) => {
      const good = read(item);
      if (good === undefined) unread.push({ [key]: item });
      return good === undefined ? [] : [good];
    });
  };
  return {
    version: 1,
    terms: items('terms', bySchema(ReaderTerm)),
    off: items('off', (item) => (typeof item === 'string' && item ? item : undefined)),
    categories: items('categories', readCategory),
    ignored: items('ignored', bySchema(Ignored)),
    ...(unread.length > 0 && { unread }),
  };
}

const bySchema =
  <T>(schema: z.ZodMiniType<T>) =>
  (item: unknown): T | undefined => {
    const read = schema.safeParse(item);
    return read.success ? read.data : undefined;
  };

function readCategory(item: unknown): ReadersList['categories'][number] | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { category, show } = item as Record<string, unknown>;
  const read = Show.safeParse(show);
  return typeof category === 'string' && category && read.success
    ? { category, show: read.data }
    : undefined;
}

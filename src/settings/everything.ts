/** Everything a reader has chosen, as one file: to keep it, or to take it to another browser. */
import * as z from 'zod/mini';
import type { ReadersList } from '../model/readers-list';
import { fail, ok, type Result } from '../model/result';
import { type Settings, settingsFrom } from '../model/settings';
import { grantedPatterns } from './modes';
import { GREATEST_FILE } from './readers-list/imported';
import { fromJson } from './readers-list/json';
import { type Merge, planImport } from './readers-list/merge';
import { changeReadersList, readReadersList } from './readers-list/store';
import { changeSettings, readSettings } from './settings';
import { readSites, saveExcepted } from './sites';
import { together } from './together';

const KIND = 'settings';
const VERSION = 1;

export interface Everything {
  settings: Settings;
  list: ReadersList;
  /** Match patterns of the sites that are always examined. */
  sites: readonly string[];
  /** And of those that are left out while every site is. */
  excepted: readonly string[];
}

/** What is kept now. */
export async function readEverything(): Promise<Everything> {
  const [settings, list, sites, { excepted }] = await Promise.all([
    readSettings(),
    readReadersList(),
    grantedPatterns(),
    readSites(),
  ]);
  return { settings, list, sites, excepted };
}

/** As a file, with a mark of what it is. */
export const toFile = (everything: Everything): string =>
  `${JSON.stringify({ newsloupe: KIND, version: VERSION, ...everything }, null, 2)}\n`;

const Patterns = z.array(
  z.string().check(z.regex(/^(?:\*|https?):\/\/(?:\*|(?:\*\.)?[^/\s*]+)\/\*$/u)),
);
const File = z.object({
  newsloupe: z.literal(KIND),
  version: z.int(),
  settings: z.optional(z.unknown()),
  list: z.optional(z.unknown()),
  sites: z.catch(Patterns, []),
  excepted: z.catch(Patterns, []),
});

/** What a file holds: `list` as text, since its items are checked one by one. */
export interface Held {
  settings: Settings;
  list: string;
  sites: readonly string[];
  excepted: readonly string[];
}

/**
 * Reads a file. Fails with `too-large`, `not-json`, `word-list` (a list alone, which is imported elsewhere), `not-ours`
 * or `newer`; single choices that cannot be read are as if they had not been made.
 * @example fromFile(toFile(everything))
 */
export function fromFile(text: string): Result<Held> {
  if (text.length > GREATEST_FILE) return fail('too-large', 'This file is too large.');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return fail('not-json', 'This file is not JSON.');
  }
  if ((value as { newsloupe?: unknown } | null)?.newsloupe === 'readers-list')
    return fail('word-list', 'This file is a word list.');
  const file = File.safeParse(value);
  if (!file.success) return fail('not-ours', 'This file holds no settings of Newsloupe.');
  if (file.data.version > VERSION) return fail('newer', 'This file is of a newer Newsloupe.');
  const { settings, list, sites, excepted } = file.data;
  return ok({
    settings: settingsFrom(settings),
    list: JSON.stringify(list ?? { terms: [] }),
    sites,
    excepted,
  });
}

export interface Taken {
  /** What came of the word list. */
  merge: Merge;
  takeBack(): Promise<void>;
}

/**
 * Takes a file's choices in place of those that hold, and adds its words to the list; sites need the browser's yes. All
 * of it or nothing: throws what the browser's storage throws when it is full.
 */
export async function takeIn({ settings, list, excepted }: Held): Promise<Taken> {
  const before = await readSettings();
  const { excepted: left } = await readSites();
  const merge = planImport(await readReadersList(), fromJson(list));
  const takeBack = await together([
    async () => {
      await changeSettings(settings);
      return () => changeSettings(before);
    },
    async () => {
      const { undo } = await changeReadersList(merge.change);
      return () => changeReadersList(undo);
    },
    async () => {
      await saveExcepted([...new Set([...left, ...excepted])]);
      return () => saveExcepted(left);
    },
  ]);
  return { merge, takeBack };
}

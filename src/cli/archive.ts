/** Zip files that come out the same, bit for bit, from the same files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The first moment a zip file can name: no clock gets into the package. */
const NO_TIME = new Date(1980, 0, 1);

/** Every file under a folder, as paths with slashes, relative to it. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/**
 * Zips `files` (paths relative to `folder`), sorted by name, without times, owners or modes.
 * @example archive('dist/chrome', filesUnder('dist/chrome'))
 */
export function archive(folder: string, files: readonly string[]): Uint8Array {
  const entries: Zippable = {};
  for (const file of [...files].sort()) entries[file] = readFileSync(join(folder, file));
  return zipSync(entries, { level: 9, mtime: NO_TIME });
}

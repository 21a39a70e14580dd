import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { archive, filesUnder } from '../../../src/cli/archive';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'));
  mkdirSync(join(folder, 'inner'));
  writeFileSync(join(folder, 'b.txt'), 'second');
  writeFileSync(join(folder, 'inner', 'a.txt'), 'first');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('holds every file under its path', () => {
  const zip = unzipSync(archive(folder, filesUnder(folder)));
  expect(Object.keys(zip)).toEqual(['b.txt', 'inner/a.txt']);
  expect(strFromU8(zip['inner/a.txt'] as Uint8Array)).toBe('first');
});

test('depends neither on the order of the files nor on their times', () => {
  const before = archive(folder, ['b.txt', 'inner/a.txt']);
  utimesSync(join(folder, 'b.txt'), 1_000_000, 2_000_000);
  expect(archive(folder, ['inner/a.txt', 'b.txt'])).toEqual(before);
});

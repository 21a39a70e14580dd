import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { listPages } from '../../../src/cli/saved-pages';

const folder = mkdtempSync(join(tmpdir(), 'newsloupe-saved-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

const put = (...lines: string[]) => writeFileSync(join(folder, 'pages.jsonl'), lines.join('\n'));
const page = (id: string, set: string) => JSON.stringify({ id, set, file: `html/${id}.html.gz` });

it.each([
  [{}, ['a', 'b', 'c']],
  [{ set: 'news' }, ['a', 'c']],
  [{ set: 'news', limit: 1 }, ['a']],
  [{ limit: 2 }, ['a', 'b']],
  [{ set: 'none of them' }, []],
])('picks %j of the pages that are listed', (only, ids) => {
  put(page('a', 'news'), page('b', 'shop'), '', page('c', 'news'), '');
  expect(listPages(folder, only).map(({ id }) => id)).toEqual(ids);
});

it('names a line that is no page', () => {
  put(page('a', 'news'), '{"id":7}');
  expect(() => listPages(folder)).toThrow('pages.jsonl, line 2');
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openFile } from '../../../src/cli/file';

const folder = mkdtempSync(join(tmpdir(), 'newsloupe-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: Buffer | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const TEXT = 'Zoë Müller said on Monday that 30 ships had left.';

describe('a text file', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
  ])('is read: %s', async (_, bytes) => {
    const opened = await openFile(file('a.txt', bytes));
    expect(opened).toEqual({ ok: true, value: { article: { text: TEXT } } });
  });

  it.each([
    ['Latin-1', Buffer.from(TEXT, 'latin1'), /is not in UTF-8.*iconv/u],
    ['a picture', Buffer.from('GIF89a\0\0\0'), /no text file/u],
    ['nothing', ' \n', /is empty/u],
  ])('is refused in plain words: %s', async (_, bytes, says) => {
    const opened = await openFile(file('b.txt', bytes));
    expect(opened).toMatchObject({ ok: false, error: { message: expect.stringMatching(says) } });
  });
});

it.each([
  ['a folder', folder, /is a folder/u],
  ['a wrong name', join(folder, 'none.txt'), /could not be read/u],
])('says what is wrong with %s', async (_, path, says) => {
  const opened = await openFile(path);
  expect(opened).toMatchObject({ ok: false, error: { message: expect.stringMatching(says) } });
});

it('reads a page in the encoding that it states', async () => {
  const html = `<html><head><meta charset="iso-8859-1"><title>Müller leaves the port</title>
    <meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-15"></head>
    <body><article><h1>Müller leaves the port</h1>${`<p>${TEXT} ${TEXT} ${TEXT}</p>`.repeat(4)}</article></body></html>`;
  const opened = await openFile(file('c.html', Buffer.from(html, 'latin1')));
  expect(opened).toMatchObject({
    ok: true,
    value: { metadata: { title: 'Müller leaves the port' } },
  });
});

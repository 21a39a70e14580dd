import { describe, expect, it } from 'vitest';
import { MOST_BYTES, readLibrary, readLibraryFile, writeLibrary } from '../../../src/library/file';
import { type KeptArticle, toKept } from '../../../src/library/kept-article';
import { problemWords } from '../../../src/library/problem';
import { ENGLISH } from '../../../src/locale/english';
import type { Result } from '../../../src/model/result';
import { ANALYSIS } from '../../fixtures/analysis';

const METADATA = {
  title: 'Boats & talks',
  outlet: 'The Vell Courier',
  url: 'https://e.org/a',
  partial: false,
};
const kept = (n: number, title = METADATA.title): KeptArticle =>
  toKept(
    { metadata: { ...METADATA, title, url: `https://e.org/${n}` }, analysis: ANALYSIS },
    new Date(Date.UTC(2026, 2, n)),
  );
const FILE = writeLibrary([kept(2), kept(1)]).join('');

/** What the reader is told. */
const told = (read: Result<unknown>): string => (read.ok ? '' : problemWords(read.error, ENGLISH));

/** The file with a field of its second article changed; left out where no value is given. */
function changed(path: string, value?: unknown): string {
  const [head, first, second = ''] = FILE.split('\n');
  const article: unknown = JSON.parse(second);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((at, key) => (at as Record<string, unknown>)[key], article);
  (holder as Record<string, unknown>)[last] = value;
  return `${[head, first, JSON.stringify(article)].join('\n')}\n`;
}

describe('the library as a file', () => {
  it('comes back byte for byte, in whatever order it was kept', () => {
    const read = readLibrary(FILE);
    expect(read.ok && writeLibrary(read.value).join('')).toBe(FILE);
    expect(writeLibrary([kept(1), kept(2)]).join('')).toBe(FILE);
  });
  it('keeps every letter: emoji, right-to-left, line separators, HTML', () => {
    const title = '👩‍👩‍👧 مرحبا \u2028 \u0000 <img src=x onerror=alert(1)> "\\';
    const file = writeLibrary([kept(1, title)]).join('');
    const read = readLibrary(file);
    expect(read.ok && read.value[0]?.metadata.title).toBe(title);
    expect(read.ok && writeLibrary(read.value).join('')).toBe(file);
  });
  it('is read with other line ends too', () => {
    expect(readLibrary(`\ufeff${FILE.replaceAll('\n', '\r\n')}`).ok).toBe(true);
  });
  it('may be empty', () => {
    expect(readLibrary(writeLibrary([]).join(''))).toEqual({ ok: true, value: [] });
  });
  it('cites the page’s own address, without where the reader came from', () => {
    const url = 'https://e.org/a?utm_source=mail#comments';
    const page = { ...METADATA, url, canonical: 'https://e.org/a' };
    const { id, metadata } = toKept({ metadata: page, analysis: ANALYSIS }, new Date(0));
    expect(metadata.url).toBe('https://e.org/a');
    expect(id).toBe(toKept({ metadata: METADATA, analysis: ANALYSIS }, new Date(1)).id);
  });
  it('holds no address of the reader’s own machine', () => {
    const local = { ...METADATA, url: 'file:///home/someone/a.html' };
    expect(toKept({ metadata: local, analysis: ANALYSIS }, new Date(0)).metadata.url).toBe('');
  });
});

describe('a file that cannot be read', () => {
  it.each<[string, string, string, RegExp]>([
    ['is no such file', 'hello', 'no-library', /not a file of kept articles/u],
    ['is empty', '', 'no-library', /not a file of kept articles/u],
    ['is other JSON', '{"format":"x","version":1,"articles":0}', 'no-library', /not a file/u],
    ['is JSON null', 'null', 'no-library', /not a file/u],
    [
      'is newer',
      FILE.replace('"version":1,"articles"', '"version":2,"articles"'),
      'newer',
      /newer Newsloupe \(its version is 2/u,
    ],
    [
      'ends within an article',
      FILE.slice(0, -200),
      'truncated',
      /announces 2 articles, and 1 are whole/u,
    ],
    [
      'ends after an article',
      `${FILE.split('\n').slice(0, 2).join('\n')}\n`,
      'truncated',
      /announces 2 articles, and 1/u,
    ],
    ['holds more than it says', `${FILE}{}\n`, 'surplus', /more than the 2 articles/u],
    [
      'has a field of the wrong shape',
      changed('analysis.claims', 7),
      'damaged',
      /Article 2 .* “analysis.claims”/u,
    ],
    ['lacks a field', changed('metadata.title'), 'damaged', /“metadata.title”/u],
    [
      'holds no article',
      '{"format":"newsloupe-library","version":1,"articles":1}\n[]\n',
      'damaged',
      /no article/u,
    ],
    [
      'names places outside the text',
      changed('analysis.dates.0.end', 1e6),
      'damaged',
      /outside its text/u,
    ],
    [
      'names places backwards',
      changed('analysis.claims.0.quoted.0.end', 1),
      'damaged',
      /outside its text/u,
    ],
    [
      'has a script for an address',
      changed('metadata.url', 'javascript:alert(1)'),
      'damaged',
      /address is not one of the web/u,
    ],
    [
      'has another’s text',
      changed('analysis.text', `${ANALYSIS.text}!`),
      'damaged',
      /not the one it was kept with/u,
    ],
    [
      'has a newer analysis',
      changed('analysis.version', 99),
      'damaged',
      /newer Newsloupe \(version 99\)/u,
    ],
    ['has no time', changed('kept', 'yesterday'), 'damaged', /“kept”/u],
    [
      'has a prototype',
      FILE.replace('"metadata":{', '"metadata":{"__proto__":{"x":1},'),
      'damaged',
      /field named “__proto__”/u,
    ],
    [
      'has a constructor',
      FILE.replace('"metadata":{', '"metadata":{"constructor" : 1,'),
      'damaged',
      /“constructor”/u,
    ],
  ])('%s: says so, and that nothing was imported', (_, file, code, message) => {
    const read = readLibrary(file);
    expect(read.ok ? '' : read.error.code).toBe(code);
    expect(told(read)).toMatch(message);
    expect(told(read)).toContain('Nothing was imported.');
    expect(({} as { x?: number }).x).toBeUndefined();
  });
  it('may speak of prototypes in its texts', () => {
    const file = writeLibrary([kept(1, 'On "__proto__": and "constructor":')]).join('');
    expect(readLibrary(file).ok).toBe(true);
  });
  it('is refused unread where it is huge, and where the browser cannot read it', async () => {
    const gone = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    const file = (size: number, text: () => Promise<string>) => ({ size, text }) as Blob;
    expect((await readLibraryFile(file(MOST_BYTES, async () => FILE))).ok).toBe(true);
    const large = await readLibraryFile(file(MOST_BYTES + 1, gone));
    expect(told(large)).toMatch(/^This file is too large: 257 MB, where 256 MB/u);
    expect(told(await readLibraryFile(file(7, gone)))).toMatch(/^The browser could not read/u);
  });
});

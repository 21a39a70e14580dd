/** The library as a file: one line that says what it is, then one article a line. */
import { ok, type Result } from '../model/result';
import { type Damage, readArticle } from './file-line';
import type { KeptArticle } from './kept-article';
import { problem } from './problem';

const LIBRARY_FORMAT = 'newsloupe-library';
/** Raised when older programs could not read what is written. */
const LIBRARY_VERSION = 1;
/** More than any reader keeps, and less than a browser can hold at once. */
export const MOST_BYTES = 256 * 1024 * 1024;

/**
 * The file's lines, each with its line break: the oldest article first, so that the same library gives the same bytes.
 * @example new Blob(writeLibrary(articles))
 */
export function writeLibrary(articles: readonly KeptArticle[]): string[] {
  const sorted = [...articles].sort((a, b) => compare(a.kept, b.kept) || compare(a.id, b.id));
  const head = { format: LIBRARY_FORMAT, version: LIBRARY_VERSION, articles: articles.length };
  return [head, ...sorted].map((line) => `${JSON.stringify(line)}\n`);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Reads a file whole, or not at all. Fails with `no-library`, `newer`, `truncated`, `surplus` or `damaged`, with what
 * `problemWords` needs to say where.
 * @example const read = readLibrary('{"format":"newsloupe-library","version":1,"articles":0}\n');
 */
export function readLibrary(text: string): Result<KeptArticle[]> {
  const lines = text.replace(/^\ufeff/u, '').split(/\r?\n/u);
  if (lines.at(-1) === '') lines.pop();
  const [first, ...rest] = lines;
  const announced = readHead(first ?? '');
  if (!announced.ok) return announced;
  if (rest.length < announced.value) return truncated(announced.value, rest.length);
  if (rest.length > announced.value) return problem('surplus', announced.value);
  const articles = new Map<string, KeptArticle>();
  for (const [index, line] of rest.entries()) {
    const read = readArticle(line);
    if (!read.ok) {
      const ended = read.damage === 'no-json' && index === rest.length - 1 && !text.endsWith('\n');
      return ended ? truncated(announced.value, index) : damaged(index + 1, read);
    }
    articles.set(read.article.id, read.article);
  }
  return ok([...articles.values()]);
}

/**
 * The same from a file the reader chose. Fails also with `large`, before it is read at all, and with `unread` where the
 * browser cannot read it: it was moved or written to since.
 * @example const read = await readLibraryFile(file);
 */
export async function readLibraryFile(file: Blob): Promise<Result<KeptArticle[]>> {
  const megabytes = (n: number) => Math.ceil(n / 1024 / 1024);
  if (file.size > MOST_BYTES) return problem('large', megabytes(file.size), megabytes(MOST_BYTES));
  const text = await file.text().catch(() => undefined);
  return text === undefined ? problem('unread') : readLibrary(text);
}

/** How many articles follow. */
function readHead(line: string): Result<number> {
  let head: { format?: unknown; version?: unknown; articles?: unknown } | null;
  try {
    head = JSON.parse(line.slice(0, 1000));
  } catch {
    head = null;
  }
  const { format, version, articles } = head ?? {};
  if (format !== LIBRARY_FORMAT || !isCount(version) || !isCount(articles))
    return problem('no-library');
  if (version > LIBRARY_VERSION) return problem('newer', version, LIBRARY_VERSION);
  return ok(articles);
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const truncated = (announced: number, there: number) => problem('truncated', announced, there);

const damaged = (article: number, { damage, about }: Damage) =>
  problem('damaged', article, damage, about);

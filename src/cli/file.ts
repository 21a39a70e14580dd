/** An article from a file: a saved page, or plain text. */
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { readArticle } from '../article/read-article';
import type { Article, Metadata } from '../model/article';
import { fail, ok, type Result } from '../model/result';

/**
 * Reads `.html` and `.htm` as a page, and anything else as text. Fails with `no-file`, `not-text` or what reading the
 * page answered.
 * @example const opened = await openFile('article.html');
 */
export async function openFile(
  path: string,
): Promise<Result<{ article: Article; metadata?: Metadata }>> {
  const bytes = readBytes(path);
  if (!bytes.ok) return bytes;
  if (['.html', '.htm'].includes(extname(path).toLowerCase())) return openPage(bytes.value);
  const text = decode(bytes.value, path);
  if (!text.ok) return text;
  return text.value.trim()
    ? ok({ article: { text: text.value } })
    : fail('no-article', `${path} is empty.`);
}

function readBytes(path: string): Result<Buffer> {
  try {
    if (statSync(path).isDirectory())
      return fail('no-file', `${path} is a folder. Name one file in it.`);
    return ok(readFileSync(path));
  } catch {
    return fail('no-file', `${path} could not be read. Is the name right?`);
  }
}

/** The page says its encoding itself, by its first bytes or in its head. */
async function openPage(bytes: Buffer): Promise<Result<{ article: Article; metadata: Metadata }>> {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const { window } = new JSDOM(bytes, { virtualConsole: new VirtualConsole() });
  const read = readArticle(window.document);
  return read.ok ? ok({ article: read.value.article, metadata: read.value.metadata }) : read;
}

/** Text in UTF-8, or in UTF-16 where its first bytes say so; another encoding cannot be told for sure. */
function decode(bytes: Buffer, path: string): Result<string> {
  const [first, second] = bytes;
  const is16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = !is16 ? 'utf-8' : first === 0xff ? 'utf-16le' : 'utf-16be';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return fail(
      'not-text',
      `${path} is not in UTF-8. Save it as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8 ${path} > utf8.txt`,
    );
  }
  return text.includes('\0')
    ? fail('not-text', `${path} is no text file. A page (.html) or plain text (.txt) is wanted.`)
    : ok(text);
}

/** An article from a file: a saved page, or plain text. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { readArticle } from '../article/read-article';
import type { Article, Metadata } from '../model/article';
import { fail, ok, type Result } from '../model/result';

/**
 * Reads `.html` and `.htm` as a page, and anything else as text. Fails with `no-file` or what reading the page answered.
 * @example const opened = await openFile('article.html');
 */
export async function openFile(
  path: string,
): Promise<Result<{ article: Article; metadata?: Metadata }>> {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch {
    return fail('no-file', `${path} could not be read. Is the name right?`);
  }
  if (!['.html', '.htm'].includes(extname(path).toLowerCase())) {
    if (!content.trim()) return fail('no-article', `${path} is empty.`);
    return ok({ article: { text: content } });
  }
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const { window } = new JSDOM(content, { virtualConsole: new VirtualConsole() });
  const read = readArticle(window.document);
  return read.ok ? ok({ article: read.value.article, metadata: read.value.metadata }) : read;
}

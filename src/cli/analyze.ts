/** `npm run -s analyze`: documents on standard input, or one file, to analyses. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { analyze } from '../analysis/analyze';
import { Article } from '../model/article';

const Line = z.object({ ...Article.shape, id: z.string() });

/** One line of input → one line of output; errors take the place of the analysis. */
function answer(line: string, number: number): { json: unknown; failed: boolean } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { json: { line: number, error: `not JSON: ${(error as Error).message}` }, failed: true };
  }
  const id = (value as { id?: unknown } | null)?.id;
  const known = typeof id === 'string' ? { id } : {};
  const article = Line.safeParse(value);
  if (!article.success) {
    const issue = article.error.issues[0];
    const where = issue?.path.join('.') || 'document';
    return { json: { ...known, line: number, error: `${where}: ${issue?.message}` }, failed: true };
  }
  return { json: analyze(article.data as Article), failed: false };
}

let failed = false;
let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  number++;
  if (!line.trim()) continue;
  const { json, failed: bad } = answer(line, number);
  failed ||= bad;
  if (!process.stdout.write(`${JSON.stringify(json)}\n`))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}
if (failed) process.exitCode = 1;
void readFileSync;

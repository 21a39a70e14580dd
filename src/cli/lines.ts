/** One line of JSON in, one line of JSON out. */
import * as z from 'zod/mini';
import { analyze } from '../analysis/analyze';
import { readDay } from '../analysis/dates/calendar';
import type { Analysis } from '../model/analysis';
import { Article } from '../model/article';
import { loadModels } from './models';

const Document = z.object({ ...Article.shape, id: z.string() });

export interface LineError {
  id?: string;
  /** Counted from 1. */
  line: number;
  error: string;
}

/**
 * Analyses the document of one line. A line that is no such document gives an error in its place, in words that name
 * the field.
 * @example answerLine('{"id":"a","text":"Oslo is calm."}', 1)
 */
export function answerLine(line: string, number: number): Analysis | LineError {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return {
      line: number,
      error: `not JSON: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
  const id = (value as { id?: unknown } | null)?.id;
  const refuse = (error: string): LineError => ({
    ...(typeof id === 'string' && { id }),
    line: number,
    error,
  });
  const document = Document.safeParse(value);
  if (!document.success) {
    const issue = document.error.issues[0];
    const field = issue?.path.join('.');
    return refuse(
      field
        ? `the field “${field}”: ${issue?.message}`
        : 'not a document: an object with id and text is wanted',
    );
  }
  const article = document.data as Article & { id: string };
  const { headline, published, text } = article;
  if (published !== undefined && !readDay(published))
    return refuse(
      'the field “published” is no date: ISO 8601 is wanted, such as 2026-03-15 or 2026-03-15T09:30:00Z',
    );
  if (
    headline &&
    !(0 <= headline.start && headline.start < headline.end && headline.end <= text.length)
  )
    return refuse('the field “headline” does not lie within the text');
  return analyze(article, loadModels());
}

/** One line of JSON in, one line of JSON out. */
import * as z from 'zod/mini';
import { analyze } from '../analysis/analyze';
import { readDay } from '../analysis/dates/calendar';
import type { Analysis } from '../model/analysis';
import { Article } from '../model/article';
import { messageOf } from '../model/result';
import { loadModels } from './models';

const Document = z.object({ ...Article.shape, id: z.string() });

interface LineError {
  id?: string;
  /** Counted from 1. */
  line: number;
  error: string;
}

/**
 * Analyses the document of one line. A line that is no such document gives an error in its place, in words that name
 * the field. A publication date that is none is left out, with a warning: the rest can be analysed without it.
 * @example answerLine('{"id":"a","text":"Oslo is calm."}', 1)
 */
export function answerLine(line: string, number: number): Analysis | LineError {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return {
      line: number,
      error: `not JSON: ${messageOf(error)}`,
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
  if (
    headline &&
    !(0 <= headline.start && headline.start < headline.end && headline.end <= text.length)
  )
    return refuse('the field “headline” does not lie within the text');
  if (published === undefined || readDay(published)) return analyze(article, loadModels());
  const { published: _, ...undated } = article;
  const analysis = analyze(undated, loadModels());
  return { ...analysis, warnings: [...analysis.warnings, NO_DATE] };
}

const NO_DATE =
  'published: no date, so it was left out; ISO 8601 is wanted, such as 2026-03-15 or 2026-03-15T09:30:00Z';

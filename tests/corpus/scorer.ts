/** The scorer that lies beside the project, and what it prints, as numbers. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const SHARED = join('..', 'shared');
export const EVAL = join(SHARED, 'eval');
export const CORPORA = join(SHARED, 'corpora');

/** Whether the scorer and the corpora are there; where not, what needs them is skipped. */
export const isMeasurable = existsSync(EVAL) && existsSync(CORPORA);

export type Task = 'articles' | 'claims' | 'dates' | 'entities' | 'terms';
/** Figures by name: `F1`, `direct`, or `claims source` for the rows of articles. Per cent, but for extras. */
export type Figures = Readonly<Record<string, number>>;

/**
 * Reads the line to quote (for articles: one a kind) of what the scorer printed.
 * @example readFigures('claims', 'triple F1 64.3 (direct 78.6, mixed 74.9)') // { 'triple F1': 64.3, direct: 78.6, mixed: 74.9 }
 */
function readFigures(task: Task, printed: string): Figures {
  const lines = printed.trim().split('\n');
  const figures: Record<string, number> = {};
  for (const line of task === 'articles' ? lines.slice(-5) : lines.slice(-1)) {
    const [row = '', rest = line] =
      task === 'articles' ? [/^\w+/u.exec(line)?.[0], line.replace(/^\w+/u, '')] : [];
    for (const [, name = '', value] of rest.matchAll(
      /([A-Za-z][\w ]*?)\s+(\d+(?:\.\d+)?)(?!\w| words)/gu,
    ))
      figures[[row, name].filter(Boolean).join(' ')] = Number(value);
  }
  return figures;
}

/**
 * Runs the analyser, or another `command` with its door, over gold files and scores it. Rejects with what the scorer said
 * where an analysis is missing.
 */
export async function evaluate(
  task: Task,
  files: readonly string[],
  command?: string,
): Promise<Figures> {
  const how = command ? ['--cmd', command] : [];
  const scorer = [join(EVAL, 'evaluate.mjs'), task, ...files, ...how];
  const { stdout } = await promisify(execFile)(process.execPath, scorer, { maxBuffer: 2 ** 28 });
  return readFigures(task, stdout);
}

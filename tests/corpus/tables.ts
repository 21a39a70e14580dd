/** Figures as Markdown tables. */
import type { Figures } from './scorer';

export interface Row {
  readonly title: string;
  readonly figures: Figures;
}

/**
 * One row a measurement, one column a figure; what a row lacks stays empty.
 * @example table('corpus', [{ title: 'news', figures: { F1: 84.6 } }]) // '| corpus | F1 |\n|---|---|\n| news | 84.6 |'
 */
export function table(heading: string, rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures)))];
  const line = (cells: readonly unknown[]) => `| ${cells.join(' | ')} |`;
  return [
    line([heading, ...columns]),
    `|${'---|'.repeat(columns.length + 1)}`,
    ...rows.map(({ title, figures }) =>
      line([title, ...columns.map((name) => figures[name] ?? '')]),
    ),
  ].join('\n');
}

/**
 * The figures whose names begin with `kind`, without it: those of one row of the scorer of articles.
 * @example ofKind('claims', { 'claims F1': 91.3, 'terms R': 89.5 }) // { F1: 91.3 }
 */
export const ofKind = (kind: string, figures: Figures): Figures =>
  Object.fromEntries(
    Object.entries(figures)
      .filter(([name]) => name.startsWith(`${kind} `))
      .map(([name, value]) => [name.slice(kind.length + 1), value]),
  );

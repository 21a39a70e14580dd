/** What a file held: the good of it, and an error for each bad row. */
import { EMPTY_LIST, type ReadersList } from '../../model/readers-list';
import { type Problem, type ProblemCode, problem } from './problem';

/** UTF-16 units; ten thousand long rows fit. */
export const GREATEST_FILE = 5_000_000;

export interface RowError extends Problem {
  /** Which row of the table (the header is row 1), or which item of a JSON list, counted from 1. */
  row: number;
}
export interface Imported {
  list: ReadersList;
  /** Index of a term in `list` → the row it stood in. */
  rows: Record<number, number>;
  errors: RowError[];
}

/** A file of which nothing can be taken. */
export const refused = (code: ProblemCode, ...parameters: readonly number[]): Imported => ({
  list: EMPTY_LIST,
  rows: {},
  errors: [{ row: 1, ...problem('', code, ...parameters) }],
});

/** What a file held: the good of it, and an error for each bad row. */
import type { ReadersList } from '../../model/readers-list';

/** UTF-16 units; ten thousand long rows fit. */
export const GREATEST_FILE = 5_000_000;

export interface RowError {
  /** Which row of the table (the header is row 1), or which item of a JSON list, counted from 1. */
  row: number;
  /** The column or field; '' where the whole row or file is meant. */
  column: string;
  /** What is wrong, in plain words. */
  message: string;
}
export interface Imported {
  list: ReadersList;
  /** Index of a term in `list` → the row it stood in. */
  rows: Record<number, number>;
  errors: RowError[];
}

/** What can be wrong with a term, or with a file of terms: codes with parameters. The words for them are the views'. */

export type ProblemCode =
  /** There is nothing to look for. */
  | 'no-words'
  /** The most there may be, and how many there are. */
  | 'many-words'
  /** Its beginning, and the most letters there may be. */
  | 'long-words'
  /** The words. */
  | 'no-letter'
  /** Letters of the note, and the most there may be. */
  | 'long-note'
  /** What was given. */
  | 'no-category'
  /** What was given, and what may be. */
  | 'no-choice'
  | 'missing'
  | 'unreadable'
  | 'no-term'
  /** The name of the list, and the most items it may have. */
  | 'no-items'
  | 'large'
  /** The browser could not read it. */
  | 'no-file'
  | 'no-header'
  /** The most there may be. */
  | 'many-rows'
  | 'more-cells'
  | 'no-json'
  | 'no-list'
  /** The words that the list has already. */
  | 'twice'
  /** The same, where the list's own term has other details. */
  | 'kept-own';

export interface Problem {
  /** The field or column: `words`, `why`, `neutral`, `category`, `where` …; '' where the whole row or file is meant. */
  column: string;
  code: ProblemCode;
  /** What the words for the code need, in order; numbers as digits. */
  parameters: readonly string[];
}

/** @example problem('words', 'many-words', 50, 61) */
export const problem = (
  column: string,
  code: ProblemCode,
  ...parameters: readonly (string | number)[]
): Problem => ({ column, code, parameters: parameters.map(String) });

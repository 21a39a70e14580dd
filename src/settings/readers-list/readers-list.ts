/** The reader's own word list: the room's door. How to use it: README.md beside this file. */
export type { Change, Changed } from './change';
export { change } from './change';
export { type Checked, checkTerm, type Draft, OWN_CATEGORY } from './check-term';
export { fromCsv, toCsv } from './csv';
export { type Imported, type RowError, refused } from './imported';
export { fromJson, toJson } from './json';
export { type Merge, merged, planImport } from './merge';
export { parseList } from './parse-list';
export { type Problem, type ProblemCode, problem } from './problem';
export { changeIgnored, changeReadersList, readReadersList, watchReadersList } from './store';

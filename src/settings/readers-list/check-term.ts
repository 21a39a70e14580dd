/** What a reader typed, or a file holds, as a term; or what is wrong with it. */
import {
  LONGEST_NOTE,
  LONGEST_WORDS,
  MOST_WORDS,
  ReaderTerm,
  Where,
} from '../../model/readers-list';
import { freeId } from './free-id';
import { type Problem, problem } from './problem';

/** A term before it is checked: as a form or a row gives it. */
export interface Draft {
  id?: string | undefined;
  words: readonly string[];
  why?: string | undefined;
  neutral?: readonly string[] | undefined;
  category?: string | undefined;
  where?: string | undefined;
}
export type Checked = { term: ReaderTerm } | { problems: Problem[] };

/** So much of what cannot be taken is shown. */
const SHOWN = 30;

/** The category of terms that have none of the program's. */
export const OWN_CATEGORY = 'own';

/**
 * Checks a draft. `taken` are the ids that are in use; a draft without an id gets one of its own.
 * @example checkTerm({ words: ['blob'] }) // { term: { id: 'own-blob', words: ['blob'], … } }
 */
export function checkTerm(draft: Draft, taken: ReadonlySet<string> = new Set()): Checked {
  const words = cleaned(draft.words);
  const neutral = cleaned(draft.neutral ?? []);
  const why = (draft.why ?? '').trim();
  const category = (draft.category ?? '').trim().toLowerCase() || OWN_CATEGORY;
  const where = (draft.where ?? '').trim().toLowerCase() || 'anywhere';
  const problems = [
    ...wordsProblems('words', words, true),
    ...wordsProblems('neutral', neutral, false),
    ...noteProblems(why),
    ...choiceProblems(category, where),
  ];
  if (problems.length) return { problems };
  const id = draft.id && ReaderTerm.shape.id.safeParse(draft.id).success ? draft.id : undefined;
  const term = { id: id ?? newId(words[0] ?? '', taken), words, why, neutral, category, where };
  const read = ReaderTerm.safeParse(term);
  return read.success ? { term: read.data } : { problems: [problem('words', 'unreadable')] };
}

const cleaned = (list: readonly string[]): string[] => [
  ...new Set(list.map((one) => one.replaceAll(/\s+/gu, ' ').trim()).filter(Boolean)),
];

function wordsProblems(column: string, words: readonly string[], needed: boolean): Problem[] {
  if (needed && !words.length) return [problem(column, 'no-words')];
  if (words.length > MOST_WORDS) return [problem(column, 'many-words', MOST_WORDS, words.length)];
  const long = words.find((one) => one.length > LONGEST_WORDS);
  if (long !== undefined)
    return [problem(column, 'long-words', long.slice(0, SHOWN), LONGEST_WORDS)];
  const empty = needed && words.find((one) => !/[\p{L}\p{N}]/u.test(one));
  return empty ? [problem(column, 'no-letter', empty)] : [];
}

const noteProblems = (why: string): Problem[] =>
  why.length > LONGEST_NOTE ? [problem('why', 'long-note', why.length, LONGEST_NOTE)] : [];

function choiceProblems(category: string, where: string): Problem[] {
  const problems: Problem[] = [];
  if (!ReaderTerm.shape.category.safeParse(category).success)
    problems.push(problem('category', 'no-category', category.slice(0, SHOWN)));
  if (!Where.safeParse(where).success)
    problems.push(problem('where', 'no-choice', where.slice(0, SHOWN), Where.options.join(', ')));
  return problems;
}

/** An id made of the words, unlike those in use. */
function newId(words: string, taken: ReadonlySet<string>): string {
  const slug =
    words
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/gu, '-')
      .replaceAll(/^-+|-+$/gu, '')
      .slice(0, 40) || 'term';
  return freeId(`own-${slug}`, taken);
}

/** What a reader typed, or a file holds, as a term; or what is wrong with it, in plain words. */
import {
  LONGEST_NOTE,
  LONGEST_WORDS,
  MOST_WORDS,
  ReaderTerm,
  Where,
} from '../../model/readers-list';

/** A term before it is checked: as a form or a row gives it. */
export interface Draft {
  id?: string | undefined;
  words: readonly string[];
  why?: string | undefined;
  neutral?: readonly string[] | undefined;
  category?: string | undefined;
  where?: string | undefined;
}
export interface Problem {
  /** The field or column: `words`, `why`, `neutral`, `category`, `where`. */
  column: string;
  message: string;
}
export type Checked = { term: ReaderTerm } | { problems: Problem[] };

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
  return read.success
    ? { term: read.data }
    : { problems: [{ column: 'words', message: 'This term cannot be read.' }] };
}

const cleaned = (list: readonly string[]): string[] => [
  ...new Set(list.map((one) => one.replaceAll(/\s+/gu, ' ').trim()).filter(Boolean)),
];

function wordsProblems(column: string, words: readonly string[], needed: boolean): Problem[] {
  const problem = (message: string): Problem[] => [{ column, message }];
  if (needed && !words.length) return problem('There is no word or phrase to look for.');
  if (words.length > MOST_WORDS)
    return problem(
      `At most ${MOST_WORDS} words or phrases are allowed; these are ${words.length}.`,
    );
  const long = words.find((one) => one.length > LONGEST_WORDS);
  if (long !== undefined)
    return problem(`“${long.slice(0, 30)}…” is longer than ${LONGEST_WORDS} letters.`);
  const empty = needed && words.find((one) => !/[\p{L}\p{N}]/u.test(one));
  return empty ? problem(`“${empty}” has no letter in it.`) : [];
}

const noteProblems = (why: string): Problem[] =>
  why.length > LONGEST_NOTE
    ? [
        {
          column: 'why',
          message: `The note is ${why.length} letters long; at most ${LONGEST_NOTE} fit.`,
        },
      ]
    : [];

function choiceProblems(category: string, where: string): Problem[] {
  const problems: Problem[] = [];
  if (!ReaderTerm.shape.category.safeParse(category).success)
    problems.push({
      column: 'category',
      message: `“${category.slice(0, 30)}” is no category: use letters and hyphens, or leave it empty.`,
    });
  if (!Where.safeParse(where).success)
    problems.push({
      column: 'where',
      message: `“${where.slice(0, 30)}” is none of: anywhere, article, others.`,
    });
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
  for (let n = 1; ; n++) {
    const id = n === 1 ? `own-${slug}` : `own-${slug}-${n}`;
    if (!taken.has(id)) return id;
  }
}

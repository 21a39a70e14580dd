/** What is wrong with a term, or with a file of terms, in the reader's language. */
import type { Key } from '../locale/messages';
import type { Words } from '../locale/words';
import type { Problem, ProblemCode } from '../settings/readers-list/readers-list';

const KEYS: Readonly<Record<ProblemCode, Key>> = {
  'no-words': 'listNoWords',
  'many-words': 'listManyWords',
  'long-words': 'listLongWords',
  'no-letter': 'listNoLetter',
  'long-note': 'listLongNote',
  'no-category': 'listNoCategory',
  'no-choice': 'listNoChoice',
  missing: 'listMissing',
  unreadable: 'listUnreadable',
  'no-term': 'listNoTerm',
  'no-items': 'listNoItems',
  large: 'listLarge',
  'no-file': 'fileUnread',
  'no-header': 'listNoHeader',
  'many-rows': 'listManyRows',
  'more-cells': 'listMoreCells',
  'no-json': 'listNoJson',
  'no-list': 'listNoList',
  twice: 'termTwice',
  'kept-own': 'listKeptOwn',
};

/** @example listProblemWords({ column: 'words', code: 'no-words', parameters: [] }, words) */
export const listProblemWords = (
  { code, parameters }: Omit<Problem, 'column'>,
  words: Words,
): string => words.say(KEYS[code], ...parameters.map((one) => shown(one, code, words)));

/** Numbers as the language writes them; never what the reader typed, which may be digits too. */
const shown = (parameter: string, code: ProblemCode, words: Words): string =>
  COUNTED.has(code) && /^\d+$/u.test(parameter) ? words.number(Number(parameter)) : parameter;
const COUNTED: ReadonlySet<ProblemCode> = new Set([
  'many-words',
  'long-note',
  'no-items',
  'many-rows',
]);

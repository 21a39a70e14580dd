/** What can go wrong with kept articles: codes with parameters, and the words for them. */
import type { Key } from '../locale/messages';
import type { Words } from '../locale/words';
import type { Failure } from '../model/result';

/** What is wrong with one article of a file. */
export type DamageKind =
  | 'no-json'
  | 'no-article'
  | 'forbidden-key'
  | 'shape'
  | 'version'
  | 'place'
  | 'address'
  | 'id';

const PROBLEMS = {
  private: 'keepPrivate',
  closed: 'keepClosed',
  quota: 'keepQuota',
  'newer-library': 'keepNewer',
  unread: 'fileUnread',
  'no-library': 'keptFileOther',
  newer: 'keptFileNewer',
  truncated: 'keptFileTruncated',
  surplus: 'keptFileSurplus',
  large: 'keptFileLarge',
  damaged: 'keptFileDamaged',
} as const satisfies Record<string, Key>;
type Problem = keyof typeof PROBLEMS;

const DAMAGES: Readonly<Record<DamageKind, Key>> = {
  'no-json': 'damageNoJson',
  'no-article': 'damageNoArticle',
  'forbidden-key': 'damageForbiddenKey',
  shape: 'damageShape',
  version: 'damageVersion',
  place: 'damagePlace',
  address: 'damageAddress',
  id: 'damageId',
};

/**
 * A failure of the library; `damaged` takes the number of the article, the kind of damage and what it concerns.
 * @example problem('truncated', 12, 7)
 */
export const problem = (
  code: Problem,
  ...parameters: (string | number)[]
): { ok: false; error: Failure } => ({
  ok: false,
  error: {
    code,
    message: ['library:', code, ...parameters].join(' '),
    parameters: parameters.map(String),
  },
});

/**
 * What went wrong and what to do, in the reader's language; the words for codes that are none of the library's are
 * those for any failure.
 * @example problemWords(imported.error, words) // 'The file ends too early: …'
 */
export function problemWords({ code, parameters = [] }: Failure, words: Words): string {
  if (!Object.hasOwn(PROBLEMS, code)) return `${words.say('failed')}. ${words.say('failedDo')}`;
  const key = PROBLEMS[code as Problem];
  const numbers = parameters.map((one) => (/^\d+$/u.test(one) ? words.number(Number(one)) : one));
  if (code !== 'damaged') return words.say(key, ...numbers);
  const [article = '', kind = '', about = ''] = numbers;
  return words.say(key, article, words.say(DAMAGES[kind as DamageKind] ?? 'damageShape', about));
}

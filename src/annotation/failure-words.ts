/** Failures in the language of the reader. */

import type { Key } from '../locale/messages';
import type { Words } from '../locale/words';
import type { Failure } from '../model/result';

const FAILURES: Readonly<Record<string, readonly [what: Key, todo: Key]>> = {
  forbidden: ['forbidden', 'forbiddenDo'],
  'not-allowed': ['notAllowed', 'notAllowedDo'],
  'no-page': ['nothingYet', 'nothingYetDo'],
  'no-article': ['noArticle', 'noArticleDo'],
  language: ['otherLanguage', 'otherLanguageDo'],
  changed: ['changed', 'changedDo'],
  unreachable: ['unreachable', 'unreachableDo'],
  'too-long': ['tooLong', 'tooLongDo'],
  busy: ['busy', 'busyDo'],
  superseded: ['changed', 'changedDo'],
  gone: ['unreachable', 'unreachableDo'],
  'not-kept': ['notKeptWhat', 'notKeptDo'],
  'not-kept-private': ['notKeptPrivate', 'notKeptPrivateDo'],
};
const FAILED = ['failed', 'failedDo'] as const;

/** What went wrong and what to do about it, in the reader's language. */
export function failureWords({ code, about }: Failure, words: Words): [what: string, todo: string] {
  const [what, todo] = FAILURES[code] ?? FAILED;
  if (code === 'language' && about && about !== 'und')
    return [words.say('inLanguage', words.languageName(about)), words.say(todo)];
  return [words.say(what), words.say(todo)];
}

/** The same in one line: "The page has changed. Open it again and try once more." */
export const failureLine = (failure: Failure, words: Words): string =>
  failureWords(failure, words).join('. ');

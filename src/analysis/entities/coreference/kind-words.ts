/** The words of a title or name that say what its bearer is. */
import { oneSpelling } from './words';

/** The last word of what a body is said to be: "a left-wing monitoring group". */
export const kindWord = (title: string): string =>
  title
    .toLowerCase()
    .replace(/\s(?:of|for|in|on|at|that|which|from|based)\s.*$/u, '')
    .replace(/^.*[\s-]/u, '');

/** The words of a name that may say what it is: its last, and that before *of*. */
export function nounsOf(name: string): string[] {
  const words = name.toLowerCase().replaceAll('.', '').split(/\s+/u).map(oneSpelling);
  const of = words.findIndex((word) => /^(?:of|for|on)$/u.test(word));
  return [words.at(-1) ?? '', ...(of > 0 ? [words[of - 1] ?? ''] : [])];
}

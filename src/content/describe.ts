/** What is said when the reader goes to a mark. */
import { nameOf } from '../annotation/steps';
import type { Words } from '../locale/words';
import type { Analysis } from '../model/analysis';
import type { Stop } from './stops';

/** @example describe(stop, analysis, words) // '5 of 23, loaded term: terrorist, quoted: Rossi' */
export function describe(stop: Stop, analysis: Analysis, words: Words): string {
  const { number, total, annotation } = stop;
  const position = words.say('position', words.number(number), words.number(total));
  return words.say('announced', position, nameOf(annotation, analysis, words));
}

/** Persons without a name ("a nurse", "his brother"): they may be whom a pronoun means. */
import type { Segmented } from '../../../model/segmented';
import { isPersonNoun } from '../names/role-words';
import { genderOfWord } from './gender';

const GENDERS: Readonly<Record<string, 'female' | 'male'>> = {
  man: 'male',
  boy: 'male',
  gunman: 'male',
  uncle: 'male',
  nephew: 'male',
  grandfather: 'male',
  woman: 'female',
  girl: 'female',
  niece: 'female',
  grandmother: 'female',
};
const DETERMINERS = new Set([
  'a',
  'an',
  'one',
  'another',
  'the',
  'his',
  'her',
  'their',
  'its',
  "'s",
  'this',
  'that',
]);

interface Anonymous {
  at: number;
  gender: 'female' | 'male' | undefined;
}

/** The nameless persons of one sentence. `taken` holds the tokens of names, roles and nominals. */
export function anonymousIn(
  doc: Segmented,
  from: number,
  to: number,
  taken: ReadonlySet<number>,
): Anonymous[] {
  const found: Anonymous[] = [];
  for (let i = from + 1; i < to; i++) {
    const { lower = '', kind } = doc.tokens[i] ?? {};
    if (kind !== 'word' || taken.has(i) || lower.endsWith('s') || !isPersonNoun(lower)) continue;
    let k = i - 1;
    while (
      k > i - 4 &&
      k > from &&
      doc.tokens[k]?.kind === 'word' &&
      !DETERMINERS.has(doc.tokens[k]?.lower ?? '')
    )
      k--;
    if (!DETERMINERS.has(doc.tokens[k]?.lower ?? '') || taken.has(k)) continue;
    found.push({ at: i, gender: GENDERS[lower] ?? genderOfWord(lower) });
  }
  return found;
}

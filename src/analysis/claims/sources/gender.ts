/** Which of *he* and *she* a person goes by, as far as titles and first names tell. */
import names from './first-names.json';

export type Gender = 'female' | 'male';

const FEMALE = new Set(names.female.split(' '));
const MALE = new Set(names.male.split(' '));
const TITLES: readonly [RegExp, Gender][] = [
  [/(?:^|\s)(?:Ms|Mrs|Miss|Madame|Lady|Dame|Queen|Princess|Sister|Baroness)\.?\s*$/u, 'female'],
  [/(?:^|\s)(?:Mr|Sir|Lord|King|Prince|Father|Baron|Brother)\.?\s*$/u, 'male'],
];
const ROLES: readonly [RegExp, Gender][] = [
  [
    /(?:woman|girl|(?:^|step|grand)(?:mother|daughter|sister)|^(?:mum|mom|wife|widow|actress|aunt|niece|queen|princess|duchess|nun|lady|bride|her))$/u,
    'female',
  ],
  [
    /(?:(?<!wo|hu|ger|ro|nor|otto|talis)man|boy|(?:^|step|grand)(?:father|son|brother)|^(?:dad|husband|widower|uncle|nephew|king|prince|duke|monk|groom|his))$/u,
    'male',
  ],
];

/**
 * The gender a name or the title before it gives away; undefined where neither tells.
 * @example genderOf('Ann Lee', '') // 'female'
 */
export function genderOf(name: string, before: string): Gender | undefined {
  const titled = TITLES.find(([title]) => title.test(before));
  if (titled) return titled[1];
  const first = name.split(' ')[0] ?? '';
  return FEMALE.has(first) ? 'female' : MALE.has(first) ? 'male' : undefined;
}

/** The gender of a role noun: genderOfRole('spokeswoman') → 'female', genderOfRole('teacher') → undefined. */
export const genderOfRole = (noun: string): Gender | undefined =>
  ROLES.find(([ending]) => ending.test(noun))?.[1];

/** What a pronoun asks for: genderOfPronoun('she') → 'female'. */
export const genderOfPronoun = (word: string): Gender | undefined =>
  /^(?:she|her|herself)$/u.test(word)
    ? 'female'
    : /^(?:he|him|his|himself)$/u.test(word)
      ? 'male'
      : undefined;

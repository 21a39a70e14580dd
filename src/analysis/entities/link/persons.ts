/** Persons: which names are the same person's. */

import nicknames from '../lists/nicknames.json';
import { fold } from '../names/fold';
import { givenName } from '../names/given-names';
import type { Clusters } from './clusters';
import type { Form } from './forms';

const NICKNAMES = new Map<string, string>();
for (const group of nicknames) {
  const [formal = '', ...short] = group.split(' ');
  for (const name of short) NICKNAMES.set(name, formal);
}
const formal = (given: string): string => NICKNAMES.get(given) ?? given;

/** The telling words of a person's name: no initials, no "Jr", no al-/el-. */
export function personWords(form: Form): string[] {
  const words = form.words.filter((w) => !/^(?:al|el|jr|sr|ii|iii|iv)$/.test(w));
  const long = words.filter((w) => w.length > 1);
  return long.length ? long : words;
}

/** Names of more than one word that share a word are compared; this many at most (a family saga's worth). */
const MOST_COMPARED = 40;

/** Joins the full names of one person: "Bashar al-Assad" and "Bashar Assad", "Joe Biden" and "Joseph R. Biden". */
export function joinFullNames(forms: readonly Form[], clusters: Clusters): void {
  const byWord = new Map<string, { form: Form; words: string[] }[]>();
  for (const form of forms) {
    const words = personWords(form);
    if (words.length < 2) continue;
    const last = words.at(-1) as string;
    const near = byWord.get(last) ?? [];
    const same = near.filter(
      (other) => samePerson(words, other.words) && sameGeneration(form, other.form),
    );
    const sets = new Set(same.map((other) => clusters.find(other.form.index)));
    if (sets.size === 1) clusters.join(form.index, same[0]?.form.index ?? form.index);
    for (const word of new Set(words)) {
      const list = byWord.get(word) ?? [];
      list.push({ form, words });
      byWord.set(word, list.slice(-MOST_COMPARED));
    }
  }
}

/** False for father and son: "Luis Ochoa Sr." and "Luis Ochoa Jr.". */
function sameGeneration(a: Form, b: Form): boolean {
  const [left, right] = [a, b].map(({ words }) =>
    words.find((w) => /^(?:jr|sr|ii|iii|iv)$/.test(w)),
  );
  return !left || !right || left === right;
}

/** Same first name (or its short form) and same last; or all words of the shorter in the longer, in order. */
function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const given = formal(a[0] as string) === formal(b[0] as string);
  if (given && a.at(-1) === b.at(-1)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === long.length) return false;
  let at = 0;
  for (const word of long)
    if (at < short.length && formal(word) === formal(short[at] as string)) at++;
  return at === short.length && (given || givenName(short[0] as string) === undefined);
}

/** Before a hyphen these are a part of a surname in many spellings: "Abdel-Rahman", "Al-Assad". */
const PARTICLE = /^(?:al|el|as|ash|at|an|ar|az|ad|abd|abdel|abdul|abu|abou|ben|bin|bint|ibn|ould)$/;

/** The halves of the double surname a name ends in: "batty" and "hughes" of "Ann Batty-Hughes", whom neither means alone. */
function doubleSurname(text: string): string[] {
  const last = /(?:^|\s)(\p{Lu}\p{L}+)-(\p{Lu}\p{L}+)$/u.exec(text);
  const halves = last ? [fold(last[1] as string), fold(last[2] as string)] : [];
  return PARTICLE.test(halves[0] ?? '') ? [] : halves;
}

/** For a one-word name: the sets of persons it may stand for, best first by how: last word, then any. */
export class Bearers {
  readonly #last = new Map<string, Set<number>>();
  readonly #any = new Map<string, Set<number>>();

  constructor(forms: readonly Form[], clusters: Clusters) {
    for (const form of forms) {
      const words = personWords(form);
      if (words.length < 2) continue;
      const set = clusters.find(form.index);
      const halves = doubleSurname(form.text);
      if (!halves.length) this.#add(this.#last, words.at(-1) as string, set);
      for (const word of words) if (!halves.includes(word)) this.#add(this.#any, word, set);
    }
  }

  #add(map: Map<string, Set<number>>, word: string, set: number): void {
    const sets = map.get(word);
    if (sets) sets.add(set);
    else map.set(word, new Set([set]));
  }

  /** True where someone bears the word as a last name. */
  isLast(word: string): boolean {
    return this.#last.has(word);
  }

  /** The persons who bear this word as a last name; else those who bear it at all. */
  of(word: string): number[] {
    return [...(this.#last.get(word) ?? this.#any.get(word) ?? [])];
  }
}

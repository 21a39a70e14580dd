/** Openings: names of one word that are a part of a longer one in the article. */
import { givenName } from '../names/given-names';
import type { Name } from '../names/name';

export interface Openings {
  /** First words of organizations that no person bears: "Hanbit" beside "Hanbit Energy Solutions". */
  bodies: ReadonlySet<string>;
  /** Last words of persons with a given name: "Mukono" beside "Tendai Mukono". */
  surnames: ReadonlySet<string>;
}

/** The openings and surnames of an article's names. */
export function openingsOf(names: readonly Name[]): Openings {
  const bodies = new Set<string>();
  const surnames = new Set<string>();
  const borne = new Set<string>();
  for (const { key, type, confidence } of names) {
    const words = key.split(' ');
    if (words.length < 2) continue;
    if (type === 'organization') bodies.add(words[0] as string);
    if (type !== 'person') continue;
    for (const word of words) borne.add(word);
    if (confidence > 0.8) surnames.add(words.at(-1) as string);
  }
  for (const word of bodies)
    if (borne.has(word) || givenName(word) !== undefined) bodies.delete(word);
  return { bodies, surnames };
}

/** Given names and the gender they are borne by. */
import lists from '../lists/given-names.json';

type Gender = 'female' | 'male' | 'either';
const genders = new Map<string, Gender>();
const words = new Map<string, Gender>();
for (const gender of ['female', 'male', 'either'] as const)
  for (const name of lists[gender].split(' ')) genders.set(name, gender);
for (const gender of ['female', 'male'] as const)
  for (const name of lists.words[gender].split(' ')) words.set(name, gender);

/** The gender of a given name by its folded form; undefined for other words. `givenName('maria') // 'female'` */
export const givenName = (folded: string): Gender | undefined => genders.get(folded);

/** The same for the first word of a person's name, which may be an ordinary word: `givenNameOf('june') // 'female'` */
export const givenNameOf = (folded: string): Gender | undefined =>
  genders.get(folded) ?? words.get(folded);

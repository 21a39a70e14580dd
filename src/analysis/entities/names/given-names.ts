/** Given names and the gender they are borne by. */
import lists from '../lists/given-names.json';
import { fold } from './fold';

export type Gender = 'female' | 'male' | 'either';
const genders = new Map<string, Gender>();
for (const gender of ['female', 'male', 'either'] as const)
  for (const line of lists[gender])
    for (const name of line.split(' ')) genders.set(fold(name), gender);

/** The gender of a given name by its folded form; undefined for other words. `givenName('maria') // 'female'` */
export const givenName = (folded: string): Gender | undefined => genders.get(folded);

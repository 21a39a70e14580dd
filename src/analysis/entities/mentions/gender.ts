/** Gender: from forms of address, role words and given names. */
import type { Role } from '../../../model/analysis';
import type { Segmented } from '../../../model/segmented';
import { fold } from '../names/fold';
import { givenNameOf } from '../names/given-names';
import type { Name } from '../names/name';

const MALE = new Set(
  'mr mr. sir lord king prince emperor sultan emir sheikh pope father imam ayatollah mullah monsieur herr señor don actor businessman chairman spokesman congressman councilman assemblyman policeman frontman cleric duke baron brother son husband widower monk uncle shah'.split(
    ' ',
  ),
);
const FEMALE = new Set(
  'mrs mrs. ms ms. miss dame lady queen princess empress sheikha sister madam madame frau señora actress businesswoman chairwoman spokeswoman congresswoman councilwoman assemblywoman policewoman duchess baroness countess daughter wife widow nun aunt mother'.split(
    ' ',
  ),
);

/** The gender a word speaks of, or undefined. `genderOfWord('spokeswoman') // 'female'` */
export const genderOfWord = (lower: string): 'female' | 'male' | undefined =>
  FEMALE.has(lower) ? 'female' : MALE.has(lower) ? 'male' : undefined;

/** A person's gender: the word before a name, then a role, then the given name; undefined where none tells. */
export function genderOf(
  doc: Segmented,
  names: readonly Name[],
  roles: readonly Role[],
): 'female' | 'male' | undefined {
  for (const name of names) {
    const told = genderOfWord(doc.tokens[name.from - 1]?.lower ?? '');
    if (told) return told;
  }
  for (const role of roles)
    for (const word of role.title.toLowerCase().split(/[\s-]+/)) {
      const told = genderOfWord(word);
      if (told) return told;
    }
  for (const name of names) {
    if (name.to - name.from < 2) continue;
    const given = givenNameOf(fold(doc.tokens[name.from]?.text ?? ''));
    if (given === 'female' || given === 'male') return given;
  }
  return undefined;
}

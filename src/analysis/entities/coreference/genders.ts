/** Which of *he* and *she* each person of an article goes by. */
import type { Role } from '../../../model/analysis';
import type { Gender } from '../../../model/references';
import type { Segmented } from '../../../model/segmented';
import { fold } from '../names/fold';
import { givenNameOf } from '../names/given-names';
import { genderOfNoun } from './words';

/** How many mentions are asked: people are introduced early. */
const MOST = 12;
/** How many words of an apposition behind a name are read. */
const BEHIND = 6;

/** Tokens of a name, `to` exclusive. */
interface Stretch {
  from: number;
  to: number;
}

/**
 * A person's gender by the title or kinship before one of the names ("Mrs", "her father, Olle"), by the roles, by the given
 * name, or by what stands behind the name ("Jo Lee, a mother of two"). Undefined where nothing tells.
 */
export function genderOf(
  doc: Segmented,
  names: readonly Stretch[],
  roles: readonly Pick<Role, 'title'>[],
): Gender | undefined {
  let kin: Gender | undefined;
  for (const { from, to } of names.slice(0, MOST)) {
    const before = doc.tokens[from - 1];
    const dotted = before?.text === '.' ? doc.tokens[from - 2] : before;
    const told = genderOfNoun(dotted?.lower ?? '');
    if (told) return told;
    if (before?.text === ',') kin ??= genderOfNoun(doc.tokens[from - 2]?.lower ?? '');
    kin ??= genderBehind(doc, to);
  }
  for (const { title } of roles)
    for (const word of wordsOf(title)) {
      const told = genderOfNoun(word);
      if (told) return told;
    }
  for (const { from, to } of names) {
    const given = to - from > 1 ? givenNameOf(fold(doc.tokens[from]?.text ?? '')) : undefined;
    if (given === 'female' || given === 'male') return given;
  }
  return kin;
}

/** The words of a title, without whom or what it is of: "spokesman *for the queen*". */
const wordsOf = (title: string): string[] =>
  title
    .toLowerCase()
    .replace(/\s(?:of|for|to)\s.*$/u, '')
    .split(/[\s-]+/u);

/** "Olle, *a retired fisherman* who", "Ann, 34, *a widow*". */
function genderBehind({ tokens }: Segmented, at: number): Gender | undefined {
  if (tokens[at]?.text !== ',') return undefined;
  let i = at + 1;
  if (tokens[i]?.kind === 'number' && tokens[i + 1]?.text === ',') i += 2;
  if (!/^(?:an?|the|his|her|their)$/u.test(tokens[i]?.lower ?? '')) return undefined;
  for (const last = i + BEHIND; i < last; i++) {
    const { lower = '', kind } = tokens[i + 1] ?? {};
    if (kind !== 'word' || /^(?:of|for|to|who|whose|in|at|from|and|with|by)$/u.test(lower))
      return undefined;
    const told = genderOfNoun(lower);
    if (told) return told;
  }
  return undefined;
}

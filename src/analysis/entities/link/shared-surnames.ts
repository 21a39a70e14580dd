/** Shared surnames: which of two Kellers a title or form of address points to. */
import type { Role } from '../../../model/analysis';
import type { Segmented } from '../../../model/segmented';
import { genderOf } from '../coreference/genders';
import { genderOfNoun } from '../coreference/words';
import type { Name } from '../names/name';

/** One of the persons who bear the surname. */
interface Bearer {
  set: number;
  names: readonly Name[];
}

/** The only bearer named in full before the mention: the second Keller is not in the story yet. */
export function onlyIntroduced(name: Name, bearers: readonly Bearer[]): number | undefined {
  const before = bearers.filter(({ names }) =>
    names.some((n) => n.to - n.from > 1 && n.start < name.start),
  );
  return before.length === 1 ? before[0]?.set : undefined;
}

/**
 * The one bearer a mention fits by its title ("Mrs Keller", "President Keller"), or undefined. Without a title, or
 * where it fits several, the mention stays apart.
 */
export function bearerByTitle(
  doc: Segmented,
  name: Name,
  bearers: readonly Bearer[],
  roles: ReadonlyMap<Name, Role[]>,
): number | undefined {
  const gender = genderOfNoun(doc.tokens[name.from - 1]?.lower ?? '');
  const said = (roles.get(name) ?? []).map(headWord);
  if (!gender && !said.length) return undefined;
  const fitting = bearers.filter(({ names }) => {
    const own = names.flatMap((n) => roles.get(n) ?? []);
    if (said.length) return own.some((role) => said.includes(headWord(role)));
    return genderOf(doc, names, own) === gender;
  });
  return fitting.length === 1 ? fitting[0]?.set : undefined;
}

const headWord = (role: Role): string =>
  role.title
    .toLowerCase()
    .split(/[\s-]+/)
    .at(-1) ?? '';

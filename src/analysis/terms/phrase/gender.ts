/** Whether an article calls somebody *he* or *she*, by its pronouns and titles. */
import type { Entity } from '../../../model/analysis';
import type { Segmented } from '../../../model/segmented';
import type { Mentions } from './mentions';

export type Gender = 'female' | 'male';

const known = new WeakMap<Mentions, ReadonlyMap<Entity, Gender>>();

/** The gender an article gives an entity; undefined where it gives none. Read once an article. */
export function genderIn(doc: Segmented, mentions: Mentions, entity: Entity): Gender | undefined {
  let all = known.get(mentions);
  if (!all) {
    all = readAll(doc, mentions);
    known.set(mentions, all);
  }
  return all.get(entity);
}

function readAll(doc: Segmented, mentions: Mentions): ReadonlyMap<Entity, Gender> {
  const found = new Map<Entity, Gender>();
  for (const { entity, form, from } of mentions.all) {
    if (entity.type !== 'person' || found.has(entity)) continue;
    const word = doc.tokens[form === 'pronoun' ? from : titleAt(doc, from)]?.lower ?? '';
    const gender = genderOf(word);
    if (gender) found.set(entity, gender);
  }
  return found;
}

/** The token of "Mr" before a name, its full stop aside. */
const titleAt = ({ tokens }: Segmented, from: number): number =>
  tokens[from - 1]?.text === '.' ? from - 2 : from - 1;

/** What a pronoun or a title says: `genderOf('ms')` → 'female'. */
export function genderOf(lower: string): Gender | undefined {
  if (/^(?:she|her|hers|herself|ms|mrs|miss|dame|lady|sister)$/u.test(lower)) return 'female';
  return /^(?:he|him|his|himself|mr|sir|lord|father)$/u.test(lower) ? 'male' : undefined;
}

/** Which of *he* and *she* each person of an article goes by. */
import type { Entity } from '../../../model/analysis';
import { type Gender, genderOf, genderOfPronoun, genderOfRole } from './gender';

/** How many mentions are asked: people are introduced early. */
const MOST = 12;
/** Longest title or kinship before a name, in characters. */
const BEFORE = 30;
/** "Olle, *a retired fisherman* who": how far what a person is reaches behind the name, in characters. */
const BEHIND = 60;
const APPOSED = /^, (?:\d+, )?(?:an?|the|his|her|their) ((?:[\p{L}\d’'-]+ ?){1,4})/u;
/** Where an apposition goes on to somebody else: "a friend *of* the actress". */
const FURTHER = /\s?\b(?:of|for|to|who|whose|in|at|from|and|with|by)\b.*$/u;

/**
 * The genders of persons, by titles and first names, by what the article says they are ("her father, Olle", "Jo Lee, a
 * mother of two"), or by the pronouns that are known to stand for them. Each is worked out once.
 */
export class Genders {
  private readonly known = new Map<Entity, Gender | undefined>();

  constructor(private readonly text: string) {}

  /** Undefined where nothing tells, and for what is no person. */
  of(entity: Entity): Gender | undefined {
    if (entity.type !== 'person') return undefined;
    if (!this.known.has(entity)) this.known.set(entity, this.find(entity));
    return this.known.get(entity);
  }

  private find(entity: Entity): Gender | undefined {
    const names = entity.mentions.filter(({ form }) => form === 'name').slice(0, MOST);
    let kin: Gender | undefined;
    for (const { start, end } of names) {
      const before = this.text.slice(Math.max(0, start - BEFORE), start);
      const titled = genderOf('', before);
      if (titled) return titled;
      const apposed = APPOSED.exec(this.text.slice(end, end + BEHIND))?.[1]?.replace(FURTHER, '');
      kin ??= genderOfRole(/(\p{L}+),? $/u.exec(before)?.[1] ?? '');
      kin ??= apposed?.split(' ').map(genderOfRole).find(Boolean);
    }
    const roles = entity.roles.map(({ title }) =>
      genderOfRole(title.toLowerCase().replace(/^.*[\s-]/u, '')),
    );
    return genderOf(entity.name, '') ?? roles.find(Boolean) ?? kin ?? this.byPronouns(entity);
  }

  private byPronouns({ mentions }: Entity): Gender | undefined {
    const told = mentions
      .filter(({ form }) => form === 'pronoun')
      .map(({ start, end }) => genderOfPronoun(this.text.slice(start, end).toLowerCase()));
    return told.every((gender) => gender === told[0]) ? told[0] : undefined;
  }
}

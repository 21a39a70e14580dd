/** Which names of different articles are the same person, body or place. */
import type { Entity } from '../../model/analysis';
import { foldWords } from '../kept-article';
import type { Compared } from './article';

/** One entity across articles. */
export interface Shared {
  /** The fullest form in any of the articles. */
  name: string;
  type: Entity['type'];
  /** By the article's number; none where it is not named. */
  in: (Entity | undefined)[];
}

export interface Matched {
  shared: Shared[];
  /** The shared entity of an article's entity. */
  of(article: number, entity: string): Shared | undefined;
}

/**
 * Matches by full name, then by other forms, then persons by surname where the given names do not speak against it; a
 * form that could mean two entities decides nothing. The order of the articles does not matter.
 * @example matchEntities(articles).of(0, 'e1')?.in[1]?.name
 */
export function matchEntities(articles: readonly Compared[]): Matched {
  let shared = articles.flatMap(({ analysis }, number) =>
    analysis.entities.map((entity) => alone(entity, number, articles.length)),
  );
  for (const forms of LEVELS) shared = mergeBy(forms, shared);
  const byEntity = articles.map((_, number) => {
    const own = shared.flatMap((one) =>
      one.in[number] ? [[one.in[number].id, one] as const] : [],
    );
    return new Map(own);
  });
  return { shared, of: (article, entity) => byEntity[article]?.get(entity) };
}

const alone = (entity: Entity, article: number, articles: number): Shared => ({
  name: entity.name,
  type: entity.type,
  in: Array.from({ length: articles }, (_, n) => (n === article ? entity : undefined)),
});

/** Merges what shares a form, wherever all that share it can be one. */
function mergeBy(forms: Forms, shared: readonly Shared[]): Shared[] {
  const current = new Map(shared.map((one) => [one, one]));
  const latest = (one: Shared): Shared => {
    const next = current.get(one);
    return !next || next === one ? one : latest(next);
  };
  for (const holders of index(shared, forms).values()) {
    const group = [...new Set(holders.map(latest))];
    if (group.length < 2 || !canBeOne(group)) continue;
    const merged = group.reduce(join);
    current.set(merged, merged);
    for (const one of group) current.set(one, merged);
  }
  return [...new Set(shared.map(latest))];
}

type Forms = (entity: Entity) => string[];
const fullName: Forms = ({ name }) => [fold(name)];
const anyForm: Forms = ({ name, aliases }) => [name, ...aliases].map(fold);
const surname: Forms = ({ name, type }) =>
  type === 'person' ? [fold(name).split(' ').at(-1) ?? ''] : [];
const LEVELS: readonly Forms[] = [fullName, anyForm, surname];

/** Case of short forms counts: "US" is not "us". */
const fold = (name: string): string =>
  name.length <= 3
    ? name
    : foldWords(name)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .replace(/^the /u, '')
        .trim();

function index(shared: readonly Shared[], forms: Forms): Map<string, Shared[]> {
  const found = new Map<string, Shared[]>();
  for (const one of shared)
    for (const form of new Set(one.in.flatMap((entity) => (entity ? forms(entity) : []))))
      found.set(form, [...(found.get(form) ?? []), one]);
  return found;
}

/** No article may name it twice; persons are persons, and their given names are the same or begin alike ("J.", "John"). */
function canBeOne(group: readonly Shared[]): boolean {
  const named = group.flatMap(({ in: where }) => [...where.keys()].filter((n) => where[n]));
  if (new Set(named).size < named.length) return false;
  return group.every((a, n) => group.slice(n + 1).every((b) => canBe(a, b)));
}

function canBe(a: Shared, b: Shared): boolean {
  if ((a.type === 'person') !== (b.type === 'person')) return false;
  if (a.type !== 'person') return true;
  const [one, other] = [a, b].map(({ name }) => fold(name).split(' '));
  if (!one || !other || one.length < 2 || other.length < 2) return true;
  const [given = '', next = ''] = [one[0], other[0]];
  return given.length === 1 || next.length === 1 ? given[0] === next[0] : given === next;
}

/** The fullest name is kept; of two as long, the first in the alphabet. */
function join(a: Shared, b: Shared): Shared {
  const [first] = [a, b].sort(
    (one, other) => other.name.length - one.name.length || (one.name < other.name ? -1 : 1),
  );
  return {
    name: first?.name ?? a.name,
    type: first?.type ?? a.type,
    in: a.in.map((entity, n) => entity ?? b.in[n]),
  };
}

/** Who a role noun stands for: "the minister" where the article says who is one. */
import type { Entity } from '../../../model/analysis';
import { lastWord, tradesOf } from './trades';

const SAME: readonly [RegExp, string][] = [
  // Offices of their own, not ministers or presidents of some kind.
  [/\bprime minister\b|\bpm\b/gu, 'premier'],
  [
    /\b(vice|deputy|shadow)[\s-]+(?=(?:president|premier|minister|mayor|leader|governor|chair))/gu,
    '$1-',
  ],
  [/\bchairwoman\b|\bchairman\b|\bchairperson\b/gu, 'chair'],
  [/\bspokeswoman\b|\bspokesman\b|\bspokesperson\b/gu, 'spokesperson'],
  [/\bcongresswoman\b|\bcongressman\b|\brepresentative\b|\brep\./gu, 'congressman'],
  [/\bsen\./gu, 'senator'],
  [/\bgov\./gu, 'governor'],
  [/\blt\b\.?/gu, 'lieutenant'],
  [/\bjustice\b/gu, 'judge'],
];

/** Headline words for who leads something: "council *boss*" for the council's leader. */
const HEAD = /(?:\bchief|\bboss|\bleader|\bhead|(?<=\bparty )secretary)$/u;

/** Roles that put somebody at the head of a body. */
const LEADS =
  /(?:\bpremier|\bchair|\bceo|\bexecutive|\bpresident|\bdirector|\bsecretary|\bgeneral|\bmanager|\bhead|\bleader|\bgovernor|\bcommissioner|\bminister)$/u;

/** Of more holders of one office nobody is told apart. */
const MOST = 40;

/** The entities of an article by the roles it gives them. */
export class RoleIndex {
  /** By whole title, and by every ending of it: "iranian foreign minister" also under "foreign minister" and "minister". */
  private readonly whole = new Map<string, Set<Entity>>();
  private readonly ending = new Map<string, Set<Entity>>();

  /** The persons of each trade, by first mention. */
  private readonly trades = new Map<number, Set<Entity>>();
  private readonly leaders: readonly Entity[];

  constructor(entities: readonly Entity[]) {
    this.leaders = entities.filter(
      ({ type, roles }) => type === 'person' && roles.some((role) => LEADS.test(plain(role.title))),
    );
    for (const entity of entities)
      for (const role of entity.roles) {
        if (entity.type === 'person')
          for (const trade of tradesOf(lastWord(role.title))) add(this.trades, trade, entity);
        const title = plain(role.title);
        if (!title) continue;
        add(this.whole, title, entity);
        for (const end of endings(title)) add(this.ending, end, entity);
      }
  }

  /**
   * The one person or body of whom the article says that they are `title` ("foreign minister"): of those mentioned before
   * `at` if that leaves one, else of all. Undefined where none or several fit.
   */
  holder(title: string, at: number): Entity | undefined {
    const wanted = plain(title);
    // "council boss" is the one with just that title, not also every other boss.
    const closer = this.ending.get(wanted);
    const all = [...(closer ?? endings(wanted).flatMap((end) => [...(this.whole.get(end) ?? [])]))];
    if (all.length > MOST) return undefined;
    const before = [...new Set(all)].filter((entity) => (entity.mentions[0]?.start ?? at) < at);
    if (before.length > 1) return this.plainest(before, wanted);
    return before.length === 1 ? before[0] : new Set(all).size === 1 ? all[0] : undefined;
  }

  /** "the president": the one who is president of nothing in particular, where others are presidents of a bank or club. */
  private plainest(holders: readonly Entity[], title: string): Entity | undefined {
    const plainly = holders.filter(({ roles }) =>
      roles.some((role) => role.of === undefined && endings(plain(role.title)).includes(title)),
    );
    return plainly.length === 1 ? plainly[0] : undefined;
  }

  /**
   * The one person named before `at` of whom the article says that they are of the kind of a noun: "the barrister" where it
   * has one prosecutor.
   */
  ofTrade(noun: string, at: number): Entity | undefined {
    const fitting = new Set<Entity>();
    for (const trade of tradesOf(noun))
      for (const entity of this.trades.get(trade) ?? []) {
        if ((entity.mentions[0]?.start ?? at) >= at) break;
        fitting.add(entity);
        if (fitting.size > 1) return undefined;
      }
    return [...fitting][0];
  }

  /**
   * The one person of whom the article says that they are `title` of a body, by part of its name at least.
   * @example index.holderAt('chief executive', 'Orbit Bank', 900)
   */
  holderAt(title: string, body: string, at: number): Entity | undefined {
    const wanted = plain(title);
    const fits = (of: string | undefined) =>
      of !== undefined && (of.includes(body) || body.includes(of));
    const holders = this.ending.get(wanted);
    if (!holders || holders.size > MOST) return undefined;
    const all = [...holders].filter(({ roles }) =>
      roles.some((role) => endings(plain(role.title)).includes(wanted) && fits(role.of)),
    );
    const before = all.filter((entity) => (entity.mentions[0]?.start ?? at) < at);
    return before.length === 1 ? before[0] : all.length === 1 ? all[0] : undefined;
  }

  /** Whom a headline means by "coal chief" or "party boss": the one person at the head of something, or of what it names. */
  leader(title: string): Entity | undefined {
    const words = plain(title).split(' ');
    if (words.pop() !== 'head') return undefined;
    const named = this.leaders.filter(({ roles }) =>
      roles.some(({ title: own, of }) =>
        words.some((word) => `${own} ${of ?? ''}`.toLowerCase().includes(word)),
      ),
    );
    return named.length === 1 ? named[0] : this.leaders.length === 1 ? this.leaders[0] : undefined;
  }
}

function add<Key>(index: Map<Key, Set<Entity>>, key: Key, entity: Entity): void {
  const known = index.get(key);
  if (known) known.add(entity);
  else index.set(key, new Set([entity]));
}

/** "foreign minister" → ["foreign minister", "minister"]. */
function endings(title: string): string[] {
  const words = title.split(' ');
  return words.map((_, i) => words.slice(i).join(' '));
}

/** Lower case, without owner ("Türkiye's foreign minister") and article, synonyms made one. */
function plain(title: string): string {
  let text = title
    .toLowerCase()
    .replace(/^.*[’']s?\s+/u, '')
    .replace(/^(?:the|a|an|former|then)\s+/u, '');
  for (const [words, one] of SAME) text = text.replaceAll(words, one);
  return text
    .replace(/\s+(?:of|for|at|in)\s.*$/u, '')
    .replace(HEAD, 'head')
    .trim();
}

/** Nominals: full noun phrases that stand for a known thing where there is only one it can be ("the Fund", "the minister"). */
import type { Segmented, Token } from '../../../model/segmented';
import { fold } from '../names/fold';
import { headType } from '../names/head-words';
import type { Name } from '../names/name';
import { isRoleHead } from '../names/role-words';
import type { Referent } from './referents';

/** After the noun these make another thing of it: "the ministry of …", "the group that …". */
const RESTRICTS = /^(?:of|for|that|who|whose|which|in|at|from|between|against|behind)$/;
/** Nouns that fit many organizations: they mean the last one named, where its name or the text calls it so. */
const GENERIC = new Map<string, RegExp>([
  ['group', /^(?:group|front|movement|militia|brigade)s?$/],
  ['movement', /^(?:movement|front)$/],
  ['militia', /^(?:militia|brigade)s?$/],
  [
    'company',
    /^(?:inc|corp|ltd|plc|llc|co|company|corporation|holdings|industries|motors?|airlines|airways)$/,
  ],
  ['firm', /^(?:inc|corp|ltd|plc|llc|co|partners|associates|consulting|capital)$/],
  ['carmaker', /^motors?$/],
  ['airline', /^(?:airlines?|airways)$/],
  ['newspaper', /^(?:times|post|guardian|gazette|herald|tribune|journal|telegraph|daily)$/],
  ['party', /^party$/],
  ['agency', /^agency$/],
]);
/** Head words that a definite article alone does not bind: there is always a court or a government about. */
const UNBOUND = new Set(
  'government court courts police army forces force school schools team press media military state navy cabinet parliament market office house service services station campaign daily television news defence defense security intelligence executive national'.split(
    ' ',
  ),
);

interface Held {
  at: number;
  referent: Referent;
}

/**
 * Finds the nominals and adds them to their referents. A phrase counts when its noun is the head of exactly one
 * organization's name, or of exactly one person's role, among those the article has named before it.
 */
export function findNominals(
  doc: Segmented,
  names: readonly Name[],
  referents: readonly Referent[],
): void {
  const heads = holdersByNoun(doc, referents);
  const taken = new Set<number>();
  for (const name of names) for (let i = name.from; i < name.to; i++) taken.add(i);
  const inRole = roleTokens(doc, referents);
  const last = new LastOrganization(doc, referents);
  for (let i = 0; i < doc.tokens.length - 1; i++) {
    last.pass(i);
    if (doc.tokens[i]?.lower !== 'the' || inRole.has(i) || doc.tokens[i - 1]?.lower === 'as')
      continue;
    const phrase = readPhrase(doc, i, taken);
    if (!phrase) continue;
    const referent = resolve(doc, heads, phrase);
    if (!referent || (GENERIC.has(phrase.noun) && referent !== last.near(i))) continue;
    const { start } = doc.tokens[i] as Token;
    const { end } = doc.tokens[phrase.head] as Token;
    referent.extra.push({ start, end, form: 'nominal', confidence: phrase.whose ? 0.85 : 0.8 });
  }
}

/** Starts of the roles: "the minister, Ann Lee" is a role already. */
function roleTokens(doc: Segmented, referents: readonly Referent[]): Set<number> {
  const starts = new Set(referents.flatMap((r) => r.roles.map((role) => role.start)));
  const tokens = new Set<number>();
  for (const [i, token] of doc.tokens.entries()) {
    if (starts.has(token.start)) tokens.add(i);
    if (starts.has(doc.tokens[i + 1]?.start ?? -1)) tokens.add(i);
  }
  return tokens;
}

interface Phrase {
  head: number;
  noun: string;
  /** "the Iranian minister": the word between. */
  whose: string | undefined;
  /** Words before the noun that make another office of it: "the *prime* minister". */
  ranks: readonly string[];
}

/** "the" + at most one demonym + the noun, with nothing after it that restricts it. */
function readPhrase(doc: Segmented, the: number, taken: ReadonlySet<number>): Phrase | undefined {
  const whose = taken.has(the + 1) ? fold(doc.tokens[the + 1]?.text ?? '') : undefined;
  let head = whose ? the + 2 : the + 1;
  while (
    isNoun(doc, head + 1, taken) &&
    (isNoun(doc, head, taken) || RANK.test(doc.tokens[head]?.lower ?? ''))
  )
    head++;
  const token = doc.tokens[head];
  const after = doc.tokens[head + 1];
  if (!token || !isNoun(doc, head, taken) || token.sentence !== doc.tokens[the]?.sentence)
    return undefined;
  if (
    after &&
    (RESTRICTS.test(after.lower) || (after.text === '-' && !after.spaced) || taken.has(head + 1))
  )
    return undefined;
  if (
    after?.kind === 'word' &&
    after.lower !== "'s" &&
    (isRoleHead(after.lower) || headType(after.lower))
  )
    return undefined;
  const ranks = doc.tokens
    .slice(the + 1, head)
    .map(({ lower }) => lower)
    .filter((lower) => RANK.test(lower));
  return { head, noun: token.lower.replace('organisation', 'organization'), whose, ranks };
}

const RANK = /^(?:prime|foreign|vice|deputy|chief)$/;

const isNoun = (doc: Segmented, i: number, taken: ReadonlySet<number>): boolean => {
  const lower = doc.tokens[i]?.lower ?? '';
  return (
    !taken.has(i) &&
    (isRoleHead(lower) ||
      (headType(lower) === 'organization' && !UNBOUND.has(lower)) ||
      GENERIC.has(lower))
  );
};

/** Who may be meant by each noun, with the token of the first mention. */
function holdersByNoun(doc: Segmented, referents: readonly Referent[]): Map<string, Held[]> {
  const holders = new Map<string, Held[]>();
  for (const referent of referents) {
    const at = referent.thing.names[0]?.start ?? 0;
    for (const noun of nounsFor(doc, referent)) {
      const list = holders.get(noun);
      if (list) list.push({ at, referent });
      else holders.set(noun, [{ at, referent }]);
    }
  }
  return holders;
}

/** The nouns that may mean a referent: the heads of its roles, or of its names and what the text calls it. */
function nounsFor(doc: Segmented, referent: Referent): Set<string> {
  const nouns = referent.roles.map(
    ({ title }) =>
      title
        .toLowerCase()
        .split(/[\s-]+/)
        .at(-1) ?? '',
  );
  if (referent.type === 'organization') {
    for (const { words } of referent.thing.forms) nouns.push(...nounsOf(words));
    nouns.push(...nounsAfter(doc, referent.thing.names));
  }
  return new Set(nouns.map((noun) => noun.replace('organisation', 'organization')));
}

/** The head of an organization's name ("fund"), and the generic nouns it answers to. */
function nounsOf(words: readonly string[]): string[] {
  const of = words.findIndex((w) => w === 'of' || w === 'for' || w === 'on');
  const head = (of > 0 ? words[of - 1] : words.at(-1)) ?? '';
  if (words.length < 2) return [];
  const last = head.replace(/\.$/, '');
  const generic = [...GENERIC].filter(([, pattern]) => pattern.test(last)).map(([noun]) => noun);
  return headType(head) === 'organization' && !UNBOUND.has(head) ? [head, ...generic] : generic;
}

/** What the text calls it beside its name: "the Northern Front militia", "Acme, a software company,". */
function nounsAfter(doc: Segmented, names: readonly Name[]): string[] {
  const nouns: string[] = [];
  for (const name of names) {
    const apposition =
      doc.tokens[name.to]?.text === ',' &&
      /^(?:a|an|the)$/.test(doc.tokens[name.to + 1]?.lower ?? '');
    const from = apposition ? name.to + 2 : name.to;
    for (let k = from; k < from + (apposition ? 4 : 2); k++) {
      const { kind, lower = '' } = doc.tokens[k] ?? {};
      if (kind !== 'word') break;
      if (GENERIC.has(lower)) nouns.push(lower);
    }
    const before = doc.tokens[name.from - 1]?.lower ?? '';
    if (GENERIC.has(before)) nouns.push(before);
  }
  return nouns;
}

/** The only holder of the noun named before the phrase, and the only one in the article but for what "whose" tells. */
function resolve(
  doc: Segmented,
  holders: ReadonlyMap<string, Held[]>,
  phrase: Phrase,
): Referent | undefined {
  const named = holders.get(phrase.noun) ?? [];
  const all = named.filter(({ referent }) => phrase.ranks.every((rank) => bears(referent, rank)));
  const fitting = phrase.whose
    ? all.filter((held) => belongsTo(held.referent, phrase.whose ?? ''))
    : all;
  if (fitting.length !== 1) return undefined;
  const [only] = fitting;
  return only && only.at < (doc.tokens[phrase.head]?.start ?? 0) ? only.referent : undefined;
}

/** False of a finance minister and *prime*; bodies have no ranks. */
const bears = ({ roles, type }: Referent, rank: string): boolean =>
  type === 'organization' || roles.some(({ title }) => title.toLowerCase().includes(rank));

const belongsTo = (referent: Referent, whose: string): boolean =>
  referent.roles.some((role) => fold(role.of ?? '') === whose);

/** The organization named last, while the text goes on in its paragraph or the one after. */
class LastOrganization {
  readonly #doc: Segmented;
  readonly #starts = new Map<number, Referent>();
  #last: { referent: Referent; block: number } | undefined;

  constructor(doc: Segmented, referents: readonly Referent[]) {
    this.#doc = doc;
    for (const referent of referents)
      if (referent.type === 'organization')
        for (const { from } of referent.thing.names) this.#starts.set(from, referent);
  }

  #block(token: number): number {
    return this.#doc.sentences[this.#doc.tokens[token]?.sentence ?? 0]?.block ?? 0;
  }

  /** To be called for every token in turn. */
  pass(token: number): void {
    const referent = this.#starts.get(token);
    if (referent) this.#last = { referent, block: this.#block(token) };
  }

  near(token: number): Referent | undefined {
    return this.#last && this.#block(token) - this.#last.block <= 1
      ? this.#last.referent
      : undefined;
  }
}

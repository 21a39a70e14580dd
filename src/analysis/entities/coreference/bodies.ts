/** Which body a phrase means: "the group", "the Islamist movement", "his party". */
import type { Entity } from '../../../model/analysis';
import type { Referent } from '../../../model/references';
import { kindWord, nounsOf } from './kind-words';
import type { Phrase } from './phrases';
import type { Ranked } from './salience';
import { clear, type Meant, type Scene } from './scene';
import { isCompanyNoun, isGeneric, isOwnKind, isUnbound, oneSpelling, sameBody } from './words';

/** Resolves the phrases of bodies, in text order. */
export class Bodies {
  readonly #scene: Scene;
  readonly #byName: ReadonlyMap<string, Entity>;
  /** What the article calls each. */
  readonly #calls = new Map<Referent, Set<string>>();

  constructor(scene: Scene, entities: readonly Entity[]) {
    this.#scene = scene;
    this.#byName = new Map(
      entities.flatMap((one) => [one.name, ...one.aliases].map((name) => [name, one] as const)),
    );
  }

  /** The article calls a body so: "the Northern Front *militia*". */
  call(referent: Referent, noun: string): void {
    const known = this.#calls.get(referent);
    if (known) known.add(oneSpelling(noun));
    else this.#calls.set(referent, new Set([oneSpelling(noun)]));
  }

  /** Whom "the group" means; `holder` is who holds what the phrase says as an office. */
  meant(phrase: Phrase, holder: Entity | undefined): Meant | undefined {
    const again = this.#scene.again(phrase);
    const found = this.#scene.rank(phrase, (referent) => this.mayBe(referent, phrase));
    const first = found[0];
    if (!first)
      return again ?? (holder?.type === 'organization' ? this.#scene.sure(holder, 0.5) : undefined);
    const called = found.filter(({ referent }) => this.#isCalled(referent, phrase.noun));
    const block = this.#scene.blockOf(phrase.from);
    const fitting = called.length > 0 ? called : found;
    const best = sole(called) ?? nearest(fitting, block) ?? this.#topic(fitting) ?? sole(found);
    if (!best || (again && called.length === 0)) return again;
    return { referent: best, confidence: this.#isSureBody(best, found, phrase) ? 0.8 : 0.5 };
  }

  /** A body that is what the phrase says, and near; of nouns that fit many, the one named last. */
  #isSureBody(best: Referent, found: readonly Ranked[], { noun, from }: Phrase): boolean {
    const place = found.find(({ referent }) => referent === best)?.last;
    if (!place || isUnbound(noun) || !this.#tells(best, noun)) return false;
    if (this.#scene.blockOf(from) - place.block > 1) return false;
    return !isGeneric(noun) || found.every(({ last }) => last.from <= place.from);
  }

  /** Of several the only one that the article opens with. */
  #topic(found: readonly Ranked[]): Referent | undefined {
    const { blocks } = this.#scene.doc;
    const lead = blocks.find(({ kind }) => kind === 'paragraph')?.end ?? 0;
    const topics = found.filter(({ referent }) => {
      const entity = this.#scene.entityOf(referent);
      return entity !== undefined && this.#scene.firstAt(entity) < lead;
    });
    return topics.length === 1 ? topics[0]?.referent : undefined;
  }

  /** How well a body may be called by a noun: 0 where its name or the article says that it is something else. */
  mayBe(referent: Referent, { noun }: Pick<Phrase, 'noun'>): number {
    const entity = referent.kind === 'body' ? this.#scene.entityOf(referent) : undefined;
    if (entity?.type !== 'organization') return 0;
    const tells = this.#tells(referent, noun);
    if (tells !== undefined)
      return tells && (!isUnbound(noun) || this.#isCalled(referent, noun)) ? 1 : 0;
    if (!isGeneric(noun)) return 0;
    const named = nounsOf(entity.name).some(isOwnKind);
    return named && (isCompanyNoun(noun) || isOwnKind(noun)) ? 0 : 0.8;
  }

  /** Whether the article or the body's name says that it is what a noun means; undefined where neither says anything. */
  #tells(referent: Referent, noun: string): boolean | undefined {
    const entity = this.#scene.entityOf(referent);
    if (!entity) return undefined;
    if (this.#isCalled(referent, noun)) return true;
    const told = [
      ...entity.roles.map(({ title }) => kindWord(title)),
      ...nounsOf(entity.name),
      ...(this.#calls.get(referent) ?? []),
    ].map((word) => sameBody(noun, word));
    return told.includes(true) ? true : told.includes(false) ? false : undefined;
  }

  /** The noun stands in the body's name, or is what the article says it is. */
  #isCalled(referent: Referent, noun: string): boolean {
    const entity = this.#scene.entityOf(referent);
    if (!entity) return false;
    const wanted = oneSpelling(noun);
    return (
      [entity.name, ...entity.aliases].some(
        (name) => name.includes(' ') && nounsOf(name).includes(wanted),
      ) ||
      entity.roles.some(({ title }) => oneSpelling(kindWord(title)) === wanted) ||
      this.#calls.get(referent)?.has(wanted) === true
    );
  }

  /** The body that somebody is said to be of: "Lind, leader of the Heimat Front": "his party". */
  ownedBy(owner: Referent, noun: string): Meant | undefined {
    for (const { of } of this.#scene.entityOf(owner)?.roles ?? []) {
      const body = of === undefined ? undefined : this.#byName.get(of);
      if (body?.type !== 'organization') continue;
      const referent = this.#scene.of(body);
      if (this.mayBe(referent, { noun }) > 0) return { referent, confidence: 0.5 };
    }
    return undefined;
  }
}

/** The clearly most salient of those in the same paragraph, else of those in the one before. */
function nearest(ranked: readonly Ranked[], block: number): Referent | undefined {
  for (const back of [0, 1]) {
    const there = ranked.filter(({ last }) => block - last.block === back);
    if (there.length > 0) return clear(there);
  }
  return undefined;
}

const sole = (ranked: readonly Ranked[]): Referent | undefined =>
  ranked.length === 1 ? ranked[0]?.referent : undefined;

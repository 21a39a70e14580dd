/** Whom a phrase without a name takes up: "the minister", "the group", "the 20-year-old", "his party". */
import type { Entity } from '../../../model/analysis';
import type { Referent } from '../../../model/references';
import { Bodies } from './bodies';
import { HeadlinePhrases } from './headline-phrases';
import { kindWord } from './kind-words';
import { Persons } from './persons';
import type { Phrase } from './phrases';
import { RoleIndex } from './role-index';
import type { Meant, Scene } from './scene';
import { isTied, servesOthers } from './words';

/** After its noun these make another of a phrase: "the ministry *of* …", "the woman *who* …". */
const RESTRICTS = /^(?:of|for|that|who|whose|which|in|at|from|between|against|behind|near|on)$/;

/** A role that is somebody's: its owner right before or in it; how far before it is looked for, in characters. */
const OWNED = /\b(?:whose|its|their|his|her)\s|[’']s?\s/u;
const OWNER = 7;

/** Resolves the phrases of an article, in text order. */
export class Nominals {
  readonly #scene: Scene;
  readonly #roles: RoleIndex;
  readonly #bodies: Bodies;
  readonly #persons: Persons;
  readonly #headline: HeadlinePhrases;

  constructor(scene: Scene, entities: readonly Entity[]) {
    this.#scene = scene;
    this.#roles = new RoleIndex(entities);
    const bodies = new Bodies(scene, entities);
    const persons = new Persons(scene, this.#roles);
    this.#bodies = bodies;
    this.#persons = persons;
    this.#headline = new HeadlinePhrases(scene, this.#roles, { bodies, persons }, entities);
  }

  /** Undefined where the phrase brings in somebody new, or it is in doubt who is meant. */
  meant(phrase: Phrase, headline: boolean): Meant | undefined {
    if (headline && phrase.determiner !== 'owned') return this.#headline.meant(phrase);
    if (phrase.determiner === 'owned') return this.#owned(phrase);
    if (phrase.determiner !== 'definite') return undefined;
    const title = this.#scene.titleOf(phrase);
    const at = this.#scene.startOf(phrase.from);
    const owner = this.#ownerAfter(phrase);
    if (owner) {
      const holder = this.#roles.holderAt(title, owner.name, at);
      return holder && this.#scene.sure(holder, 0.8);
    }
    const narrowed = RESTRICTS.test(this.#scene.lowerOf(phrase.head + 1)) && !this.#isAside(phrase);
    if (narrowed) return undefined;
    const several = phrase.kind === 'people';
    const whose = several ? undefined : this.#whose(phrase);
    if (whose) return whose;
    const holder = several ? undefined : this.#roles.holder(title, at);
    if (holder && phrase.kind !== 'body') {
      const doubtful =
        this.#scene.lowerOf(phrase.from - 1) === 'as' || this.#scene.firstAt(holder) >= at;
      return this.#scene.sure(holder, doubtful ? 0.5 : 0.8);
    }
    if (several) return this.#scene.again(phrase);
    return phrase.kind === 'body'
      ? this.#bodies.meant(phrase, holder)
      : this.#persons.meant(phrase);
  }

  /** "the *Kenyan* president": the one of several whom a name before the noun tells. */
  #whose({ inner, head, from }: Phrase): Meant | undefined {
    let last = head - 1;
    while (last >= inner && this.#scene.at(last)?.entity === undefined) last--;
    const owner = last >= inner ? this.#scene.at(last) : undefined;
    if (!owner) return undefined;
    const { text, tokens } = this.#scene.doc;
    const title = text.slice(tokens[last + 1]?.start, tokens[head]?.end);
    const holder = this.#roles.holderAt(title, owner.name, this.#scene.startOf(from));
    return (
      holder &&
      this.#scene.sure(holder, this.#scene.firstAt(holder) < this.#scene.startOf(from) ? 0.85 : 0.5)
    );
  }

  /** "the company *in question*": no more than "the company". */
  #isAside = ({ head }: Phrase): boolean =>
    this.#scene.lowerOf(head + 1) === 'in' && this.#scene.lowerOf(head + 2) === 'question';

  /** The article calls a body so: "the Northern Front *militia*". */
  call = (referent: Referent, noun: string): void => this.#bodies.call(referent, noun);

  /** "the *Swede*": whom the article speaks of, by where they come from. */
  native = (token: number): Meant | undefined => this.#persons.native(token);

  /** "a rebel group … *the group*, the Northern Front,": who was brought in without a name gets it. */
  reveal(phrase: Phrase, named: Referent): void {
    if (phrase.determiner !== 'definite' || phrase.kind !== 'person') return;
    const before = this.#scene.again(phrase)?.referent;
    if (before && before.entity === undefined && named.entity !== undefined)
      Object.assign(before, { name: named.name, entity: named.entity, gender: named.gender });
  }

  /** "his party", "its spokesman", "her client": somebody of the owner's, named where the article says who that is. */
  #owned(phrase: Phrase): Meant | undefined {
    const { noun, kind } = phrase;
    const at = this.#scene.startOf(phrase.from);
    const owner = phrase.owner === undefined ? undefined : this.#scene.at(phrase.owner);
    if (kind === 'body') return owner && this.#bodies.ownedBy(owner, noun);
    if (kind !== 'person') return undefined;
    const title = this.#scene.titleOf(phrase);
    if (owner) {
      const holder = this.#roles.holderAt(title, owner.name, at);
      if (holder && holder.id !== owner.entity) return this.#scene.sure(holder, 0.8);
    }
    if (noun === 'client') {
      const found = this.#scene.rank(phrase, (one) =>
        one !== owner && this.#isParty(one) ? 1 : 0,
      );
      return found[0] && { referent: found[0].referent, confidence: 0.5 };
    }
    if (isTied(noun) && owner?.kind === 'person') return undefined;
    const holder = isTied(noun) ? this.#roles.holder(title, at) : undefined;
    const apart = holder?.roles.some(
      ({ of }) =>
        of !== undefined &&
        owner !== undefined &&
        !owner.name.includes(of) &&
        !of.includes(owner.name),
    );
    return holder && !apart && !this.#isOthers(holder, owner, at) && holder.id !== owner?.entity
      ? this.#scene.sure(holder, 0.5)
      : undefined;
  }

  /** "a party *whose* president, Jo Dayo, … *Peru's* president": of whatever nobody has spoken of yet somebody else is. */
  #isOthers(holder: Entity, owner: Referent | undefined, at: number): boolean {
    const entity = owner && this.#scene.entityOf(owner);
    if (!entity || this.#scene.firstAt(entity) < at) return false;
    const { text } = this.#scene.doc;
    return holder.roles.every(({ start, end }) =>
      OWNED.test(text.slice(Math.max(0, start - OWNER), end)),
    );
  }

  /** Somebody whom a lawyer may stand up for: no other lawyer. */
  #isParty(referent: Referent): boolean {
    const roles = this.#scene.entityOf(referent)?.roles;
    return (
      referent.kind === 'person' &&
      roles !== undefined &&
      !roles.some(({ title }) => servesOthers(kindWord(title)))
    );
  }

  /** "the chief executive *of Orbit Bank*", "*Kenya's* president": whose office it is. */
  #ownerAfter({ head }: Phrase): Referent | undefined {
    if (!/^(?:of|at)$/.test(this.#scene.lowerOf(head + 1))) return undefined;
    return this.#scene.named(this.#scene.lowerOf(head + 2) === 'the' ? head + 3 : head + 2);
  }
}

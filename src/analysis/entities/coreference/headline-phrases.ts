/** Whom a phrase of the headline means, where the determiners are left out: "Minister: dam is safe". */
import type { Entity } from '../../../model/analysis';
import type { Bodies } from './bodies';
import type { Persons } from './persons';
import type { Phrase } from './phrases';
import type { RoleIndex } from './role-index';
import type { Meant, Scene } from './scene';
import { isGeneric, isOffice, servesOthers } from './words';

/** Resolves the phrases of the headline by what follows it. */
export class HeadlinePhrases {
  readonly #scene: Scene;
  readonly #roles: RoleIndex;
  readonly #bodies: Bodies;
  readonly #persons: Persons;
  readonly #entities: readonly Entity[];

  constructor(
    scene: Scene,
    roles: RoleIndex,
    { bodies, persons }: { bodies: Bodies; persons: Persons },
    entities: readonly Entity[],
  ) {
    this.#scene = scene;
    this.#roles = roles;
    this.#bodies = bodies;
    this.#persons = persons;
    this.#entities = entities;
  }

  /** "Minister: dam is safe", "Coal chief quits": who holds the office, or whom alone the lead names. */
  meant(phrase: Phrase): Meant | undefined {
    // "Secret letter says": a document is nobody.
    if (phrase.kind === 'people' || phrase.kind === 'thing') return undefined;
    if (phrase.determiner === 'indefinite') return undefined;
    const title = this.#scene.titleOf(phrase);
    const holder =
      this.#roles.holder(title, this.#scene.startOf(phrase.from)) ?? this.#roles.leader(title);
    if (holder && (holder.type === 'person') === (phrase.kind === 'person'))
      return this.#scene.sure(holder, 0.5);
    if (isOffice(phrase.noun) || servesOthers(phrase.noun)) return undefined;
    const named = this.#inLead(phrase);
    return named && this.#scene.sure(named, 0.5);
  }

  /** The only one that fits of those whom the first paragraph names that names any. */
  #inLead(phrase: Phrase): Entity | undefined {
    const { doc, of } = this.#scene;
    const fits = (entity: Entity) =>
      phrase.kind === 'body'
        ? this.#bodies.mayBe(of(entity), phrase) > 0 && isGeneric(phrase.noun)
        : entity.type === 'person' && this.#persons.mayBe(of(entity), phrase) > 0;
    for (const block of doc.blocks.filter(({ kind }) => kind === 'paragraph').slice(0, 2)) {
      const here = this.#entities.filter(
        (entity) =>
          entity.mentions.some(({ start }) => start >= block.start && start < block.end) &&
          fits(entity),
      );
      if (here.length > 0) return here.length === 1 ? here[0] : undefined;
    }
    return undefined;
  }
}

/** Which person a phrase means that tells no office: "the striker", "the 20-year-old", "the Swede". */
import type { Referent } from '../../../model/references';
import { kindWord } from './kind-words';
import type { Phrase } from './phrases';
import type { RoleIndex } from './role-index';
import type { Place } from './salience';
import { clear, type Meant, type Scene } from './scene';
import { sameTrade } from './trades';
import { genderOfNoun, isDescription, kindOfNoun, servesOthers } from './words';

/** Resolves the phrases of persons, in text order. */
export class Persons {
  readonly #scene: Scene;
  readonly #roles: RoleIndex;

  constructor(scene: Scene, roles: RoleIndex) {
    this.#scene = scene;
    this.#roles = roles;
  }

  /** "the *Swede*": whom the article speaks of, by where they come from. */
  native(token: number): Meant | undefined {
    const phrase: Phrase = {
      from: token - 1,
      head: token,
      kind: 'person',
      noun: this.#scene.lowerOf(token),
      determiner: 'definite',
      inner: token,
    };
    return this.#described(phrase);
  }

  /** Whom "the striker", "the lawyer" means. */
  meant(phrase: Phrase): Meant | undefined {
    const again = this.#scene.again(phrase);
    if (again) return again;
    const { noun } = phrase;
    if (servesOthers(noun)) {
      const told = this.#roles.ofTrade(noun, this.#scene.startOf(phrase.from));
      return told && this.#scene.isNear(told, phrase) ? this.#scene.sure(told, 0.5) : undefined;
    }
    return isDescription(noun) ? this.#described(phrase) : undefined;
  }

  /** "the striker", "the 20-year-old": the one of that calling, else whom the article speaks of. */
  #described(phrase: Phrase): Meant | undefined {
    const sentence = this.#scene.sentenceOf(phrase.from);
    const ranked = this.#scene.rank(phrase, (referent, place) =>
      place.sentence === sentence && place.function === 'subject'
        ? 0
        : this.mayBe(referent, phrase, place),
    );
    const told = this.#roles.ofTrade(phrase.noun, this.#scene.startOf(phrase.from));
    const near = told && ranked.find(({ referent }) => referent.entity === told.id);
    const best = near?.referent ?? clear(ranked);
    return best && { referent: best, confidence: 0.5 };
  }

  /** How well a person may be called what the phrase says: nobody who is said to be something else. */
  mayBe(referent: Referent, phrase: Phrase, place?: Place): number {
    const { entity, kind, gender, noun } = referent;
    if (kind !== 'person') return 0;
    const wanted = genderOfNoun(phrase.noun);
    if (wanted && gender && wanted !== gender) return 0;
    if (entity === undefined) return noun && sameTrade(phrase.noun, noun) ? 0.7 : 0;
    const roles = this.#scene.entityOf(referent)?.roles ?? [];
    const titles = roles.map(({ title }) => sameTrade(phrase.noun, title));
    if (titles.includes(true)) return 1;
    // "the gunman" of the next paragraph is not whom the article calls a spokesman.
    const other = place !== undefined && place.block !== this.#scene.blockOf(phrase.from);
    const told = other && roles.some(({ title }) => kindOfNoun(kindWord(title)) === 'person');
    return told || titles.includes(false) ? 0 : 0.8;
  }
}

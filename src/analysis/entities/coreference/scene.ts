/** What phrases without a name are read with: the article, whom it has mentioned so far, and whom it names. */
import type { Entity } from '../../../model/analysis';
import type { Referent } from '../../../model/references';
import type { Segmented } from '../../../model/segmented';
import type { Phrase } from './phrases';
import type { Place, Ranked, Salience } from './salience';
import { isMedium, sameBody } from './words';

/** So much more salient than the next must one be whom a description takes up. */
const CLEAR = 1.15;
/** How many sentences back a phrase may reach. */
const REACH = 10;

/** Whom a phrase means, how sure that is. */
export interface Meant {
  referent: Referent;
  confidence: number;
}

interface Known {
  doc: Segmented;
  salience: Salience;
  /** The referent of an entity. */
  of: (entity: Entity) => Referent;
  /** The entity of a referent, where it has a name. */
  entityOf: (referent: Referent) => Entity | undefined;
  /** Whom a token mentions, a pronoun's owner for one. */
  at: (token: number) => Referent | undefined;
  /** The referent whose name stands at a token, further on too. */
  named: (token: number) => Referent | undefined;
}

export class Scene {
  readonly doc: Segmented;
  readonly of: Known['of'];
  readonly entityOf: Known['entityOf'];
  readonly at: Known['at'];
  readonly named: Known['named'];
  readonly #salience: Salience;

  constructor({ doc, salience, of, entityOf, at, named }: Known) {
    this.doc = doc;
    this.#salience = salience;
    this.of = of;
    this.entityOf = entityOf;
    this.at = at;
    this.named = named;
  }

  /** Those mentioned in the last sentences who fit, the most salient first. */
  rank(phrase: Phrase, fit: (referent: Referent, place: Place) => number): Ranked[] {
    return this.#salience.rank({
      sentence: this.sentenceOf(phrase.from),
      reach: REACH,
      block: this.blockOf(phrase.from),
      quote: -1,
      subject: false,
      speaks: false,
      fit,
    });
  }

  /** "the rebels" again: those of the same noun. */
  again(phrase: Phrase): Meant | undefined {
    const isSame = (noun: string) =>
      noun === phrase.noun ||
      (isMedium(noun) && isMedium(phrase.noun) && sameBody(noun, phrase.noun));
    const [found] = this.rank(phrase, ({ noun = '', kind }) =>
      kind === phrase.kind && isSame(noun) ? 1 : 0,
    );
    return found && { referent: found.referent, confidence: 0.55 };
  }

  /** Mentioned in the last few sentences. */
  isNear(entity: Entity, phrase: Phrase): boolean {
    return this.rank(phrase, (referent) => (referent.entity === entity.id ? 1 : 0)).length > 0;
  }

  sure = (entity: Entity, confidence: number): Meant => ({
    referent: this.of(entity),
    confidence,
  });
  firstAt = ({ mentions }: Entity): number => mentions[0]?.start ?? Number.POSITIVE_INFINITY;
  sentenceOf = (token: number): number => this.doc.tokens[token]?.sentence ?? 0;
  blockOf = (token: number): number => this.doc.sentences[this.sentenceOf(token)]?.block ?? 0;
  startOf = (token: number): number => this.doc.tokens[token]?.start ?? 0;
  lowerOf = (token: number): string => this.doc.tokens[token]?.lower ?? '';
  /** The phrase's words behind its determiner: "hardline minister". */
  titleOf({ inner, head }: Phrase): string {
    const { text, tokens } = this.doc;
    return text.slice(tokens[inner]?.start, tokens[head]?.end);
  }
}

/** The most salient, where it is so clearly. */
export function clear([first, second]: readonly Ranked[]): Referent | undefined {
  return first && (!second || first.score >= CLEAR * second.score) ? first.referent : undefined;
}

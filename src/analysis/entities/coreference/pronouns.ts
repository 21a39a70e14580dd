/** Whom a pronoun takes up: of those mentioned so far, whom the article speaks of now. */
import type { Gender, Reference, Referent } from '../../../model/references';
import type { Segmented, Token } from '../../../model/segmented';
import { tokenAt } from '../names/name';
import { type Grammar, speaks } from './grammar';
import type { NameAt } from './named';
import type { Ranked, Salience } from './salience';
import { PRONOUNS, type Pronoun, SPEECH } from './words';

/** How far behind a quotation its speaker may stand, in tokens. */
const ASIDE = 12;
/** How many sentences back a pronoun may reach. */
const REACH = 5;
const ONLY = 0.85;
/** So sure that the gender of the pronoun is taken to be that of whom it means. */
export const LED = 0.65;
const DOUBTFUL = 0.45;
/** Whom a remark in a report is about is seldom who reports. */
const TOLD = 0.4;
/** One of two. */
const OPEN = 0.3;
/** So much more salient is one than the next where it is not open which is meant. */
const CLEAR = 1.15;

/** What a pronoun is read with. */
interface Surroundings {
  doc: Segmented;
  grammar: Grammar;
  salience: Salience;
  names: readonly (NameAt | undefined)[];
  /** The referent whose name stands at a token, further on too. */
  named: (token: number) => Referent | undefined;
}

/** Whom a pronoun means, how sure that is, and whom else it may mean. */
interface Taken {
  referent: Referent;
  confidence: number;
  others: Referent[];
}

/** Resolves the pronouns of an article, in text order. */
export class Pronouns {
  readonly #in: Surroundings;
  readonly #tokens: readonly Token[];
  /** The first two persons with a name, by gender; *any* where nothing tells it. */
  readonly #people: Record<Gender | 'any', Referent[]> = { female: [], male: [], any: [] };
  /** Who spoke the last quotation with a name or pronoun beside it, and in which paragraph. */
  #lastSpoke: { block: number; referent: Referent } | undefined;

  constructor(surroundings: Surroundings) {
    this.#in = surroundings;
    this.#tokens = surroundings.doc.tokens;
  }

  /** Somebody comes in by name. */
  meet(referent: Referent): void {
    if (referent.kind !== 'person') return;
    const known = this.#people[referent.gender ?? 'any'];
    if (known.length < 2 && !known.includes(referent)) known.push(referent);
  }

  /** Undefined where nobody fits; `before` is who is mentioned right before, whom "the leader *himself*" means. */
  taken(at: number, pronoun: Pronoun, before?: Reference): Taken | undefined {
    if (before && isReflexive(this.#tokens[at]) && agree(before.referent, pronoun) > 0)
      return {
        referent: before.referent,
        confidence: Math.min(ONLY, before.confidence),
        others: [],
      };
    const ranked = this.#candidates(at, pronoun);
    const best = ranked[0];
    const referent = best?.referent ?? this.#onlyOne(pronoun);
    if (!referent) return undefined;
    if (pronoun.subject && this.#quoteAt(at) < 0 && speaks(this.#tokens, at + 1))
      this.#lastSpoke = { block: this.#blockOf(at), referent };
    return {
      referent,
      confidence: best ? this.#sureness(at, pronoun, ranked) : DOUBTFUL,
      others: ranked.slice(1, 4).map((one) => one.referent),
    };
  }

  #candidates(at: number, pronoun: Pronoun): Ranked[] {
    const token = this.#tokens[at] as Token;
    const clause = this.#in.grammar.clause[at] ?? 0;
    const governed = !pronoun.owns && this.#in.grammar.of(at, at + 1).function !== 'subject';
    const quote = this.#quoteAt(at);
    const block = this.#blockOf(at);
    const relative = /^(?:which|whom)$/u.test(this.#tokens[at - 1]?.lower ?? '');
    const told = quote < 0 && this.#isAside(at) ? this.#toldFrom(at) : at;
    const speaker = quote >= 0 ? this.#speakerOf(quote, pronoun) : undefined;
    return this.#in.salience.rank({
      sentence: token.sentence,
      reach: REACH,
      block,
      quote,
      subject: pronoun.subject && !governed,
      speaks:
        quote < 0 &&
        (speaks(this.#tokens, at + 1) || SPEECH.has(this.#tokens[at - 1]?.lower ?? '')),
      fit: (referent, place) => {
        if (referent === speaker) return 0;
        // "the Front, which *it* calls", "the mayor, whom *he* loathes": not who the clause is about.
        if (relative && place.to >= at - 2) return 0;
        // A subject and its object are two, but for "himself".
        if (governed && place.clause === clause && place.function === 'subject') return 0;
        // Somebody without a name is not spoken of over a paragraph's end as if known.
        const remark = place.from >= told && place.quote < 0 ? TOLD : 1;
        const far = referent.entity === undefined && place.block !== block ? 0.6 : 1;
        return remark * far * agree(referent, pronoun);
      },
    });
  }

  /**
   * Who speaks a quotation: "“…,” said *Lee*", "“…,” *he* said", or who spoke the one before in the paragraph. Asked for a
   * pronoun that stands in it, and does not mean them.
   */
  #speakerOf(quote: number, pronoun: Pronoun): Referent | undefined {
    const { end = 0 } = this.#in.doc.quotations[quote] ?? {};
    const first = tokenAt(this.#tokens, end - 1) + 1;
    const sentence = this.#tokens[first - 1]?.sentence;
    for (let i = first; i < first + ASIDE; i++) {
      const token = this.#tokens[i];
      if (!token || (token.sentence !== sentence && i > first + 1)) break;
      const name = this.#in.names[i];
      const here = speaks(this.#tokens, name?.to ?? i + 1) || this.#speaksBefore(i, first);
      if (name?.entity.type === 'person' && here) return this.#spoke(quote, this.#in.named(i));
      const said = PRONOUNS.get(token.lower);
      if (said?.subject && here && said.gender === pronoun.gender)
        return this.#spoke(quote, this.#mostSalient(i, said));
    }
    const last = this.#lastSpoke;
    const block = this.#in.doc.sentences[sentence ?? 0]?.block;
    return last && last.block === block ? last.referent : undefined;
  }

  #spoke(quote: number, referent: Referent | undefined): Referent | undefined {
    const at = tokenAt(this.#tokens, this.#in.doc.quotations[quote]?.start ?? 0);
    const block = this.#in.doc.sentences[this.#tokens[at]?.sentence ?? 0]?.block ?? 0;
    if (referent) this.#lastSpoke = { block, referent };
    return referent;
  }

  /** Whom a pronoun further on would mean if it stood here, outside quotation marks. */
  #mostSalient(at: number, pronoun: Pronoun): Referent | undefined {
    const token = this.#tokens[at] as Token;
    const [first] = this.#in.salience.rank({
      sentence: token.sentence,
      block: this.#blockOf(at),
      quote: -1,
      subject: true,
      speaks: true,
      reach: REACH,
      fit: (referent) => agree(referent, pronoun),
    });
    return first?.referent;
  }

  #speaksBefore(from: number, first: number): boolean {
    for (let i = from - 1; i >= first; i--)
      if (SPEECH.has(this.#tokens[i]?.lower ?? '')) return true;
    return false;
  }

  #sureness(at: number, pronoun: Pronoun, [first, second]: readonly Ranked[]): number {
    if (!first) return 0;
    const { last, score, referent } = first;
    if (second && score < CLEAR * second.score) return OPEN;
    const sentence = this.#tokens[at]?.sentence ?? 0;
    const quote = this.#quoteAt(at);
    if (referent.entity === undefined || quote !== last.quote || sentence - last.sentence > 2)
      return DOUBTFUL;
    if (pronoun.kind === 'people') return DOUBTFUL;
    const here = last.confidence >= LED ? last.confidence : DOUBTFUL;
    if (pronoun.kind === 'body') {
      const spoken = pronoun.subject && speaks(this.#tokens, at + 1);
      return spoken && !second ? Math.min(0.7, here) : DOUBTFUL;
    }
    if (!second) return Math.min(ONLY, here);
    return pronoun.subject && score >= 2 * second.score ? Math.min(LED, here) : DOUBTFUL;
  }

  /** "The camp, *he* said, was": what stands before is what is told. */
  #isAside = (at: number): boolean =>
    this.#tokens[at - 1]?.text === ',' && SPEECH.has(this.#tokens[at + 1]?.lower ?? '');

  /** Where in its sentence what is told begins: behind a colon or semicolon. */
  #toldFrom(at: number): number {
    const first = this.#in.doc.sentences[this.#tokens[at]?.sentence ?? 0]?.from ?? 0;
    let i = at - 1;
    while (i > first && !/^[:;]$/u.test(this.#tokens[i - 1]?.text ?? '')) i--;
    return i;
  }

  /** The only person so far who may go by a pronoun, however far back. */
  #onlyOne({ kind, gender }: Pronoun): Referent | undefined {
    if (kind !== 'person' || !gender || this.#people.any.length > 0) return undefined;
    const [only, second] = this.#people[gender];
    return second ? undefined : only;
  }

  #quoteAt = (token: number): number => this.#in.grammar.quote[token] ?? -1;
  #blockOf = (token: number): number =>
    this.#in.doc.sentences[this.#tokens[token]?.sentence ?? 0]?.block ?? 0;
}

const isReflexive = (token: Token | undefined): boolean =>
  /sel(?:f|ves)$/u.test(token?.lower ?? '');

/** How well a pronoun may stand for somebody, 0 to 1. */
function agree(referent: Referent, { kind, gender }: Pronoun): number {
  if (kind === 'person') {
    if (referent.kind !== 'person') return 0;
    if (referent.gender) return referent.gender === gender ? 1 : 0;
    return referent.entity === undefined ? 0.9 : 0.75;
  }
  if (kind === 'people' && referent.kind === 'people') return 1;
  if (kind === 'body' && referent.kind === 'thing') return referent.noun ? 0.6 : 0;
  if (referent.kind !== 'body') return 0;
  const placed = referent.place ? 0.5 : 1;
  return kind === 'body' ? placed : 0.5 * placed;
}

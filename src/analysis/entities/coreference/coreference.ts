/**
 * Coreference: whom pronouns and phrases without a name take up. One pass in text order: names, noun phrases of people and
 * bodies, pronouns; the sure first (names, offices, asides), then the same noun again, then salience.
 */
import type { Entity } from '../../../model/analysis';
import type { Gender, Reference, References, Referent } from '../../../model/references';
import type { Segmented, Token } from '../../../model/segmented';
import { isCapital } from '../names/fold';
import { tokenAt } from '../names/name';
import { genderOf } from './genders';
import { Grammar, isVerb } from './grammar';
import { kindOfEntity, type NameAt, Named } from './named';
import { Nominals } from './nominals';
import { type Phrase, phraseAt } from './phrases';
import { type Place, type Ranked, Salience } from './salience';
import { genderOfNoun, PRONOUNS, type Pronoun, SPEECH } from './words';

/** How far behind a phrase or a quotation its name may stand, in tokens. */
const ASIDE = 12;
/** How many sentences back a pronoun may reach. */
const REACH = 5;
const ONLY = 0.85;
const LED = 0.65;
const DOUBTFUL = 0.45;
/** Whom a remark in a report is about is seldom who reports. */
const TOLD = 0.4;
/** One of two. */
const OPEN = 0.3;
/** So much more salient is one than the next where it is not open which is meant. */
const CLEAR = 1.15;

/**
 * Everybody an article mentions, by where. Linear in the text.
 * @example findReferences(doc, entities).at(5)?.referent.name // 'Ana Ortiz', of "She"
 */
export function findReferences(doc: Segmented, entities: readonly Entity[]): References {
  return new Coreference(doc, entities).read();
}

class Coreference {
  readonly #doc: Segmented;
  readonly #tokens: readonly Token[];
  readonly #grammar: Grammar;
  readonly #salience = new Salience();
  readonly #nominals: Nominals;
  readonly #named: Named;
  readonly #names: readonly (NameAt | undefined)[];
  readonly #found: (Place | undefined)[];
  readonly #referents = new Map<string, Referent>();
  readonly #entities: ReadonlyMap<string, Entity>;
  /** The first two persons with a name, by gender; *any* where nothing tells it. */
  readonly #people: Record<Gender | 'any', Referent[]> = { female: [], male: [], any: [] };

  /** Who spoke the last quotation with a name or pronoun beside it, and in which paragraph. */
  #lastSpoke: { block: number; referent: Referent } | undefined;

  constructor(doc: Segmented, entities: readonly Entity[]) {
    this.#doc = doc;
    this.#tokens = doc.tokens;
    this.#grammar = new Grammar(doc);
    this.#found = new Array<Place | undefined>(doc.tokens.length).fill(undefined);
    this.#named = new Named(doc, entities);
    this.#names = this.#named.names;
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
    this.#nominals = new Nominals(
      {
        doc,
        salience: this.#salience,
        of: (entity) => this.#referentOf(entity),
        entityOf: ({ entity }) => (entity === undefined ? undefined : this.#entities.get(entity)),
        at: (token) => this.#found[token]?.referent,
        named: (token) => {
          const name = this.#names[token];
          return name && this.#referentOf(name.entity);
        },
      },
      entities,
    );
  }

  #referentOf(entity: Entity): Referent {
    const known = this.#referents.get(entity.id);
    if (known) return known;
    const gender = entity.type === 'person' ? this.#genderOf(entity) : undefined;
    const referent: Referent = {
      name: entity.name,
      entity: entity.id,
      kind: kindOfEntity(entity),
      ...(entity.type === 'place' && { place: true }),
      ...(gender && { gender }),
    };
    this.#referents.set(entity.id, referent);
    return referent;
  }

  #genderOf({ mentions, roles }: Entity): Gender | undefined {
    const names = mentions
      .filter(({ form }) => form === 'name')
      .map(({ start, end }) => this.#named.range(start, end));
    return genderOf(this.#doc, names, roles);
  }

  read(): References {
    for (const { from, to } of this.#doc.sentences)
      for (let i = from; i < to; ) {
        const name = this.#names[i];
        if (name?.from === i) {
          this.#addName(name);
          i = name.to;
          continue;
        }
        const pronoun = PRONOUNS.get((this.#tokens[i] as Token).lower);
        if (pronoun) this.#addPronoun(i, pronoun);
        else this.#addPhrase(i);
        i++;
      }
    const found = this.#found;
    return {
      at: (token) => found[token],
      genderOf: (id) => this.#referents.get(id)?.gender,
    };
  }

  #isHeadline = (token: number): boolean =>
    this.#doc.headline !== undefined && (this.#tokens[token]?.end ?? 0) <= this.#doc.headline.end;

  #place(
    from: number,
    to: number,
    reference: Pick<Reference, 'form' | 'referent' | 'confidence'>,
  ): Place {
    const { entity } = reference.referent;
    let first = from;
    // "*Inspector General of Police* Jo Lee"
    while (entity !== undefined && this.#named.roles[first - 1]?.id === entity) first--;
    const { function: fn, edge } = this.#grammar.of(first, to);
    const sentence = this.#tokens[from]?.sentence ?? 0;
    return {
      from,
      to,
      ...reference,
      sentence,
      block: this.#doc.sentences[sentence]?.block ?? 0,
      function: fn,
      clause: this.#grammar.clause[edge] ?? 0,
      quote: this.#grammar.quote[from] ?? -1,
      reported: this.#grammar.reported[edge] === 1,
      speaks: this.#isSpeaking(edge, to),
    };
  }

  /** "*Lee* said", "said *Lee*", "*Lee*, a farmer, said". */
  #isSpeaking(from: number, to: number): boolean {
    if (this.#speaks(to) || SPEECH.has(this.#tokens[from - 1]?.lower ?? '')) return true;
    if (this.#tokens[to]?.text !== ',') return false;
    for (let i = to + 1; i < to + ASIDE; i++)
      if (this.#tokens[i]?.text === ',') return this.#speaks(i + 1);
    return false;
  }

  #addName({ entity, from, to }: NameAt): void {
    const referent = this.#referentOf(entity);
    const place = this.#place(from, to, { form: 'name', referent, confidence: 1 });
    for (let i = from; i < to; i++) this.#found[i] = place;
    if (this.#isHeadline(from)) return;
    const native = this.#isNative(entity, from, to) ? this.#nominals.native(from) : undefined;
    if (native) {
      this.#found[from] = { ...place, form: 'nominal', ...native };
      this.#salience.add(this.#found[from] as Place);
      return;
    }
    if (referent.kind === 'person') {
      const known = this.#people[referent.gender ?? 'any'];
      if (known.length < 2 && !known.includes(referent)) known.push(referent);
    }
    this.#salience.add(place);
  }

  /** "the *Swede* said": a person; "the Swedish army", "the Swedes" are not. */
  #isNative({ type }: Entity, from: number, to: number): boolean {
    const { lower = '' } = this.#tokens[from] ?? {};
    if (type !== 'group' || to - from > 1 || this.#tokens[from - 1]?.lower !== 'the') return false;
    const next = this.#tokens[to];
    return !/(?:s|ish|ch|ese)$/u.test(lower) && (next?.kind === 'mark' || isVerb(next));
  }

  #addPhrase(head: number): void {
    const headline = this.#isHeadline(head);
    const phrase = phraseAt(this.#doc, head, (i) => this.#names[i] !== undefined, headline);
    if (!phrase) return;
    const beside = this.#beside(phrase);
    if (beside && phrase.kind === 'body') this.#nominals.call(beside, phrase.noun);
    const meant = beside ? undefined : this.#nominals.meant(phrase, headline);
    if (beside) {
      this.#nominals.reveal(phrase, beside);
      if (beside.kind === 'person') beside.gender ??= genderOfNoun(phrase.noun);
    }
    const referent = beside ?? meant?.referent ?? this.#newcomer(phrase);
    const confidence = beside ? DOUBTFUL : (meant?.confidence ?? DOUBTFUL);
    const place = this.#place(phrase.from, head + 1, { form: 'nominal', referent, confidence });
    // "the *Gaza* ministry" speaks of the ministry.
    for (let i = phrase.inner; i < head; i++) {
      const inner = this.#found[i];
      if (inner?.form === 'name') inner.function = 'owner';
    }
    // Whoever only is something does not act: "His father was a miner."
    if (!meant && !beside && isState(this.#tokens[head + 1])) place.function = 'oblique';
    this.#found[head] = place;
    if (!headline && !beside) this.#salience.add(place);
  }

  #beside(phrase: Phrase): Referent | undefined {
    const beside = this.#named.beside(phrase);
    return beside && this.#referentOf(beside);
  }

  #newcomer({ from, inner, head, kind, noun, determiner }: Phrase): Referent {
    // "residents *of Hull*"
    const of =
      this.#tokens[head + 1]?.lower === 'of' && isCapital(this.#tokens[head + 2]?.text ?? '');
    const complement = this.#names[head + 2] ?? this.#names[head + 3];
    const last = of ? (complement?.to ?? head + 3) - 1 : head;
    const named = determiner === 'owned' && !PRONOUNS.has(this.#tokens[from]?.lower ?? '');
    const first = named && this.#tokens[from]?.lower !== 'the' ? from : inner;
    const name = this.#doc.text.slice(this.#tokens[first]?.start, this.#tokens[last]?.end);
    return { name, kind, noun, gender: genderOfNoun(noun) };
  }

  #addPronoun(at: number, pronoun: Pronoun): void {
    if (this.#found[at]) return;
    const ranked = this.#candidates(at, pronoun);
    const best = ranked[0];
    const only = best ? undefined : this.#onlyOne(pronoun);
    const referent = best?.referent ?? only;
    if (!referent) return;
    const confidence = best ? this.#sureness(at, pronoun, ranked) : DOUBTFUL;
    const place = this.#place(at, at + 1, { form: 'pronoun', referent, confidence });
    place.others = ranked.slice(1, 4).map((one) => one.referent);
    if (pronoun.owns) place.function = 'owner';
    this.#found[at] = place;
    if (place.quote < 0 && pronoun.subject && this.#speaks(at + 1))
      this.#lastSpoke = { block: place.block, referent };
    // "It rained": only where a body speaks, or owns, does it go on.
    const idle = pronoun.kind === 'body' && !pronoun.owns && !this.#speaks(at + 1);
    if (!this.#isHeadline(at) && !idle) this.#salience.add(place);
    if (pronoun.kind === 'person' && confidence >= LED) referent.gender ??= pronoun.gender;
  }

  #candidates(at: number, pronoun: Pronoun): Ranked[] {
    const token = this.#tokens[at] as Token;
    const clause = this.#grammar.clause[at] ?? 0;
    const governed = !pronoun.owns && this.#grammar.of(at, at + 1).function !== 'subject';
    const quote = this.#grammar.quote[at] ?? -1;
    const block = this.#doc.sentences[token.sentence]?.block ?? 0;
    const relative = /^(?:which|whom)$/u.test(this.#tokens[at - 1]?.lower ?? '');
    const told = quote < 0 && this.#isAside(at) ? this.#toldFrom(at) : at;
    const speaker = quote >= 0 ? this.#speakerOf(quote, pronoun) : undefined;
    return this.#salience.rank({
      sentence: token.sentence,
      reach: REACH,
      block,
      quote,
      subject: pronoun.subject && !governed,
      speaks: quote < 0 && (this.#speaks(at + 1) || SPEECH.has(this.#tokens[at - 1]?.lower ?? '')),
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
    const { end = 0 } = this.#doc.quotations[quote] ?? {};
    const first = tokenAt(this.#tokens, end - 1) + 1;
    const sentence = this.#tokens[first - 1]?.sentence;
    for (let i = first; i < first + ASIDE; i++) {
      const token = this.#tokens[i];
      if (!token || (token.sentence !== sentence && i > first + 1)) break;
      const name = this.#names[i];
      const speaks = this.#speaks(name?.to ?? i + 1) || this.#speaksBefore(i, first);
      if (name?.entity.type === 'person' && speaks)
        return this.#spoke(quote, this.#referentOf(name.entity));
      const said = PRONOUNS.get(token.lower);
      if (said?.subject && speaks && said.gender === pronoun.gender)
        return this.#spoke(quote, this.#mostSalient(i, said));
    }
    const last = this.#lastSpoke;
    const block = this.#doc.sentences[sentence ?? 0]?.block;
    return last && last.block === block ? last.referent : undefined;
  }

  #spoke(quote: number, referent: Referent | undefined): Referent | undefined {
    const at = tokenAt(this.#tokens, this.#doc.quotations[quote]?.start ?? 0);
    const block = this.#doc.sentences[this.#tokens[at]?.sentence ?? 0]?.block ?? 0;
    if (referent) this.#lastSpoke = { block, referent };
    return referent;
  }

  /** Whom a pronoun further on would mean if it stood here, outside quotation marks. */
  #mostSalient(at: number, pronoun: Pronoun): Referent | undefined {
    const token = this.#tokens[at] as Token;
    const [first] = this.#salience.rank({
      sentence: token.sentence,
      block: this.#doc.sentences[token.sentence]?.block ?? 0,
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
    const quote = this.#grammar.quote[at] ?? -1;
    if (referent.entity === undefined || quote !== last.quote || sentence - last.sentence > 2)
      return DOUBTFUL;
    if (pronoun.kind === 'people') return DOUBTFUL;
    const here = last.confidence >= LED ? last.confidence : DOUBTFUL;
    if (pronoun.kind === 'body') {
      const speaks = pronoun.subject && this.#speaks(at + 1);
      return speaks && !second ? Math.min(0.7, here) : DOUBTFUL;
    }
    if (!second) return Math.min(ONLY, here);
    return pronoun.subject && score >= 2 * second.score ? Math.min(LED, here) : DOUBTFUL;
  }

  /** A verb of speech at a token, or behind an adverb or auxiliary there. */
  #speaks(at: number): boolean {
    const { lower = '' } = this.#tokens[at] ?? {};
    const late = /^(?:also|later|then|further|has|had|have)$/u.test(lower) ? at + 1 : at;
    return SPEECH.has(this.#tokens[late]?.lower ?? '');
  }

  /** "The camp, *he* said, was": what stands before is what is told. */
  #isAside = (at: number): boolean =>
    this.#tokens[at - 1]?.text === ',' && SPEECH.has(this.#tokens[at + 1]?.lower ?? '');

  /** Where in its sentence what is told begins: behind a colon or semicolon. */
  #toldFrom(at: number): number {
    const first = this.#doc.sentences[this.#tokens[at]?.sentence ?? 0]?.from ?? 0;
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
}

const isState = (token: Token | undefined): boolean =>
  /^(?:is|are|was|were|has|had|died)$/u.test(token?.lower ?? '');

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

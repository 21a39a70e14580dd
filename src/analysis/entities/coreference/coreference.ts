/**
 * Coreference: whom pronouns and phrases without a name take up. One pass in text order: names, noun phrases of people and
 * bodies, pronouns; the sure first (names, offices, asides), then the same noun again, then salience.
 */
import type { Entity } from '../../../model/analysis';
import type { Gender, Reference, References, Referent } from '../../../model/references';
import type { Segmented, Token } from '../../../model/segmented';
import { isCapital } from '../names/fold';
import { genderOf } from './genders';
import { Grammar, isVerb, speaks } from './grammar';
import { kindOfEntity, type NameAt, Named } from './named';
import { Nominals } from './nominals';
import { type Phrase, phraseAt } from './phrases';
import { LED, Pronouns } from './pronouns';
import { type Place, Salience } from './salience';
import { Scene } from './scene';
import { genderOfNoun, PRONOUNS, type Pronoun, SPEECH } from './words';

/** How far behind a name its verb may stand, over an aside, in tokens. */
const ASIDE = 12;
const DOUBTFUL = 0.45;

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
  readonly #pronouns: Pronouns;
  readonly #named: Named;
  readonly #names: readonly (NameAt | undefined)[];
  readonly #found: (Place | undefined)[];
  readonly #referents = new Map<string, Referent>();
  readonly #entities: ReadonlyMap<string, Entity>;

  constructor(doc: Segmented, entities: readonly Entity[]) {
    this.#doc = doc;
    this.#tokens = doc.tokens;
    this.#grammar = new Grammar(doc);
    this.#found = new Array<Place | undefined>(doc.tokens.length).fill(undefined);
    this.#named = new Named(doc, entities);
    this.#names = this.#named.names;
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
    const named = (token: number) => {
      const name = this.#names[token];
      return name && this.#referentOf(name.entity);
    };
    const salience = this.#salience;
    const scene = new Scene({
      doc,
      salience,
      of: (entity) => this.#referentOf(entity),
      entityOf: ({ entity }) => (entity === undefined ? undefined : this.#entities.get(entity)),
      at: (token) => this.#found[token]?.referent,
      named,
    });
    this.#nominals = new Nominals(scene, entities);
    const grammar = this.#grammar;
    this.#pronouns = new Pronouns({ doc, grammar, salience, names: this.#names, named });
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
    if (speaks(this.#tokens, to) || SPEECH.has(this.#tokens[from - 1]?.lower ?? '')) return true;
    if (this.#tokens[to]?.text !== ',') return false;
    for (let i = to + 1; i < to + ASIDE; i++)
      if (this.#tokens[i]?.text === ',') return speaks(this.#tokens, i + 1);
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
    this.#pronouns.meet(referent);
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
    const taken = this.#pronouns.taken(at, pronoun, this.#found[at - 1]);
    if (!taken) return;
    const { referent, confidence, others } = taken;
    const place = this.#place(at, at + 1, { form: 'pronoun', referent, confidence });
    place.others = others;
    if (pronoun.owns) place.function = 'owner';
    this.#found[at] = place;
    // "It rained": only where a body speaks, or owns, does it go on.
    const idle = pronoun.kind === 'body' && !pronoun.owns && !speaks(this.#tokens, at + 1);
    if (!this.#isHeadline(at) && !idle) this.#salience.add(place);
    if (pronoun.kind === 'person' && confidence >= LED) referent.gender ??= pronoun.gender;
  }
}

const isState = (token: Token | undefined): boolean =>
  /^(?:is|are|was|were|has|had|died)$/u.test(token?.lower ?? '');

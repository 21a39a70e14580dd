/** Pronouns: "he" and "she" where one person fits, "it" where one organization does. */
import type { Quotation, Segmented, Sentence, Token } from '../../../model/segmented';
import type { Name } from '../names/name';
import { anonymousIn } from './anonymous';
import type { Referent } from './referents';

const PRONOUNS = new Map<string, { gender: 'female' | 'male'; subject: boolean }>([
  ['he', { gender: 'male', subject: true }],
  ['him', { gender: 'male', subject: false }],
  ['his', { gender: 'male', subject: false }],
  ['himself', { gender: 'male', subject: false }],
  ['she', { gender: 'female', subject: true }],
  ['her', { gender: 'female', subject: false }],
  ['hers', { gender: 'female', subject: false }],
  ['herself', { gender: 'female', subject: false }],
]);

/** More persons than this are never looked at. */
const MOST_NEAR = 24;

/** Sure, by where the antecedent stands. */
const SURE = { only: 0.85, subject: 0.65 };

/** A place where a person is mentioned: by name, noun phrase or resolved pronoun; without a referent when nameless. */
interface Place {
  at: number;
  sentence: number;
  referent: Referent | undefined;
  gender: 'female' | 'male' | undefined;
  /** It opens its sentence, outside quotation marks. */
  subject: boolean;
  quote: Quotation | undefined;
  confidence: number;
}

/**
 * Resolves personal pronouns and adds them to their referents. Looked at: the pronoun's sentence up to it and the
 * two sentences before, within the paragraph, or else the last sentence of the paragraph before. One fitting
 * person (nameless ones count too) is taken; of several, the subject of the sentence before, for a subject pronoun.
 */
export function findPronouns(
  doc: Segmented,
  names: readonly Name[],
  referents: readonly Referent[],
): void {
  const places = placesOf(doc, names, referents);
  const quotes = new QuoteAt(doc);
  let next = 0;
  let recent: Place[] = [];
  for (const [index, sentence] of doc.sentences.entries()) {
    const opens = doc.sentences[index - 1]?.block !== sentence.block;
    recent = recent.filter((place) => place.sentence >= index - (opens ? 1 : 2)).slice(-MOST_NEAR);
    for (let i = sentence.from; i < sentence.to; i++) {
      while ((places[next]?.at ?? Number.POSITIVE_INFINITY) <= i)
        recent.push(places[next++] as Place);
      const pronoun = PRONOUNS.get(doc.tokens[i]?.lower ?? '');
      if (!pronoun) continue;
      if (recent.length > 2 * MOST_NEAR) recent = recent.slice(-MOST_NEAR);
      const token = doc.tokens[i] as Token;
      const quote = quotes.at(token.start);
      const found = antecedent(recent, index, pronoun, quote);
      if (!found?.place.referent) continue;
      const { start, end } = token;
      const { referent } = found.place;
      referent.extra.push({ start, end, form: 'pronoun', confidence: found.confidence });
      referent.gender ??= pronoun.gender;
      recent.push({
        at: i,
        sentence: index,
        referent,
        gender: pronoun.gender,
        subject: isOpening(doc, sentence, i),
        quote,
        confidence: found.confidence,
      });
    }
  }
}

/**
 * The place a pronoun points back to: of the persons in its sentence, or else near it, the only one; where the
 * sentences before name another who fits, or several fit, only a subject will do.
 */
function antecedent(
  recent: readonly Place[],
  sentence: number,
  { gender, subject }: { gender: 'female' | 'male'; subject: boolean },
  quote: Quotation | undefined,
): { place: Place; confidence: number } | undefined {
  const near = recent.filter(
    (p) => (p.gender ?? p.referent?.gender ?? gender) === gender && p.quote === quote,
  );
  const same = near.filter((p) => p.sentence === sentence);
  const only = single(same.length ? same : near);
  if (only && (only.subject || single(near)))
    return { place: only, confidence: Math.min(SURE.only, only.confidence) };
  if (same.length || !subject || quote) return undefined;
  const leading = near.filter((p) => p.subject);
  const latest = Math.max(...leading.map((p) => p.sentence));
  const led = single(leading.filter((p) => p.sentence === latest));
  return led && { place: led, confidence: SURE.subject };
}

/** The one referent of all places; undefined where they are of several, or of someone nameless. */
function single(places: readonly Place[]): Place | undefined {
  const [first] = places;
  return first?.referent && places.every((p) => p.referent === first.referent) ? first : undefined;
}

function placesOf(doc: Segmented, names: readonly Name[], referents: readonly Referent[]): Place[] {
  const quotes = new QuoteAt(doc);
  const owner = new Map<Name, Referent>();
  for (const referent of referents)
    for (const name of referent.thing.names) owner.set(name, referent);
  const taken = new Set<number>();
  const places: Place[] = [];
  for (const name of names) {
    for (let i = name.from; i < name.to; i++) taken.add(i);
    const referent = owner.get(name);
    if (name.type !== 'person' || !referent) continue;
    const sentence = doc.tokens[name.from]?.sentence ?? 0;
    const subject = isOpening(doc, doc.sentences[sentence] as Sentence, name.from, name.to);
    places.push({
      at: name.to - 1,
      sentence,
      referent,
      gender: referent.gender,
      subject,
      quote: quotes.at(name.start),
      confidence: name.confidence,
    });
  }
  for (const referent of referents)
    for (const span of [...referent.roles, ...referent.extra])
      markTaken(doc, span.start, span.end, taken);
  for (const [sentence, { from, to }] of doc.sentences.entries())
    for (const { at, gender } of anonymousIn(doc, from, to, taken))
      places.push({
        at,
        sentence,
        referent: undefined,
        gender,
        subject: false,
        quote: quotes.at(doc.tokens[at]?.start ?? 0),
        confidence: 1,
      });
  places.sort((a, b) => a.at - b.at);
  let before = -1;
  for (const place of places) {
    if (place.sentence === before) place.subject = false;
    before = place.sentence;
  }
  return places;
}

function markTaken(doc: Segmented, start: number, end: number, taken: Set<number>): void {
  let low = 0;
  let high = doc.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doc.tokens[middle] as Token).end <= start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < doc.tokens.length && (doc.tokens[i] as Token).start < end; i++)
    taken.add(i);
}

/** True for what stands first in its sentence but for a title, and is no possessive: most likely its subject. */
function isOpening(doc: Segmented, sentence: Sentence, from: number, to = from + 1): boolean {
  if (from - sentence.from >= 8 || /^(?:'s|’|')$/.test(doc.tokens[to]?.lower ?? '')) return false;
  for (let i = sentence.from; i < from; i++) {
    const token = doc.tokens[i] as Token;
    if (
      token.kind === 'mark' ||
      /^(?:of|for|to|with|by|that|said|says|told|is|was|has|had)$/.test(token.lower)
    )
      return false;
  }
  return true;
}

/** The outermost quotation around an offset; asked in rising order of offsets mostly. */
class QuoteAt {
  readonly #outer: readonly Quotation[];

  constructor(doc: Segmented) {
    let end = -1;
    this.#outer = doc.quotations.filter((q) => {
      if (q.start < end) return false;
      end = q.end;
      return true;
    });
  }

  at(offset: number): Quotation | undefined {
    let low = 0;
    let high = this.#outer.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#outer[middle] as Quotation).end <= offset) low = middle + 1;
      else high = middle;
    }
    const quote = this.#outer[low];
    return quote && quote.start <= offset ? quote : undefined;
  }
}

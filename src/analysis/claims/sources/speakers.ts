/** Who has spoken so far, and whom a pronoun means where the entities stage leaves it open. */
import type { Gender, References, Referent } from '../../../model/references';
import type { Reading } from '../reading/reading';
import type { ClaimSpans } from '../spans/claim-spans';
import { blockOf, inQuote } from '../spans/quotes';
import { type GrammaticalNumber, type Known, knownReferent } from './known';

/** How many blocks back a pronoun may reach for its source. */
const REACH = 3;
/** How many speakers back, so that a page without paragraphs costs no more a word. */
const MOST = 60;

interface Speaker extends Known {
  /** The token where the source stands. */
  at: number;
  claim: ClaimSpans;
}

/** The sources of an article's claims in text order, as pronouns look back on them. */
export class Speakers {
  private readonly recent: Speaker[] = [];
  /** How those without a name were called when they first spoke. */
  private readonly unnamed = new Map<Referent, Known>();

  constructor(
    private readonly r: Reading,
    private readonly references: References,
  ) {}

  add(known: Known, at: number, claim: ClaimSpans): void {
    const { referent } = known;
    if (referent && known.entity === undefined && !this.unnamed.has(referent))
      this.unnamed.set(referent, known);
    const last = this.recent.at(-1);
    // "he" is never the author, nor whomever *you* and *I* mean where nobody knows.
    if (known.entity === undefined && /^(?:I|we|me|us|you)$/iu.test(known.name)) return;
    // Whoever is reported inside a claim does not take the floor: "Lee said voters *believe* it", "he added".
    if (!last || !holds(last.claim, claim.cue[0]?.from ?? at))
      this.recent.push({ ...known, at, claim });
  }

  /** Somebody without a name who has spoken, by the words they first spoke under. */
  before = (referent: Referent): Known | undefined => this.unnamed.get(referent);

  /**
   * Whom the pronoun at token `at` means: in quotation and answer who spoke last, else whom the entities stage says, else the
   * last fitting source. Unresolved, it keeps its own word as name.
   */
  meant(at: number): Known {
    const word = this.r.tokens[at]?.lower ?? '';
    const gender = genderOfPronoun(word);
    const numbers = numbersOf(word, gender);
    const found = this.references.at(at)?.referent;
    const last = this.lastOf(at, numbers, gender);
    if (found) return this.before(found) ?? knownReferent(found);
    return (
      last ?? {
        name: this.r.tokens[at]?.text ?? '',
        sort: 'unnamed',
        number: numbers[0] ?? 'person',
        gender,
      }
    );
  }

  /** The name of one word without an entity that spoke last before a token, for "the airline". */
  body(at: number): Known | undefined {
    const oldest = blockOf(this.r, at) - REACH;
    const known = this.recent.findLast((speaker) => speaker.at < at);
    const fits = known?.entity === undefined && known?.sort === 'named' && !/\s/u.test(known.name);
    return fits && blockOf(this.r, known.at) >= oldest ? known : undefined;
  }

  /** The latest fitting source before token `at`. */
  private lastOf(
    at: number,
    numbers: readonly GrammaticalNumber[],
    gender: Gender | undefined,
  ): Known | undefined {
    const oldest = blockOf(this.r, at) - REACH;
    const first = Math.max(0, this.recent.length - MOST);
    for (let i = this.recent.length - 1; i >= first; i--) {
      const known = this.recent[i] as Speaker;
      if (blockOf(this.r, known.at) < oldest) return undefined;
      const fits =
        numbers.includes(known.number) && known.name !== '' && agree(known.gender, gender);
      const quoted = inQuote(this.r, at) && holds(known.claim, at);
      if (known.at < at && fits && !quoted) return known;
    }
    return undefined;
  }
}

/** What a pronoun asks for: genderOfPronoun('she') → 'female'. */
const genderOfPronoun = (word: string): Gender | undefined =>
  /^(?:she|her|herself)$/u.test(word)
    ? 'female'
    : /^(?:he|him|his|himself)$/u.test(word)
      ? 'male'
      : undefined;

function numbersOf(word: string, gender: Gender | undefined): GrammaticalNumber[] {
  if (gender) return ['person'];
  if (/^(?:they|them|their)$/u.test(word)) return ['several', 'thing'];
  return /^its?$/u.test(word) ? ['thing'] : [];
}

const holds = (claim: ClaimSpans, token: number): boolean =>
  claim.content.some(({ from, to }) => from <= token && token < to);
const agree = (a: Gender | undefined, b: Gender | undefined): boolean => !a || !b || a === b;

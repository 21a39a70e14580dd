/** A window on the tokens of one sentence: what rules read, and never past its ends. */
import type { Token } from '../../model/segmented';
import { type Numeral, readNumeral } from './numerals';
import { readOrdinal } from './ordinals';

export class Scan {
  /** First token of the sentence, and the one after its last. */
  from = 0;
  to = 0;
  /** The numerals that have been asked for, by their first token: many rules ask at the same place. */
  readonly #numerals: (Numeral | null | undefined)[];
  /** What rules have read, in the same way: null where they found nothing. */
  readonly #read = new Map<Rule<unknown>, unknown[]>();

  constructor(readonly tokens: readonly Token[]) {
    this.#numerals = new Array(tokens.length);
  }

  /** What a rule reads at token `i`, asked of it once: for rules that several others begin with. */
  once<R>(rule: Rule<R>, i: number): R | undefined {
    if (i < this.from || i >= this.to) return rule(this, i);
    let read = this.#read.get(rule) as (R | null | undefined)[] | undefined;
    if (!read) {
      read = new Array(this.tokens.length);
      this.#read.set(rule, read);
    }
    let found = read[i];
    if (found === undefined) {
      found = rule(this, i) ?? null;
      read[i] = found;
    }
    return found ?? undefined;
  }

  /** Moves to the sentence of tokens `from` … `to`. */
  enter(from: number, to: number): void {
    this.from = from;
    this.to = to;
  }
  /** The token, or undefined past the sentence's ends. */
  at(i: number): Token | undefined {
    return i >= this.from && i < this.to ? this.tokens[i] : undefined;
  }
  /** Its folded form, '' past the ends. */
  low(i: number): string {
    return i >= this.from && i < this.to ? (this.tokens[i] as Token).lower : '';
  }
  text(i: number): string {
    return i >= this.from && i < this.to ? (this.tokens[i] as Token).text : '';
  }
  /** True where token `i` begins with a capital letter. */
  capital(i: number): boolean {
    const code = this.text(i).charCodeAt(0);
    return code >= 65 && code <= 90;
  }
  /** True where no white space stands before token `i`. */
  glued(i: number): boolean {
    return this.at(i)?.spaced === false;
  }
  isNumber(i: number): boolean {
    return this.at(i)?.kind === 'number';
  }
  /** A hyphen or dash at `i`. */
  isDash(i: number): boolean {
    const text = this.text(i);
    return text === '-' || text === '–' || text === '—' || text === '‑' || text === '--';
  }
  /** The index after an optional token, one of up to three: `skip(i, ',')`. */
  skip(i: number, word: string, other?: string, third?: string): number {
    const own = this.low(i);
    return own === word || own === other || own === third ? i + 1 : i;
  }
  /** The index after an optional hyphen that is written close: "third-quarter". */
  hyphen(i: number): number {
    return this.text(i) === '-' && this.glued(i) && this.glued(i + 1) ? i + 1 : i;
  }
  numeral(i: number): Numeral | undefined {
    if (i < this.from || i >= this.to) return readNumeral(this.tokens, i, this.to);
    let known = this.#numerals[i];
    if (known === undefined) {
      known = readNumeral(this.tokens, i, this.to) ?? null;
      this.#numerals[i] = known;
    }
    return known ?? undefined;
  }
  ordinal(i: number): { value: number; to: number } | undefined {
    return readOrdinal(this.tokens, i, this.to);
  }
  /** A whole number in digits without commas, at most `most`: "28". */
  count(i: number, most: number): number | undefined {
    if (!this.isNumber(i)) return undefined;
    const text = this.text(i);
    if (!/^\d{1,4}$/u.test(text)) return undefined;
    const value = Number(text);
    return value <= most ? value : undefined;
  }
}

/** A rule: reads the expression that begins at token `i`, or returns undefined. */
export type Rule<R> = (scan: Scan, i: number) => R | undefined;

/** Reading roles: tokens with the names that lie over them. */
import type { Role } from '../../../model/analysis';
import type { Segmented, Token } from '../../../model/segmented';
import { inTitleCase } from '../../reading/title-case';
import { isCapital } from '../names/fold';
import { type Name, tokenAt } from '../names/name';
import { isAgentNoun, isRoleNoun } from '../names/role-words';

const COMPLEMENT = /^(?:of|for|at|in|to|with|on|from)$/;
const BEFORE_TITLE = /^(?:the|a|an|its|his|her|their|our|my|'s|’|'|one)$/;

/** "chief of staff", "head of state": without these the office is another. */
const OFFICES = /^(?:staff|state|government|police|mission)$/;

export class RoleReader {
  readonly doc: Segmented;
  readonly #nameAt = new Map<number, Name>();

  constructor(doc: Segmented, names: readonly Name[]) {
    this.doc = doc;
    for (const name of names) for (let i = name.from; i < name.to; i++) this.#nameAt.set(i, name);
  }

  token(i: number): Token | undefined {
    return this.doc.tokens[i];
  }

  /** The first token at or after an offset. */
  tokenAt(offset: number): number {
    return tokenAt(this.doc.tokens, offset);
  }

  lower(i: number): string {
    return this.doc.tokens[i]?.lower ?? '';
  }

  capital(i: number): boolean {
    return isCapital(this.doc.tokens[i]?.text ?? '');
  }

  /** The name that lies over a token. */
  nameAt(i: number): Name | undefined {
    return this.#nameAt.get(i);
  }

  /** True where the token is a role word of its own, in no name. */
  isRole(i: number, lower = this.lower(i)): boolean {
    if (this.nameAt(i)) return false;
    return isRoleNoun(lower) || (this.#standsAsNoun(i) && isAgentNoun(lower));
  }

  /** "a centrist list": the endings of agents make adjectives too, before another noun. */
  #standsAsNoun(i: number): boolean {
    const after = this.token(i + 1);
    return (
      after?.kind !== 'word' ||
      isCapital(after.text) ||
      after.lower === 'who' ||
      COMPLEMENT.test(after.lower)
    );
  }

  /** First and last (exclusive) token of the sentence around a token. */
  bounds(i: number): { from: number; to: number } {
    const sentence = this.doc.sentences[this.doc.tokens[i]?.sentence ?? 0];
    return { from: sentence?.from ?? i, to: sentence?.to ?? i + 1 };
  }

  /** True in a sentence whose capitals say nothing: a headline in title case. */
  inTitle(i: number): boolean {
    const { from, to } = this.bounds(i);
    return inTitleCase(this.doc.tokens, from, to);
  }

  /** A role over the tokens `from` to `to`: its title, and the organization or place it is held at, where stated. `noun` heads it, where that is known. */
  role(from: number, to: number, noun?: string): Role {
    const head = this.#head(from, to, noun);
    let first = head;
    while (first > from && !this.nameAt(first - 1) && !BEFORE_TITLE.test(this.lower(first - 1)))
      first--;
    first = this.#afterOwner(first, head);
    let last = this.#hyphenEnd(head + 1);
    if (this.lower(last) === 'of' && OFFICES.test(this.lower(last + 1))) last += 2;
    else if (this.lower(last) === 'of' && !this.nameAt(last + 1) && this.capital(last + 1))
      for (last += 1; last < to && this.capital(last) && !this.nameAt(last); ) last++;
    const of = this.#holder(from, first) ?? this.#holder(last, to);
    return { ...this.#span(from, to), title: this.#text(first, last), ...(of && { of: of.text }) };
  }

  /** Past what hangs on a head by hyphens: "brother|-in-law", "commander|-in-chief". */
  #hyphenEnd(at: number): number {
    let to = at;
    while (this.lower(to) === '-' && [to, to + 1].every((i) => this.token(i)?.spaced === false))
      to += 2;
    return to;
  }

  /** "Beijing-based | researcher", "Fern Events and | planner": what ties an office to a name before it is none of its words. */
  #afterOwner(first: number, head: number): number {
    let from = first;
    while (from < head && this.lower(from) === '-' && this.nameAt(from - 1)) from += 2;
    if (this.lower(from) === 'and') from++;
    return Math.min(from, head);
  }

  /** Where a person belongs ("of the Harbour Institute"): no office, so the words themselves are the title. */
  affiliation(from: number, to: number): Role {
    return { ...this.#span(from, to), title: this.#text(from, to) };
  }

  /** The last role word before the complement. */
  #head(from: number, to: number, noun?: string): number {
    let head = -1;
    for (let i = from; noun && i < to; i++) if (this.lower(i) === noun) return i;
    for (let i = from; i < to; i++) {
      if (this.isRole(i)) head = i;
      else if (head >= 0 && COMPLEMENT.test(this.lower(i)) && this.lower(i - 1) !== '-') break;
    }
    return head < 0 ? this.#anyNoun(from, to) : head;
  }

  /** "the state news | agency", "a | barista from Oslo": the last word before a complement or mark. */
  #anyNoun(from: number, to: number): number {
    let head = from;
    for (let i = from; i < to; i++) {
      if (this.token(i)?.kind === 'word' && !BEFORE_TITLE.test(this.lower(i))) {
        if (i > from && COMPLEMENT.test(this.lower(i))) break;
        head = i;
      } else if (i > from && /^[,;:()—–]$/.test(this.lower(i))) break;
    }
    return head;
  }

  #holder(from: number, to: number): Name | undefined {
    for (let i = from; i < to; i++) {
      const name = this.nameAt(i);
      if (name && name.type !== 'person') return name;
    }
    return undefined;
  }

  #span(from: number, to: number): { start: number; end: number } {
    const start = (this.doc.tokens[from] as Token).start;
    return { start, end: (this.doc.tokens[to - 1] as Token).end };
  }

  #text(from: number, to: number): string {
    const { start, end } = this.#span(from, to);
    return this.doc.text.slice(start, end);
  }
}

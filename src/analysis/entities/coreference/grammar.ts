/** What a mention is in its clause: its subject, what is governed, whose something is. */
import type { Segmented, Token } from '../../../model/segmented';
import { isRoleModifier, isRoleNoun, isTitleWord } from '../names/role-words';
import { AUXILIARIES, OPENERS, PREPOSITIONS, SPEECH } from './words';

export type Grammatical = 'subject' | 'object' | 'oblique' | 'owner';

/** The clauses of an article: a number a clause, and the quotation each token stands in. */
export class Grammar {
  /** Per token: the number of its clause. */
  readonly clause: Int32Array;
  /** Per token: 1 where it stands in what somebody is reported to say, outside quotation marks. */
  readonly reported: Uint8Array;
  /** Per token: the outermost quotation it stands in, or -1. */
  readonly quote: Int32Array;
  readonly #tokens: readonly Token[];
  readonly #doc: Segmented;

  constructor(doc: Segmented) {
    const { tokens } = doc;
    this.#doc = doc;
    this.#tokens = tokens;
    this.clause = new Int32Array(tokens.length);
    this.reported = new Uint8Array(tokens.length);
    this.quote = new Int32Array(tokens.length).fill(-1);
    this.#readQuotes();
    this.#readClauses();
  }

  #readQuotes(): void {
    let i = 0;
    let end = -1;
    for (const [index, quotation] of this.#doc.quotations.entries()) {
      if (quotation.start < end) continue; // inside another
      end = quotation.end;
      while (i < this.#tokens.length && (this.#tokens[i] as Token).start < quotation.start) i++;
      for (; i < this.#tokens.length && (this.#tokens[i] as Token).start < end; i++)
        this.quote[i] = index;
    }
  }

  #readClauses(): void {
    let clause = 0;
    for (const { from, to } of this.#doc.sentences) {
      clause++;
      let reported = 0;
      for (let i = from; i < to; i++) {
        const { lower, kind, text } = this.#tokens[i] as Token;
        const before = this.#tokens[i - 1];
        if (this.quote[i] !== this.quote[i - 1] || (kind === 'mark' && /^[;:—–(]$/u.test(text))) {
          clause++;
          reported = 0;
        } else if (before && i > from && before.kind === 'word' && SPEECH.has(before.lower)) {
          clause++;
          reported = text === ',' || text === '.' ? 0 : 1;
        } else if (kind === 'word' && OPENERS.has(lower) && lower !== 'for') {
          clause++;
          if (/^(?:but|while)$/u.test(lower)) reported = 0;
        }
        this.clause[i] = clause;
        this.reported[i] = reported;
      }
    }
  }

  /** The function of the mention from token `from` to `to`, titles before it counted in. */
  of(from: number, to: number): { function: Grammatical; edge: number } {
    const tokens = this.#tokens;
    const first = this.#doc.sentences[tokens[from]?.sentence ?? 0]?.from ?? 0;
    let edge = from;
    while (edge > first && isTitle(tokens[edge - 1])) edge--;
    edge = this.#isBehindAdverbial(edge, first) ? first : this.#opening(edge, first);
    if (/^['’]s?$/u.test(tokens[to]?.text ?? '') && !tokens[to]?.spaced)
      return { function: 'owner', edge };
    let i = edge - 1;
    while (i >= first && isAdverb(tokens[i])) i--;
    const before = tokens[i];
    if (i < first || !before || before.kind === 'mark') return { function: 'subject', edge };
    if (SPEECH.has(before.lower))
      return { function: this.#isGoverned(before, to) ? 'object' : 'subject', edge };
    if (PREPOSITIONS.has(before.lower) && !this.#takesClause(before.lower, to))
      return { function: 'oblique', edge };
    if (OPENERS.has(before.lower))
      return { function: this.#isListed(before.lower, to) ? 'oblique' : 'subject', edge };
    return { function: 'object', edge };
  }

  /** "Across the road *Jo Lee* has", without a comma: what a clause begins with is when and where. */
  #isBehindAdverbial(edge: number, first: number): boolean {
    const { lower: last = '' } = this.#tokens[edge - 1] ?? {};
    if (edge - first > ADVERBIAL || edge - first < 2 || PREPOSITIONS.has(last)) return false;
    if (!PREPOSITIONS.has(this.#tokens[first]?.lower ?? '')) return false;
    for (let i = first + 1; i < edge; i++) {
      const token = this.#tokens[i] as Token;
      const verbal = isVerb(token) || /ing$|^(?:and|or)$/u.test(token.lower);
      if (token.kind === 'mark' || verbal) return false;
    }
    return true;
  }

  /** "At dawn, *sheep farmer* Jo Lee", "*Lumad leader* Jo Lee": over a few words to where a clause opens, if it does. */
  #opening(edge: number, first: number): number {
    for (let i = edge - 1; i >= Math.max(first, edge - LEADING); i--) {
      const token = this.#tokens[i] as Token;
      const opens = i + 1 < edge && (token.kind === 'mark' || OPENERS.has(token.lower));
      if (opens && !isHyphen(token)) return i + 1;
      if (token.kind === 'mark' ? !isHyphen(token) : isClosed(token)) return edge;
      if (i === first) return i;
    }
    return edge;
  }

  /** "*told* reporters", "*accused* Lee of": a verb of speech whose object stands behind it. */
  #isGoverned({ lower }: Token, to: number): boolean {
    if (
      !/^(?:told|tells|accus|describ|denounc|call|condemn|urg|dismiss|reject|mock|hail|ask|welcom)/u.test(
        lower,
      )
    )
      return false;
    return !/^[,.”"]$/u.test(this.#tokens[to]?.text ?? '');
  }

  /** "since *the army* took": prepositions that open clauses too, where a verb follows. */
  #takesClause(lower: string, to: number): boolean {
    return CLAUSAL.test(lower) && isVerb(this.#tokens[this.#overComplement(to)]);
  }

  /** The token behind "of the north": "supporters *of the mayor* took". */
  #overComplement(to: number): number {
    if (this.#tokens[to]?.lower !== 'of') return to;
    for (let i = to + 1; i < to + COMPLEMENT; i++) if (isVerb(this.#tokens[i])) return i;
    return to;
  }

  /** "Lee and *Kim* left", "met Lee and *Kim*": *and* joins names where no verb follows. */
  #isListed(lower: string, to: number): boolean {
    return /^(?:and|or|for)$/u.test(lower) && !isVerb(this.#tokens[to]);
  }
}

/** Prepositions that open clauses too. */
const CLAUSAL = /^(?:since|before|after|until|as|than)$/u;
/** How long "of …" behind a subject may be, in tokens. */
const COMPLEMENT = 6;
/** How long what stands before a subject without a comma may be, in tokens. */
const ADVERBIAL = 7;
/** How many words may stand before a name that its clause opens with. */
const LEADING = 4;
const isHyphen = ({ text, spaced }: Token): boolean => !spaced && /^[-‐‑]$/u.test(text);
/** Words that stand in no title: grammar, and verbs. */
export const isClosed = (token: Token): boolean =>
  OPENERS.has(token.lower) || PREPOSITIONS.has(token.lower) || isVerb(token);

/** "State *Sen.* Tom Haskell", "Opposition *leader* Hanna Sidorova". */
const isTitle = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.text === '.'
    ? !token.spaced
    : token.kind === 'word' &&
      !OPENERS.has(token.lower) &&
      (isTitleWord(token.lower) ||
        isRoleNoun(token.lower) ||
        isRoleModifier(token.lower) ||
        /^(?:mr|mrs|ms|dr|the)$/u.test(token.lower)));

const isAdverb = (token: Token | undefined): boolean =>
  /^(?:also|then|now|later|even|only|meanwhile|often|instead|indeed|still|just|nor)$|\p{L}{3}ly$/u.test(
    token?.lower ?? '',
  );

/** A word that can be nothing but a verb, as far as endings and closed lists tell. */
export const isVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (AUXILIARIES.has(token.lower) ||
    SPEECH.has(token.lower) ||
    /(?:\p{L}{2}ed|^(?:took|went|came|made|gave|got|began|became|won|lost|fell|rose|led|met|held|kept|left|sent|sold|spent|stood|struck|hit|ran|saw|fled|drew|grew|knew|threw|broke|spoke|chose|drove|brought|built|bought|caught|fought|found|paid|sought|swore|taught|put|set|let|quit|shut|spread|bore|blew|burst|cast|crept|dealt|dug|fed|felt|flew|forgot|froze|hid|hung|laid|lent|lit|lay|meant|rode|rang|rang|sang|sank|sat|slept|slid|stole|stuck|swept|swam|swung|tore|wept|woke|wore|withdrew|shook|shot|wound|rebuilt|overcame|undertook))$/u.test(
      token.lower,
    ));

/** A verb of speech at a token, or behind an adverb or auxiliary there. */
export function speaks(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  const late = /^(?:also|later|then|further|has|had|have)$/u.test(lower) ? at + 1 : at;
  return SPEECH.has(tokens[late]?.lower ?? '');
}

/** How far a source reaches: titles, "of …", appositions and relative clauses around a noun phrase. */
import type { Reading } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import type { Range } from './claim-spans';

/** Furthest a source may reach, in tokens; longer ones are misreadings. */
const LONGEST = 45;
const LINKS =
  /^(?:of|in|at|from|for|with|on|to|behind|against|near|within|between|by|about|close|familiar|among|involved)$/u;

const POSTPOSED =
  /^(?:close|familiar|briefed|involved|loyal|critical|opposed|sympathetic|allied|aligned|linked|affiliated|based|working|living|present|responsible)$/u;
/** Marks that close what stands between a noun phrase and its verb, and the marks that open it. */
const ASIDE_CLOSES = /^(?:,|\)|—|–|--|-)$/u;

/** The first token of the sentence token `i` stands in. */
export const sentenceStart = (r: Reading, i: number): number =>
  r.doc.sentences[r.tokens[i]?.sentence ?? -1]?.from ?? 0;
/** The end (exclusive) of the sentence token `i` stands in. */
export const sentenceEnd = (r: Reading, i: number): number =>
  r.doc.sentences[r.tokens[i]?.sentence ?? -1]?.to ?? r.tokens.length;

/**
 * The source whose last token is `last`, with what hangs on its noun: "officials in the ministry", "Ann Lee, a
 * spokeswoman for the bank,". Undefined where no noun phrase ends there.
 */
export function sourceEndingAt(r: Reading, last: number): Range | undefined {
  const start = sentenceStart(r, last);
  if (ASIDE_CLOSES.test(r.tokens[last]?.text ?? '')) return interrupted(r, last, start);
  const phrase = r.phraseAt[last];
  const from =
    phrase?.to === last + 1
      ? phrase.from
      : (overReduced(r, last + 1, start) ?? overRelative(r, last + 1, start));
  return from === undefined ? undefined : { from: leftwards(r, from, start), to: last + 1 };
}

/** Walks left over "NP of NP", "NP and NP", "NP released by NP last year", "NP who works for NP". */
function leftwards(r: Reading, from: number, start: number): number {
  let at = from;
  while (at - 2 >= start && from - at < LONGEST) {
    const next =
      overBracket(r, at, start) ??
      overLink(r, at, start) ??
      overReduced(r, at, start) ??
      overRelative(r, at, start);
    if (next === undefined) break;
    at = next;
  }
  return at;
}

/** "United Nations *(UN)* official": the phrase before a parenthesis belongs to it. */
function overBracket(r: Reading, at: number, start: number): number | undefined {
  if (r.tokens[at - 1]?.text !== ')' || r.cls[at] === 'determiner') return undefined;
  const open = overParenthesis(r, at, start);
  const phrase = r.phraseAt[open - 1];
  return open < at && phrase?.to === open ? phrase.from : undefined;
}

/** The start of the noun phrase that "of …" or "and …" at `at` is joined to. */
function overLink(r: Reading, at: number, start: number): number | undefined {
  const before = r.phraseAt[at - 2];
  const word = r.tokens[at - 1]?.lower ?? '';
  if (!before || before.to !== at - 1) return overAdjective(r, at);
  if (r.cls[before.from] === 'pronoun' && !(word === 'and' || word === 'or')) return undefined;
  if (r.cls[at - 1] === 'preposition' || word === 'to')
    return LINKS.test(word) && !inOpeningAdjunct(r, before.from, start) ? before.from : undefined;
  return (word === 'and' || word === 'or' || word === '&') && opensClause(r, before.from, start)
    ? before.from
    : undefined;
}

/** "people *close to* the talks", "officials *familiar with* it". */
function overAdjective(r: Reading, at: number): number | undefined {
  const noun = r.phraseAt[at - 3];
  const links = r.cls[at - 1] === 'preposition' || r.tokens[at - 1]?.lower === 'to';
  return links && POSTPOSED.test(r.tokens[at - 2]?.lower ?? '') && noun?.to === at - 2
    ? noun.from
    : undefined;
}

/** "In March officials …": the phrase before the link stands in an adjunct that opens the sentence. */
const inOpeningAdjunct = (r: Reading, from: number, start: number): boolean =>
  from - 1 === start && r.cls[start] === 'preposition';

/** "a report *released by the bank last year*": back over adjuncts to a participle right after its noun. */
function overReduced(r: Reading, at: number, start: number): number | undefined {
  let i = at;
  for (let steps = 0; steps < 4; steps++) {
    const group = r.groupAt[i - 1];
    const noun = r.phraseAt[(group?.from ?? 0) - 1];
    if (
      group &&
      group.to === i &&
      group.from > start &&
      noun?.to === group.from &&
      isReduced(r, group) &&
      r.cls[noun.from] !== 'pronoun'
    )
      return noun.from;
    if (r.cls[i - 1] === 'adverb') i -= 1;
    else if (r.cls[i - 1] === 'preposition' || r.tokens[i - 1]?.lower === 'to') {
      const before = r.phraseAt[i - 2];
      if (before && before.to === i - 1) i = before.from;
      else i -= 1;
    } else {
      const before = r.phraseAt[i - 1];
      if (!before || before.to !== i || r.cls[before.from] === 'pronoun') return undefined;
      i = before.from;
    }
    if (i <= start) return undefined;
  }
  return undefined;
}

/** A bare participle that hangs on the noun before it; past forms count, for the main verb is still to come. */
const isReduced = (r: Reading, group: VerbGroup): boolean =>
  group.from === group.head &&
  (group.shape === 'ing' ||
    (r.verb[group.head]?.forms.has('participle') === true &&
      !r.verb[group.head]?.forms.has('base')));

/** "officials *who worked with the bank*": back over a relative clause without commas to its noun. */
function overRelative(r: Reading, at: number, start: number): number | undefined {
  // "what their leaders called": the phrase is the relative clause's own subject.
  if (/^(?:what|which|whom|that|who)$/u.test(r.tokens[at - 1]?.lower ?? '')) return undefined;
  for (let i = at - 1; i > start && at - i < 18; i--) {
    const token = r.tokens[i];
    if (token?.kind === 'mark' && token.text !== '-') return undefined;
    const relative =
      token?.lower === 'who' ||
      ((token?.lower === 'that' || token?.lower === 'which') && hasOwnVerb(r, i + 1));
    if (!relative) continue;
    const noun = r.phraseAt[i - 1];
    return noun && noun.to === i ? noun.from : undefined;
  }
  return undefined;
}

/** True where nothing stands before that could govern the phrase. */
function opensClause(r: Reading, from: number, start: number): boolean {
  if (from === start) return true;
  const before = r.cls[from - 1];
  return (
    before === 'mark' ||
    before === 'coordinator' ||
    before === 'subordinator' ||
    before === 'adverb'
  );
}

/** "Ann Lee, who runs the bank," — back over the commas to the noun phrase the clause hangs on. */
function interrupted(r: Reading, last: number, start: number): Range | undefined {
  const close = r.tokens[last]?.text ?? '';
  if (close === '-' && !r.tokens[last]?.spaced) return undefined;
  const open = close === ')' ? '(' : close;
  for (let i = last - 1; i > start && last - i < LONGEST; i--) {
    if (r.tokens[i]?.text !== open || (close === '-' && !r.tokens[i]?.spaced)) continue;
    const to = overParenthesis(r, i, start);
    const phrase = r.phraseAt[to - 1];
    if (!phrase || phrase.to !== to || isAge(r, phrase.from, to)) continue;
    if (open === ',' && !isAside(r, i + 1)) continue;
    const from = leftwards(r, phrase.from, start);
    const end = isComment(r, i + 1) ? i : last + 1;
    if (r.tokens[from - 1]?.text === ',' && isAside(r, from) && from - 1 > start) {
      const outer = interrupted(r, from - 1, start);
      if (outer && opensClause(r, outer.from, start)) return { from: outer.from, to: end };
    }
    if (opensClause(r, from, start) || r.cls[from - 1] === 'preposition') return { from, to: end };
  }
  return undefined;
}

/** "Lee, *81*, said": a bare number is nobody. */
const isAge = (r: Reading, from: number, to: number): boolean =>
  to - from === 1 && r.tokens[from]?.kind === 'number';

/** "Jo Lee (R-Ohio), who …": the place before a parenthesis that ends at `at`, else `at`. */
function overParenthesis(r: Reading, at: number, start: number): number {
  if (r.tokens[at - 1]?.text !== ')') return at;
  for (let i = at - 2; i > start && at - i < LONGEST; i--) if (r.tokens[i]?.text === '(') return i;
  return at;
}

/** What may stand between a name and its verb: an apposition, an age, a relative clause, a participle. */
function isAside(r: Reading, i: number): boolean {
  const token = r.tokens[i];
  if (!token) return false;
  if (
    /^(?:who|whose|which|whom|where|speaking|writing|asked|himself|herself|one)$/u.test(token.lower)
  )
    return true;
  const cls = r.cls[i];
  return (
    cls !== 'mark' &&
    cls !== 'coordinator' &&
    cls !== 'subordinator' &&
    !(r.groupAt[i]?.shape === 'finite' && r.groupAt[i]?.from === i && r.cls[i] !== 'verb')
  );
}

/** "Lee, meanwhile, said" — asides that say nothing of the source. */
const isComment = (r: Reading, i: number): boolean =>
  r.cls[i] === 'adverb' ||
  r.cls[i] === 'preposition' ||
  r.groupAt[i]?.shape === 'ing' ||
  r.groupAt[i]?.shape === 'infinitive';

/**
 * The source that begins at token `from` ("said *Ann Lee, a spokeswoman for the bank*."), at most up to `limit`.
 */
export function sourceStartingAt(r: Reading, from: number, limit: number): Range | undefined {
  const phrase = r.phraseAt[from];
  if (!phrase || phrase.from !== from) return undefined;
  let to = phrase.to;
  while (to < limit && to - from < LONGEST) {
    const word = r.tokens[to]?.lower ?? '';
    const next = r.phraseAt[to + 1];
    if (
      r.cls[to] === 'preposition' &&
      /^(?:of|for|at|from|with|behind)$/u.test(word) &&
      next?.from === to + 1
    )
      to = next.to;
    else if ((word === 'and' || word === 'or') && next?.from === to + 1 && !hasOwnVerb(r, next.to))
      to = next.to;
    else if (word === ',' && isApposition(r, to + 1)) to = asideEnd(r, to + 1, limit);
    else if (word === '(') to = closing(r, to, limit);
    else if (word === 'who') to = asideEnd(r, to, limit);
    else break;
  }
  return { from, to: Math.min(to, limit) };
}

/** True where a finite verb or auxiliary stands at token `i`. */
export function hasOwnVerb(r: Reading, i: number): boolean {
  const cls = r.cls[i];
  return (
    cls === 'modal' ||
    cls === 'be' ||
    cls === 'have' ||
    cls === 'do' ||
    r.groupAt[i]?.shape === 'finite'
  );
}

function isApposition(r: Reading, i: number): boolean {
  if (/^(?:who|whose|which|whom)$/u.test(r.tokens[i]?.lower ?? '')) return true;
  const phrase = r.phraseAt[i];
  if (!phrase || phrase.from !== i || r.cls[i] === 'pronoun') return false;
  return !hasOwnVerb(r, wideEnd(r, phrase.to));
}

/** The first token after "NP of NP and NP" whose first phrase ends at `to`. */
export function wideEnd(r: Reading, to: number): number {
  let at = to;
  while (r.cls[at] === 'preposition' || r.cls[at] === 'coordinator' || r.cls[at] === 'adverb') {
    const next = r.phraseAt[at + 1];
    if (next?.from !== at + 1) return r.cls[at] === 'adverb' ? at + 1 : at;
    at = next.to;
  }
  return at;
}

/** The end of an apposition or relative clause: the next comma at its level, or the limit. */
function asideEnd(r: Reading, from: number, limit: number): number {
  const relative = /^who|^which/u.test(r.tokens[from]?.lower ?? '');
  for (let i = from; i < limit; i++) {
    const text = r.tokens[i]?.text ?? '';
    if (text === '—' || text === ';' || text === '.' || text === ':') return i;
    if (text === '(') {
      i = closing(r, i, limit) - 1;
      continue;
    }
    const stops =
      r.cls[i] === 'coordinator' ||
      r.cls[i] === 'subordinator' ||
      (r.cls[i] === 'preposition' && !LINKS.test(text)) ||
      r.groupAt[i]?.shape === 'finite';
    if (text === ',' || (!relative && i > from && stops && r.cls[i] !== 'coordinator')) return i;
  }
  return limit;
}

function closing(r: Reading, open: number, limit: number): number {
  for (let i = open; i < limit && i - open < LONGEST; i++)
    if (r.tokens[i]?.text === ')') return i + 1;
  return open;
}

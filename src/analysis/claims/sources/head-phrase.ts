/** The core of a source: the noun phrase that names it, without apposition, relative clause or article. */
import type { Reading } from '../reading/reading';
import type { Range } from '../spans/claim-spans';
import { isDocument } from './sorts';

const BREAK = /^[,(—–]$|^--$/u;
const RELATIVE = /^(?:who|which|whose|whom|that)$/u;

/** The parts of a source at its top level, left to right: its noun phrase, then what is said of it after commas. */
export function parts(r: Reading, { from, to }: Range): Range[] {
  const found: Range[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    const text = r.tokens[i]?.text ?? '';
    const relative = RELATIVE.test(text) && i > from;
    const bracket = text === '(' ? bracketEnd(r, i, to) : i;
    // "the United Nations (UN) official": the phrase goes on behind the bracket.
    if (bracket < to && r.phraseAt[bracket]?.from === bracket && bracket > i) {
      i = bracket - 1;
      continue;
    }
    if (i < to && !BREAK.test(text) && !relative) continue;
    if (i > start) found.push({ from: start, to: i });
    if (relative) break;
    start = i + 1;
  }
  return found;
}

function bracketEnd(r: Reading, open: number, limit: number): number {
  for (let i = open; i < limit; i++) if (r.tokens[i]?.text === ')') return i + 1;
  return limit;
}

/** Index of the noun that heads a part: the last word of its first noun phrase, brackets stepped over. */
export function headOf(r: Reading, part: Range): number {
  for (let i = part.from; i < part.to; i++) {
    const phrase = r.phraseAt[i];
    if (!phrase) continue;
    const bracket = r.tokens[phrase.to]?.text === '(' ? bracketEnd(r, phrase.to, part.to) : part.to;
    const further = bracket < part.to ? r.phraseAt[bracket] : undefined;
    const head = Math.min(further?.from === bracket ? further.head : phrase.head, part.to - 1);
    // "*Mr Lee*'s announcement": of a source that ends in its possessive the owner is the head.
    return r.cls[head] === 'possessive' && head > part.from ? head - 1 : head;
  }
  return part.to - 1;
}

/** Nouns that only count or group what follows *of*: "dozens of residents" are residents. */
const COUNTS =
  /^(?:\d.*|average|dozens?|hundreds|thousands|millions|scores|tens|percent|cent|majority|plurality|half|third|quarter|most|some|many|few|several|one|two|three|number|group|handful|couple|pair|members?|all|part|any|none|each|both|ministry|department|leaders?|bank|university|house|people|head|heads|residents|council|office|board|court|friends?|supporters?|opponents?|critics|party|director|secretary|union|institute|parents?|mother|father|president|minister|king|queen|prince|bishop|archbishop|duke|authors?)$/u;
const DETERMINER =
  /^(?:the|a|an|both|this|that|these|those|his|her|its|their|our|my|your|some|such)$/u;
const REPORT =
  /^(?:reports?|statements?|figures|data|study|studies|accounts?|claims?|estimates?|comments?|remarks?)$/u;

/**
 * The name of an unresolved source: its first noun phrase without article, and "of …" where that says whose or what
 * ("ministry of defence"); authors instead of their documents ("reports by the agency" → "agency").
 */
export function headPhrase(r: Reading, range: Range): Range {
  const first = parts(r, range)[0] ?? range;
  const author = authorOf(r, first);
  let from = author ?? first.from;
  const phrase = r.phraseAt[from];
  let to = phrase
    ? Math.min(Math.max(phrase.to, headOf(r, { from, to: first.to }) + 1), first.to)
    : first.to;
  for (let next = ofPhrase(r, to, first.to); next > to; next = ofPhrase(r, to, first.to)) to = next;
  to = joinedEnd(r, to, first.to);
  to = tellingEnd(r, to, first.to);
  if (r.cls[to - 1] === 'possessive' && to - from > 1) to--;
  while (
    from < to - 1 &&
    DETERMINER.test(r.tokens[from]?.lower ?? '') &&
    r.cls[from + 1] !== 'preposition'
  )
    from++;
  return { from, to };
}

function authorOf(r: Reading, { from, to }: Range): number | undefined {
  const phrase = r.phraseAt[from];
  if (!phrase || phrase.to >= to || !REPORT.test(r.tokens[phrase.head]?.lower ?? ''))
    return undefined;
  return /^(?:by|from)$/u.test(r.tokens[phrase.to]?.lower ?? '') ? phrase.to + 1 : undefined;
}

/** "medics *and residents*", "spokesman *for the president*": what belongs to the name besides "of …". */
function joinedEnd(r: Reading, to: number, limit: number): number {
  const next = r.phraseAt[to + 1];
  if (next?.from !== to + 1 || next.to > limit) return to;
  const link = r.tokens[to]?.lower ?? '';
  const noun = r.tokens[to - 1]?.lower ?? '';
  const speaksFor = link === 'for' && /^(?:spokes\p{L}+|lawyers?|attorneys?)$/u.test(noun);
  // "researchers *from Chile and Japan*": where people come from tells them from others; where papers do does not.
  const origin =
    link === 'from' && /^\p{Lu}/u.test(r.tokens[next.head]?.text ?? '') && !isDocument(noun);
  if (!(link === 'and' || speaksFor || origin)) return to;
  const further =
    origin && r.tokens[next.to]?.lower === 'and' ? r.phraseAt[next.to + 1] : undefined;
  return further && further.to <= limit ? further.to : next.to;
}

/** "people *in the city*", "person *close to the bank*": nouns that tell nothing by themselves keep what describes them. */
function tellingEnd(r: Reading, to: number, limit: number): number {
  const last = FITTING.test(r.tokens[to - 1]?.lower ?? '') ? to - 2 : to - 1;
  if (!/^(?:people|person|persons|those|someone|anyone)$/u.test(r.tokens[last]?.lower ?? ''))
    return to;
  const described =
    r.cls[last + 1] === 'preposition' || FITTING.test(r.tokens[last + 1]?.lower ?? '');
  return described ? limit : to;
}
const FITTING = /^(?:close|familiar|aware|near|briefed|involved|privy|working|knowledgeable)$/u;

/** The end of "of …" at `to` where the noun before it needs it; else `to`. */
function ofPhrase(r: Reading, to: number, limit: number): number {
  const next = r.phraseAt[to + 1];
  const noun = r.tokens[to - 1];
  const needs = noun !== undefined && (COUNTS.test(noun.lower) || /^\p{Lu}/u.test(noun.text));
  return r.tokens[to]?.lower === 'of' && next?.from === to + 1 && needs
    ? Math.min(next.to, limit)
    : to;
}

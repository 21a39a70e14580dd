/** How far a source reaches to the right of its first word: "said *Ann Lee, a spokeswoman for the bank*". */
import type { Reading } from '../reading/reading';
import type { Range } from './claim-spans';
import { hasOwnVerb, wideEnd } from './clauses';
import { isTime } from './complements';
import { LONGEST_SOURCE } from './interruptions';

/** Prepositions that tie what follows to the source, not to the sentence. */
const LINKS =
  /^(?:of|in|at|from|for|with|on|to|behind|against|near|within|between|by|about|close|familiar|among|involved)$/u;

/**
 * The source that begins at token `from` ("said *Ann Lee, a spokeswoman for the bank*."), at most up to `limit`; a day
 * there is none ("acknowledged *Wednesday* that …").
 */
export function sourceStartingAt(r: Reading, from: number, limit: number): Range | undefined {
  const phrase = r.phraseAt[from];
  // The sentence may end with the cue ("… according to"): what stands behind it is none of its sources.
  if (!phrase || phrase.from !== from || from >= limit || isTime(r, phrase.head)) return undefined;
  let to = phrase.to;
  while (to < limit && to - from < LONGEST_SOURCE) {
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
    else if (word === 'who') to = asideEnd(r, to, limit);
    else {
      const end = word === '(' ? closing(r, to, limit) : undefined;
      if (end === undefined) break;
      to = end;
    }
  }
  return { from, to: Math.min(to, limit) };
}

function isApposition(r: Reading, i: number): boolean {
  if (/^(?:who|whose|which|whom)$/u.test(r.tokens[i]?.lower ?? '')) return true;
  // "said Lee, *now* a consultant in Ghent"
  const first = r.cls[i] === 'adverb' ? i + 1 : i;
  const phrase = r.phraseAt[first];
  if (!phrase || phrase.from !== first || r.cls[first] === 'pronoun') return false;
  return !hasOwnVerb(r, wideEnd(r, phrase.to));
}

/** The end of an apposition or relative clause: the next comma at its level, or the limit. */
function asideEnd(r: Reading, from: number, limit: number): number {
  let relative = false;
  for (let i = from; i < limit; i++) {
    const text = r.tokens[i]?.text ?? '';
    // "a lawyer *who* has long spoken for them"
    if (/^(?:who|whose|which)$/u.test(text)) relative = true;
    if (text === '—' || text === ';' || text === '.' || text === ':') return i;
    if (text === '(') {
      const end = closing(r, i, limit);
      if (end === undefined) return i;
      i = end - 1;
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

/** The token after the parenthesis is closed; undefined where it is not, as far as a source may reach. */
function closing(r: Reading, open: number, limit: number): number | undefined {
  for (let i = open; i < limit && i - open < LONGEST_SOURCE; i++)
    if (r.tokens[i]?.text === ')') return i + 1;
  return undefined;
}

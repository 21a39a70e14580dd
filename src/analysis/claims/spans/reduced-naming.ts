/** Participles that only name their noun: "a page *named* Free Hull accused …". */
import type { Reading } from '../reading/reading';
import type { ClaimSpans } from './claim-spans';
import { hasOwnVerb } from './clauses';
import { inQuote } from './quotes';

const NAMES = /^(?:name|call|dub|title|nickname|term)$/u;

/**
 * True where the cue is a bare participle between a noun and its name, and the verb of both is still to come.
 * @example isReducedNaming(reading, claim) // true for "A page named Free Hull accused the council of theft"
 */
export function isReducedNaming(r: Reading, { cue, source }: ClaimSpans): boolean {
  const group = r.groupAt[cue[0]?.from ?? -1];
  if (!group || group.from !== group.head || !NAMES.test(group.lemma)) return false;
  if (source[0]?.to !== group.from || inQuote(r, group.to)) return false;
  if (!/^\p{Lu}/u.test(r.tokens[group.to]?.text ?? '')) return false;
  let to = group.to;
  // "called Lee *a judge who* had …": a second phrase is what is said of the first.
  while (r.phraseAt[to]?.from === to && !/^(?:an?|who)$/u.test(r.tokens[to]?.lower ?? ''))
    to = r.phraseAt[to]?.to ?? to;
  return to > group.to && hasOwnVerb(r, to);
}

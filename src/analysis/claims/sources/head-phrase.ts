/** The core of a source: the noun phrase that names it, without apposition, relative clause or article. */
import type { Reading } from '../reading/reading';
import type { Range } from '../spans/claim-spans';

/** The noun phrases of a source from left to right at its top level: what is said of it after a comma comes later. */
export function parts(r: Reading, { from, to }: Range): Range[] {
  const found: Range[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    const text = r.tokens[i]?.text ?? '';
    const relative = /^(?:who|which|whose|whom|that)$/u.test(text) && i > from;
    if (i < to && !/^[,(—–]$/u.test(text) && !relative) continue;
    if (i > start) found.push({ from: start, to: i });
    if (relative || text === '(') break;
    start = i + 1;
  }
  return found;
}

/** Index of the noun that heads a part: the last word of its first noun phrase. */
export function headOf(r: Reading, part: Range): number {
  for (let i = part.from; i < part.to; i++) {
    const phrase = r.phraseAt[i];
    if (phrase) return phrase.head;
  }
  return part.to - 1;
}

/**
 * The name of an unresolved source: its first part without article and possessive pronoun, authors of documents
 * instead of the documents ("reports by the agency" → "agency").
 */
export function headPhrase(r: Reading, range: Range): Range {
  const first = parts(r, range)[0] ?? range;
  let { from, to } = first;
  const phrase = r.phraseAt[from];
  const link = phrase && r.tokens[phrase.to]?.lower;
  if (
    phrase &&
    phrase.to < to &&
    (link === 'by' || link === 'from') &&
    /^(?:reports?|statements?|figures|data|study|studies|accounts?|claims?|estimates?)$/u.test(
      r.tokens[phrase.head]?.lower ?? '',
    )
  )
    from = phrase.to + 1;
  while (
    from < to - 1 &&
    /^(?:the|a|an|both|this|that|these|those|his|her|its|their|our|my|your)$/u.test(
      r.tokens[from]?.lower ?? '',
    )
  )
    from++;
  while (to > from + 1 && r.tokens[to - 1]?.kind === 'mark') to--;
  return { from, to };
}

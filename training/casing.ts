/** How words are mostly written, counted in running text inside sentences. */
import { segment } from '../src/analysis/segment/segment';
import { LISTED } from '../src/analysis/tagging/lexicon';

const SEEN = 5;

/** Lower-case word → `LISTED.small` or `LISTED.capital`, for words seen often enough and nearly always one way. */
export function countCasing(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, [small: number, capital: number]>();
  for (const text of texts) {
    const doc = segment({ text });
    for (const sentence of doc.sentences) {
      for (let i = sentence.from + 1; i < sentence.to; i++) {
        const token = doc.tokens[i];
        if (token?.kind !== 'word' || doc.tokens[i - 1]?.kind === 'mark') continue;
        const count = counts.get(token.lower) ?? [0, 0];
        count[token.text === token.lower ? 0 : 1]++;
        counts.set(token.lower, count);
      }
    }
  }
  const casing = new Map<string, number>();
  for (const [word, [small, capital]] of counts) {
    if (small + capital < SEEN) continue;
    if (small >= 0.9 * (small + capital)) casing.set(word, LISTED.small);
    if (capital >= 0.9 * (small + capital)) casing.set(word, LISTED.capital);
  }
  return casing;
}

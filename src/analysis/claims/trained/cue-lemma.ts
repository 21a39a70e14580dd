/** The lemma of a cue that no rule has named. */
import type { Reading } from '../reading/reading';
import type { Range } from '../spans/claim-spans';

/**
 * The lemma of the cue's last verb and the words after it; without a verb the words themselves, small.
 * @example cueLemma(reading, cue) // 'hint at' for "has hinted at"
 */
export function cueLemma(r: Reading, { from, to }: Range): string {
  for (let i = to - 1; i >= from; i--) {
    const group = r.groupAt[i];
    if (group?.head !== i) continue;
    const verb = group.passive ? `be ${r.tokens[i]?.lower ?? ''}` : group.lemma;
    return [verb, ...words(r, i + 1, to)].join(' ');
  }
  return words(r, from, to).join(' ');
}

const words = (r: Reading, from: number, to: number): string[] =>
  r.tokens.slice(from, to).flatMap((token) => (token.kind === 'mark' ? [] : [token.lower]));

/** Ordinals: "3rd", "third", "twenty-third". */
import type { Token } from '../../model/segmented';
import { TENS } from './number-words';

const ORDINALS = new Map(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, value) => [word, value]),
);
ORDINALS.set('thirtieth', 30);

/** The value of "3rd", "third" or "twenty-third" (three tokens), and the token after it. */
export function readOrdinal(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { value: number; to: number } | undefined {
  const token = tokens[at];
  if (!token || at >= limit) return undefined;
  if (token.kind === 'number') {
    const match = /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(token.text);
    return match ? { value: Number(match[1]), to: at + 1 } : undefined;
  }
  const simple = ORDINALS.get(token.lower);
  if (simple !== undefined) return { value: simple, to: at + 1 };
  const tens = TENS.get(token.lower);
  if (tens === undefined || at + 1 >= limit) return undefined;
  const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const rest = next < limit ? ORDINALS.get(tokens[next]?.lower ?? '') : undefined;
  return rest && rest < 10 ? { value: tens + rest, to: next + 1 } : undefined;
}

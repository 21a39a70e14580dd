/** Decades and centuries: "the 1990s", "the late '80s", "the nineties", "the 19th century". */

import type { Scan } from '../../reading/scan';
import type { Fixed, Reading } from '../meaning';
import { isApostrophe } from './years';

const DECADES = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index) => [word, index + 2]),
);

/** "Twenties" to "nineties". */
export const DECADE_WORDS: readonly string[] = [...DECADES.keys()];

const fixed = (to: number, value: string): Reading<Fixed> => ({
  to,
  meaning: { is: 'fixed', value },
});

/** "1990s", "'90s", "90s", "the nineties", "the 470s BC"; the article belongs to it. */
export function readDecade(s: Scan, i: number): Reading<Fixed> | undefined {
  let at = s.skip(i, 'the');
  if (at > i && /^(?:early|late|mid)$/u.test(s.low(at))) at = s.hyphen(at + 1);
  const word = DECADES.get(s.low(at));
  // "In her forties" is an age.
  if (word !== undefined) return at > i ? fixed(at + 1, `19${word}X`) : undefined;
  const apostrophe = isApostrophe(s.text(at)) && s.glued(at + 1);
  const match = /^(\d*)(\d)0s$/u.exec(s.text(apostrophe ? at + 1 : at));
  if (!match) return undefined;
  const [, head, tens] = match;
  const to = apostrophe ? at + 2 : at + 1;
  if (head?.length === 2) return fixed(to, `${head}${tens}X`);
  if (head?.length === 1 && /^b\.?c/u.test(s.low(to))) return fixed(to + 1, `BC0${head}${tens}`);
  if (head === '' && (apostrophe || at > i || s.low(i - 1) === 'and'))
    return fixed(to, `${Number(tens) < 3 ? 20 : 19}${tens}X`);
  return undefined;
}

/** "the 19th century", "the fourth century BC", "18th-century". The value counts full hundreds: 18. */
export function readCentury(s: Scan, i: number): Reading<Fixed> | undefined {
  let at = s.skip(i, 'the');
  if (at > i && /^(?:early|late|mid)$/u.test(s.low(at))) at = s.hyphen(at + 1);
  const ordinal = s.ordinal(at);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 22) return undefined;
  const to = s.hyphen(ordinal.to);
  if (s.low(to) !== 'century' && s.low(to) !== 'centuries') return undefined;
  const bc = /^b\.?c/u.test(s.low(to + 1));
  const hundreds = String(ordinal.value - 1).padStart(2, '0');
  return bc ? fixed(to + 2, `BC${hundreds}`) : fixed(to + 1, hundreds);
}

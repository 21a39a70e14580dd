/** Money: the sign or code before a number, the words after it ("US$", "EUR", "5m", "Canadian dollars"). */
import { magnitude } from '../reading/numerals';
import type { Scan } from '../reading/scan';
import type { Quantity } from './quantity';
import {
  CODES_ONLY,
  CURRENCIES,
  CURRENCY_LETTERS,
  CURRENCY_SIGNS,
  DOLLARS,
  MONEY_LETTERS,
} from './units';

/** "$", "US$", "USD", "#" before a number. */
export function readCurrency(s: Scan, i: number): { to: number; unit: string } | undefined {
  const sign = CURRENCY_SIGNS.get(s.text(i));
  if (sign) return { to: i + 1, unit: sign };
  const letter = s.isNumber(i + 1) && s.glued(i + 1) && CURRENCY_LETTERS.get(s.text(i));
  if (letter) return { to: i + 1, unit: letter };
  const word = s.low(i);
  if (s.text(i + 1) === '$') {
    const dollars = DOLLARS.get(word) ?? (word === 'usd' ? 'USD' : undefined);
    return dollars && s.capital(i) ? { to: i + 2, unit: dollars } : undefined;
  }
  const isCode = /^[A-Z]{3}$|^Rs\.?$|^[Dd]lrs$/u.test(s.text(i));
  const code = isCode ? CURRENCIES.get(word) : undefined;
  if (code) return { to: i + 1, unit: code };
  return s.text(i) === '#' && s.isNumber(i + 1) && magnitude(s.low(i + 2))
    ? { to: i + 1, unit: 'GBP' }
    : undefined;
}

/** Money after its sign: "5m", "7.5 billion", and a word that repeats the currency ("$9.99 US dollars"). */
export function readMoney(s: Scan, plain: Quantity, unit: string): Quantity {
  let { to, value } = plain;
  const letter = s.glued(to) ? MONEY_LETTERS.get(s.low(to)) : undefined;
  if (letter) {
    value *= letter;
    to++;
  }
  const word = readCurrencyWord(s, s.low(to) === '(' ? to + 1 : to);
  return {
    ...plain,
    value: round(value),
    to: word?.to ?? to,
    unit: word?.code ? word.unit : unit,
    sure: true,
  };
}

/** "dollars", "US dollars", "Canadian dollars", "USD". */
export function readCurrencyWord(
  s: Scan,
  i: number,
): { to: number; unit: string; code: boolean } | undefined {
  const at =
    /^(?:us|u\.s\.|american|british|canadian|australian|swiss|russian|indian|chinese|japanese|turkish)$/u.test(
      s.low(i),
    )
      ? i + 1
      : i;
  const unit = CURRENCIES.get(s.low(at));
  if (!unit || (CODES_ONLY.has(s.low(at)) && !s.capital(at))) return undefined;
  const nation = NATIONS.get(s.low(i));
  return {
    to: at + 1,
    unit: nation && unit === 'USD' ? nation : unit,
    code: s.text(at) === s.text(at).toUpperCase(),
  };
}
const NATIONS = new Map([
  ['canadian', 'CAD'],
  ['australian', 'AUD'],
]);

/** Rounds away what multiplying decimals adds: 7.2 × 1e9. */
export const round = (value: number): number => Number(value.toPrecision(12));

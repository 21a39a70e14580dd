/** One quantity: currency, number, magnitude, unit ("US$7.5 billion", "80km", "38 percent", "twenty tonnes"). */
import type { Scan } from '../reading/scan';
import { isMillion } from './millions';
import { readCurrency, readCurrencyWord, readMoney, round } from './money';
import type { Quantity } from './quantity';
import { GLUED_ONLY, MONEY_LETTERS, UNITS } from './units';

/** Reads the quantity that begins at token `i`. */
export function readQuantity(s: Scan, i: number): Quantity | undefined {
  // "plus or minus 3 points" goes both ways.
  if (s.low(i) === 'minus') return s.low(i - 1) === 'or' ? undefined : readMinus(s, i);
  const money = readCurrency(s, i);
  const at = money?.to ?? i;
  const numeral = s.numeral(at);
  if (!numeral) return readHalf(s, i);
  const plain: Quantity = {
    to: numeral.to,
    value: numeral.value,
    sure: numeral.scaled || numeral.written === 'digits',
    digits: numeral.written === 'digits',
  };
  if (money) return readMoney(s, plain, money.unit);
  if (plain.digits && !numeral.scaled && isMillion(s, plain.to, at, plain.value))
    return readUnit(s, { ...plain, to: plain.to + 1, value: round(plain.value * 1e6), sure: true });
  return readUnit(s, plain);
}

/** "minus 14C": below nought. */
function readMinus(s: Scan, i: number): Quantity | undefined {
  const found = s.isNumber(i + 1) ? readQuantity(s, i + 1) : undefined;
  return found && { ...found, value: -found.value };
}

/** "less than a dollar", "about a mile": one unit, after an approximator. */
export function readOne(s: Scan, i: number): Quantity | undefined {
  if (s.low(i) !== 'a' && s.low(i) !== 'an') return undefined;
  const found = readUnit(s, { to: i + 1, value: 1, sure: true, digits: false });
  return found.unit ? found : undefined;
}

/** "half a percent", "half a mile". */
function readHalf(s: Scan, i: number): Quantity | undefined {
  const article = s.low(i + 1);
  if (s.low(i) !== 'half' || (article !== 'a' && article !== 'an')) return undefined;
  const found = readUnit(s, { to: i + 2, value: 0.5, sure: true, digits: false });
  return found.unit ? found : undefined;
}

/** A unit after a number: "80km", "78 percent", "3.5-inch", "500 square miles", "20 degrees Celsius". */
function readUnit(s: Scan, plain: Quantity): Quantity {
  const currency = readCurrencyWord(s, s.hyphen(plain.to));
  if (currency) {
    // Fewer than a million pounds in words are a weight; money has its sign.
    const weight = s.low(currency.to - 1).startsWith('pound') && plain.value < 1e6;
    return { ...plain, to: currency.to, unit: weight ? 'lb' : currency.unit, sure: true };
  }
  const at = s.hyphen(plain.to);
  const word = s.low(at);
  if (s.glued(plain.to) && at === plain.to && (word === 'bn' || word === 'k' || word === 'tn'))
    return {
      ...plain,
      to: at + 1,
      value: round(plain.value * (MONEY_LETTERS.get(word) ?? 1)),
      sure: true,
    };
  if (word === 'per' && s.low(at + 1) === 'cent')
    return { ...plain, to: at + 2, unit: '%', sure: true };
  if ((word === 'percentage' || word === 'basis') && /^points?$/u.test(s.low(at + 1)))
    return { ...plain, to: at + 2, unit: word === 'basis' ? 'bp' : 'pp', sure: true };
  if (
    (word === 'square' || word === 'cubic' || word === 'nautical' || word === 'sq') &&
    UNITS.has(s.low(at + 1))
  )
    return {
      ...plain,
      to: at + 2,
      unit: areaUnit(word, UNITS.get(s.low(at + 1)) ?? ''),
      sure: true,
    };
  if ((word === '"' || word === '″') && plain.digits && s.glued(at) && plain.value < 200)
    return { ...plain, to: at + 1, unit: 'in', sure: true };
  // "14C", "90F"
  if (plain.digits && s.glued(plain.to) && /^[CF]$/u.test(s.text(at)))
    return { ...plain, to: at + 1, unit: `°${s.text(at)}`, sure: true };
  const unit = UNITS.get(word);
  // "100m" and "5g", but not "the 3G network" or "2 in".
  if (!unit || (GLUED_ONLY.has(word) && (!s.glued(plain.to) || s.capital(at)))) return plain;
  if (unit === '°') return { ...plain, ...degrees(s, at), sure: true };
  if (unit === 'km' && s.text(at + 1) === '/' && s.low(at + 2) === 'h')
    return { ...plain, to: at + 3, unit: 'km/h', sure: true };
  return { ...plain, to: at + 1, unit, sure: true };
}

function areaUnit(word: string, unit: string): string {
  if (word === 'nautical') return 'nmi';
  return `${unit}${word === 'cubic' ? '³' : '²'}`;
}

/** "degrees", "degrees Celsius", "°C". */
function degrees(s: Scan, at: number): { to: number; unit: string } {
  const scale = s.low(at + 1);
  if (scale === 'c' || scale === 'celsius') return { to: at + 2, unit: '°C' };
  if (scale === 'f' || scale === 'fahrenheit') return { to: at + 2, unit: '°F' };
  return { to: at + 1, unit: '°' };
}

/** The token the number stands at, past the currency before it: 1 in "$5", 2 in "US$5". */
export const numberAt = (s: Scan, i: number): number =>
  s.numeral(i) ? i : s.numeral(i + 1) ? i + 1 : i + 2;

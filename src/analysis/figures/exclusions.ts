/** Numbers that measure and count nothing: names, telephone numbers, ages, versions, items of a list, references. */
import type { Scan } from '../reading/scan';
import { followsName, repeatsName } from './names';

/** True where the number at tokens `from` … `to` is no figure; `names` are the model numbers of the text. */
export function isNoFigure(s: Scan, from: number, to: number, names: ReadonlySet<string>): boolean {
  if (isGlued(s, from, to) || isAge(s, from, to) || isClock(s, from, to)) return true;
  if (!s.isNumber(from)) return isNameInWords(s, from);
  return (
    (s.text(from - 1) === '[' && s.text(to) === ']') || // a reference: "founded in Oslo.[45]"
    (to === from + 1 && (followsName(s, from) || repeatsName(s, from, names))) ||
    isTelephone(s, from, to) ||
    isListItem(s, from, to) ||
    (s.low(from - 1) === 'the' && s.text(to) === 'Committee') // "the 1922 Committee" is a name.
  );
}

/** "the Big Three", "the Ford Five Hundred": a number word in capitals after another. */
const isNameInWords = (s: Scan, i: number): boolean =>
  i > s.from && s.capital(i) && s.capital(i - 1) && s.at(i - 1)?.kind === 'word' && i - 1 > s.from;

/** Stuck to letters or other numbers: "F-16", "A320", "COVID-19", "7-Eleven", "5G", "737s", "24/7". */
function isGlued(s: Scan, from: number, to: number): boolean {
  return isGluedBefore(s, from) || isGluedAfter(s, to);
}

function isGluedBefore(s: Scan, from: number): boolean {
  const before = s.at(from - 1);
  if (!s.glued(from) || !before) return false;
  if (before.kind === 'word') return true;
  if (/^[/.:_@]$/u.test(before.text)) return true;
  if (!s.isDash(from - 1) || !s.glued(from - 1)) return false;
  // "F-16"; "7-Eleven".
  return (s.at(from - 2)?.kind === 'word' && !s.numeral(from - 2)) || s.capital(from);
}

function isGluedAfter(s: Scan, to: number): boolean {
  const after = s.at(to);
  if (!s.glued(to) || !after) return false;
  if (after.kind === 'word') return !after.lower.startsWith("'");
  if (after.text === '/' || after.text === '_') return s.glued(to + 1);
  return s.isDash(to) && s.glued(to + 1) && s.text(to + 1) === 'Eleven';
}

/** "555-1234", "(202) 456-1111", "+44 20 7946 0958". */
function isTelephone(s: Scan, from: number, to: number): boolean {
  if (/^0\d/u.test(s.text(from)) || isInternational(s, from)) return true;
  const [three, four] = [/^\d{3}$/u, /^\d{4}$/u];
  const on = s.isDash(to) && s.glued(to) && s.glued(to + 1);
  if (on && three.test(s.text(from)) && four.test(s.text(to + 1))) return true;
  const back = s.isDash(from - 1) && s.glued(from) && s.glued(from - 1) && s.isNumber(from - 2);
  if (back && three.test(s.text(from - 2)) && four.test(s.text(from))) return true;
  if (back && s.isDash(from - 3)) return true;
  const bracketed = s.text(from - 1) === '(' && s.text(to) === ')' && three.test(s.text(from));
  return bracketed && /^\d{3,}$/u.test(s.text(to + 1));
}

/** "+44 20 7946 0958": a few numbers before, a plus sign. */
function isInternational(s: Scan, from: number): boolean {
  for (let i = from; i > from - 5 && s.isNumber(i); i--)
    if (s.text(i - 1) === '+' && s.glued(i)) return true;
  return false;
}

/** "Reyes, 49, said", "aged 55", "at the age of 12", "45-year-old". */
function isAge(s: Scan, from: number, to: number): boolean {
  const before = s.low(from - 1);
  if (before === 'aged' || before === 'age' || before === 'ages') return true;
  if (before === 'of' && s.low(from - 2) === 'age') return true;
  // "aged 19 and 22", "aged between 9 and 12"
  if (before === 'between' && /^age[ds]$/u.test(s.low(from - 2))) return true;
  const joint = before === 'and' || before === 'to' || before === 'or' || s.isDash(from - 1);
  if (joint && s.isNumber(from - 2) && /^\d{1,2}$/u.test(s.text(from))) {
    const first = s.low(from - 3) === 'between' ? from - 4 : from - 3;
    if (/^age[ds]$/u.test(s.low(first))) return true;
  }
  // "18- to 24-year-olds"
  const other = s.isDash(to) && s.glued(to) && /^(?:to|and|or)$/u.test(s.low(to + 1));
  if (other && s.isNumber(to + 2)) return isAge(s, to + 2, to + 3);
  const unit = s.hyphen(to);
  const old = s.low(s.hyphen(unit + 1));
  const aged = /^olds?$/u.test(old) || (s.low(unit + 1) === 'of' && s.low(unit + 2) === 'age');
  if (/^(?:year|month|week|day)s?$/u.test(s.low(unit)) && aged) return true;
  const apposed = s.text(from - 1) === ',' && /^[,.;)]?$/u.test(s.text(to));
  return (
    apposed &&
    s.capital(from - 2) &&
    s.at(from - 2)?.kind === 'word' &&
    /^\d{1,2}$/u.test(s.text(from))
  );
}

/** "at ten to four", "until twenty past five": the time of day in words. */
function isClock(s: Scan, from: number, to: number): boolean {
  const between = /^(?:to|past)$/u;
  const at = between.test(s.low(from - 1)) ? from - 2 : between.test(s.low(to)) ? from : -1;
  return (
    at >= 0 &&
    /^(?:five|ten|twenty|quarter)$/u.test(s.low(at)) &&
    /^(?:at|by|until|till)$/u.test(s.low(at - 1))
  );
}

/** "1." or "2)" that opens an item. */
const isListItem = (s: Scan, from: number, to: number): boolean =>
  from === s.from && /^[.)]$/u.test(s.text(to)) && s.glued(to);

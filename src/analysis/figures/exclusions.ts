/** Numbers that measure and count nothing: model names, sections, telephone numbers, ages, versions. */
import type { Scan } from '../reading/scan';

/** Before a number, these name a thing by it. */
const NAMING = new Set(
  'no. nos. no number article section chapter rule route highway interstate flight room channel resolution title phase level group type page line grade class step part volume figure table unit building apartment proposition amendment boeing airbus iphone ipad ipod windows apollo formula studio district ward pier gate platform terminal psalm verse act scene season episode falcon starlink galaxy android playstation xbox ps opus model version generation category cat. tier area zone road street avenue bus train lot item paragraph clause annex protocol directive regulation bill measure question case docket hb sb h.r. s. sr. jr. vol. pp. p. ch. sec. art. fig. serie series ward league division'.split(
    ' ',
  ),
);

/** True where the number at tokens `from` … `to` names something rather than counts it. */
export function isName(s: Scan, from: number, to: number): boolean {
  return (
    isGlued(s, from, to) ||
    isNamed(s, from, to) ||
    isTelephone(s, from, to) ||
    isAge(s, from, to) ||
    isListNumber(s, from, to)
  );
}

/** Stuck to letters: "F-16", "A320", "COVID-19", "7-Eleven", "5G", "737s". */
function isGlued(s: Scan, from: number, to: number): boolean {
  const before = s.at(from - 1);
  if (s.glued(from) && before) {
    if (before.kind === 'word') return true;
    if (
      s.isDash(from - 1) &&
      s.glued(from - 1) &&
      s.at(from - 2)?.kind === 'word' &&
      !s.numeral(from - 2)
    )
      return true;
    // "7-Eleven"
    if (s.isDash(from - 1) && s.glued(from - 1) && s.capital(from)) return true;
    if (before.text === '/' || before.text === '.' || before.text === ':') return true;
  }
  const after = s.at(to);
  if (!s.glued(to) || !after) return false;
  if (after.kind === 'word') return !after.lower.startsWith("'");
  // "7-Eleven", "787-9" stuck on; "three-day" and "5-year-old" have small letters.
  if (!s.isDash(to) || !s.glued(to + 1)) return after.text === '/' && s.glued(to + 1);
  return s.capital(to + 1) && !/^(?:[A-Z]{2,}|[A-Z][a-z]+)$/u.test(s.text(to + 1))
    ? true
    : s.text(to + 1) === 'Eleven';
}

/** "Boeing 737", "Flight 200", "Article 5", "Apollo 11 crew": a capitalised word before a bare number. */
function isNamed(s: Scan, from: number, to: number): boolean {
  const before = s.low(from - 1);
  if (!s.capital(from - 1)) return before === 'no.' || before === 'nos.';
  return (
    NAMING.has(before) ||
    (s.isNumber(from) && to === from + 1 && isNameBefore(s, from) && !countsNoun(s, to))
  );
}

/** A capitalised word inside a sentence, not a mere sentence opener. */
const isNameBefore = (s: Scan, from: number): boolean =>
  from - 1 > s.from && s.at(from - 1)?.kind === 'word' && /^\d{1,4}$/u.test(s.text(from));

const countsNoun = (s: Scan, i: number): boolean =>
  /^[a-z]{3,}/u.test(s.text(i)) &&
  !/^(?:was|is|has|were|and|the|for|from|with|that|which|who|will|crashed|said)$/u.test(s.text(i));

/** "555-1234", "(202) 456-1111", "+44 20 7946 0958". */
function isTelephone(s: Scan, from: number, to: number): boolean {
  if (!s.isNumber(from)) return false;
  if (s.text(from - 1) === '+' && s.glued(from)) return true;
  const long = (i: number): boolean => /^\d{3,}$/u.test(s.text(i));
  if (
    s.isDash(to) &&
    s.glued(to) &&
    s.glued(to + 1) &&
    /^\d{4}$/u.test(s.text(to + 1)) &&
    /^\d{3}$/u.test(s.text(from))
  )
    return true;
  const dashes = s.isDash(from - 1) && s.glued(from) && s.glued(from - 1);
  if (dashes && /^\d{3}$/u.test(s.text(from - 2)) && /^\d{4}$/u.test(s.text(from))) return true;
  if (
    s.text(from - 1) === '(' &&
    s.text(to) === ')' &&
    /^\d{3}$/u.test(s.text(from)) &&
    long(to + 1)
  )
    return true;
  return dashes && s.isNumber(from - 2) && s.isDash(from - 3);
}

/** ", 49," after a name, "aged 55", "age 12", "45-year-old". */
function isAge(s: Scan, from: number, to: number): boolean {
  const before = s.low(from - 1);
  if (before === 'aged' || before === 'age' || before === 'ages') return true;
  if (before === 'of' && s.low(from - 2) === 'age') return true;
  const year = s.hyphen(to);
  if (
    /^(?:year|month|week|day)s?$/u.test(s.low(year)) &&
    /^olds?$/u.test(s.low(s.hyphen(year + 1)))
  )
    return true;
  const between = s.text(from - 1) === ',' && /^[,.;)]$/u.test(s.text(to) || '.');
  return (
    between &&
    s.capital(from - 2) &&
    s.at(from - 2)?.kind === 'word' &&
    /^\d{1,2}$/u.test(s.text(from))
  );
}

/** "1." that opens a paragraph's item. */
const isListNumber = (s: Scan, from: number, to: number): boolean =>
  from === s.from &&
  s.isNumber(from) &&
  /^[.)]$/u.test(s.text(to)) &&
  s.glued(to) &&
  !!s.at(to + 1);

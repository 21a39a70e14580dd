/**
 * The words that every date, time, length and repetition holds at least one of. "The" and "last" may begin one, but most
 * that do begin none: where no telling word follows soon, the rules need not be asked.
 */

import { NUMBER_WORDS } from '../reading/number-words';
import type { Scan } from '../reading/scan';
import { FEAST_WORDS } from './feasts';
import { PERIOD_WORDS } from './rules/comparables';
import { DECADE_WORDS } from './rules/eras';
import { QUARTER_WORDS } from './rules/quarters';
import { REFERENCE_ENDS } from './rules/references';
import { SET_ADVERBS } from './rules/sets';
import { DEICTIC_WORDS } from './rules/shifts';
import { DAY_PARTS, MONTHS, SEASONS, UNITS, WEEKDAY_PLURALS, WEEKDAYS } from './vocabulary';

/** Beside tokens that are numbers. A rule with a vocabulary of its own adds it here. */
const TELLING: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...WEEKDAY_PLURALS.keys(),
  ...SEASONS.keys(),
  ...DAY_PARTS.keys(),
  ...UNITS.keys(),
  ...NUMBER_WORDS,
  ...FEAST_WORDS,
  ...DEICTIC_WORDS,
  ...DECADE_WORDS,
  ...PERIOD_WORDS,
  ...QUARTER_WORDS,
  ...REFERENCE_ENDS,
  ...SET_ADVERBS,
  'tonight',
]);

/** A telling word stands within so many tokens of where its expression begins: "a little more than tens of … years". */
const REACH = 10;

/** Whether a date may begin at a token: asked from left to right, so that each token is looked at once. */
export class Telling {
  readonly #scan: Scan;
  /** The first telling token that was not passed yet. */
  #next: number;

  /** `scan` stands in the sentence that is read. */
  constructor(scan: Scan) {
    this.#scan = scan;
    this.#next = scan.from - 1;
  }

  /** True where a telling word stands at `i` or soon after it. */
  near(i: number): boolean {
    const s = this.#scan;
    while (this.#next < i || (this.#next < s.to && !tells(s, this.#next))) this.#next++;
    return this.#next < s.to && this.#next - i <= REACH;
  }
}

const tells = (s: Scan, i: number): boolean => s.isNumber(i) || TELLING.has(s.low(i));

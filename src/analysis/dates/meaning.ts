/** What a date expression says before it is resolved: plain values a rule returns and `resolve` reads. */

/** The calendar periods a shift moves by. */
export type Grain =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/**
 * What a relative date hangs on: the article's date, the last day or period the text has named, or either ("the end of
 * the year"): the article's date in news, the story in histories.
 */
export type Base = 'published' | 'narrative' | 'either';

/** A period counted from a base: last week (-1), that day (0, narrative), two years later (+2, narrative). */
export interface Shift {
  is: 'shift';
  grain: Grain;
  by: number;
  base: Base;
  /** True for "two months later", which hangs on the story alone; "the next month" may hang on publication. */
  counted?: boolean;
  /** True for "the weekend", which is over on a weekday where "this weekend" is not. */
  definite?: boolean;
}

/** The year a month, quarter or feast lies in: 2009, "last year"; absent where the text leaves it open. */
export type YearOf = number | Shift;

/** A day of a month; the month is absent in "the 12th". */
export interface DayOfMonth {
  is: 'day';
  day: number;
  month?: number;
  year?: YearOf;
  /** The weekday (1–7) it is said to be: "Friday, Dec. 6". */
  weekday?: number;
}

/**
 * A named period that returns: a weekday (every week), a month, quarter, half, season or feast (every year).
 * `by`: -1 last, 0 this, +1 next; absent: the text leaves it open.
 */
export interface Named {
  is: 'weekday' | 'month' | 'part' | 'season' | 'feast';
  /** 1–7, 1–12; 'Q3', 'H1'; 'SU'; 'Christmas'. */
  name: number | string;
  year?: YearOf;
  by?: number;
  base?: Base;
  /** Weeks after the coming one: 1 in "Sunday week", 2 in "Tuesday fortnight". */
  later?: number;
  /** A fiscal quarter lies in the year of the story, wherever its months are. */
  fiscal?: boolean;
}

/** A period whose value stands in the text: 2016, the 1990s (198X), the 18th century (17). */
export interface Fixed {
  is: 'fixed';
  value: string;
  /** The year, where it is one. */
  year?: number;
  /** True for "a Friday": any of its kind. */
  open?: boolean;
}

/** A period set against the one in hand, a year apart: "the year-ago quarter", "the same month last year". */
export interface Compared {
  is: 'compared';
  /** Years from the period in hand, or the year it lies in. */
  years: { by: number } | { in: YearOf };
  /** `period`: whatever was named last. */
  grain: 'month' | 'quarter' | 'period';
}

/** A week counted in its month: the last one is -1. */
export interface WeekOfMonth {
  is: 'week';
  nth: number;
  month: Named;
}

export type Point = Shift | DayOfMonth | Named | Fixed | Compared | WeekOfMonth;

/** A time of day, of a stated day or of the one in hand. */
export interface Time {
  is: 'time';
  /** After the T: '18:00Z', 'MO'. */
  clock: string;
  day?: Point;
}

/** A time so many minutes from the last clock time named: "two hours later"; `open` is its value where there is none. */
export interface Elapsed {
  is: 'elapsed';
  minutes: number;
  open: string;
}

/** A length, a repetition, or a vague reference: its value needs no resolving. */
export interface Constant {
  is: 'length' | 'set' | 'reference';
  value: string;
}

export type Meaning = Point | Time | Elapsed | Constant;

/** What a rule has read: up to which token (exclusive), from which where it differs from the trigger, and its meaning. */
export interface Reading<M extends Meaning = Meaning> {
  to: number;
  meaning: M;
}

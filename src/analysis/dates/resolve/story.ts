/** What the text has said so far: the last day, month, quarter and year it named, and where. */
import type { Span } from '../../../model/span';
import type { Day } from '../calendar';

export interface Anchor<T> {
  value: T;
  span: Span;
}

/** A period the text has named: its first day, and how fine it is. */
export interface Period {
  start: Day;
  grain: 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year';
}

/** The narrative so far; a finer mention also sets the coarser anchors. */
export class Story {
  day?: Anchor<Day>;
  month?: Anchor<{ year: number; month: number }>;
  quarter?: Anchor<{ year: number; quarter: number }>;
  year?: Anchor<number>;
  /** The period named last, whatever its grain. */
  last?: Anchor<Period>;

  constructor(
    readonly published: Day | undefined,
    /** True where most years of the text lie far from publication: histories. */
    readonly historic: boolean,
  ) {}

  sawDay(day: Day, span: Span): void {
    this.day = { value: day, span };
    this.month = { value: { year: day.year, month: day.month }, span };
    this.year = { value: day.year, span };
  }
  sawMonth(year: number, month: number, span: Span): void {
    this.month = { value: { year, month }, span };
    this.year = { value: year, span };
  }
  sawQuarter(year: number, quarter: number, span: Span): void {
    this.quarter = { value: { year, quarter }, span };
    this.year = { value: year, span };
  }
  sawYear(year: number, span: Span): void {
    this.year = { value: year, span };
  }
  /** Days and months of one section do not carry over into the next. */
  enterSection(): void {
    delete this.day;
  }
}

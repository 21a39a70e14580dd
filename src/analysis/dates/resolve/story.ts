/** What the text has said so far: the last day, month, quarter and year it named, and where. */
import type { Span } from '../../../model/span';
import type { Day } from '../calendar';

export interface Anchor<T> {
  value: T;
  span: Span;
  /** The block it stands in. */
  block: number;
}

/** A month or quarter the text has named as such. */
export interface Period {
  year: number;
  month?: number;
  quarter?: number;
}

/** The narrative so far; a finer mention also sets the coarser anchors. */
export class Story {
  day?: Anchor<Day>;
  /** The month named last, by itself or in a day: where the story stands. */
  month?: Anchor<{ year: number; month: number }>;
  quarter?: Anchor<{ year: number; quarter: number }>;
  /** The year named last, by itself or in a finer date. */
  year?: Anchor<number>;
  /** The month or quarter named last, as such: days do not count. */
  period?: Anchor<Period>;
  /** The clock time named last, in minutes from midnight. */
  time?: Anchor<{ day: Day; minutes: number }>;
  /** The block being read. */
  block = 0;

  constructor(
    readonly published: Day | undefined,
    /** True for histories: months and days follow the story's years, not the publication's. */
    readonly historic: boolean,
  ) {}

  sawDay(day: Day, span: Span): void {
    this.day = { value: day, span, block: this.block };
    this.sawLimit(day, span);
  }
  /** A day on which nothing goes on: its month and year are named all the same. */
  sawLimit(day: Day, span: Span): void {
    const { block } = this;
    this.month = { value: { year: day.year, month: day.month }, span, block };
    this.year = { value: day.year, span, block };
  }
  sawTime(day: Day, minutes: number, span: Span): void {
    this.time = { value: { day, minutes }, span, block: this.block };
  }
  sawMonth(year: number, month: number, span: Span): void {
    const { block } = this;
    this.month = { value: { year, month }, span, block };
    this.year = { value: year, span, block };
    this.period = { value: { year, month }, span, block };
  }
  sawQuarter(year: number, quarter: number, span: Span): void {
    const { block } = this;
    this.quarter = { value: { year, quarter }, span, block };
    this.year = { value: year, span, block };
    this.period = { value: { year, quarter }, span, block };
  }
  sawYear(year: number, span: Span): void {
    this.year = { value: year, span, block: this.block };
  }
}

import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayNumber,
  dayOf,
  easter,
  nthWeekday,
  readDay,
  weekdayOf,
  weekOf,
} from '../../../../src/analysis/dates/calendar';

const day = (iso: string) => {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return { year, month, day: date };
};

describe('calendar', () => {
  it('counts days there and back', () => {
    expect(dayNumber(day('1970-01-01'))).toBe(0);
    for (const number of [-719468, -1, 0, 59, 60, 19692, 800000])
      expect(dayNumber(dayOf(number))).toBe(number);
  });
  it('knows weekdays and ISO weeks', () => {
    expect(weekdayOf(day('2024-12-01'))).toBe(7);
    expect(weekOf(day('2024-12-01'))).toEqual({ year: 2024, week: 48 });
    expect(weekOf(day('2024-12-30'))).toEqual({ year: 2025, week: 1 });
    expect(weekOf(day('2021-01-03'))).toEqual({ year: 2020, week: 53 });
  });
  it('adds days and months across borders', () => {
    expect(addDays(day('2024-02-28'), 2)).toEqual(day('2024-03-01'));
    expect(addMonths(day('2024-01-31'), 1)).toEqual(day('2024-02-29'));
    expect(addMonths(day('2024-01-15'), -2)).toEqual(day('2023-11-15'));
  });
  it('finds Easter and counted weekdays', () => {
    expect(easter(2024)).toEqual(day('2024-03-31'));
    expect(easter(2000)).toEqual(day('2000-04-23'));
    expect(nthWeekday(2024, 11, 4, 4)).toEqual(day('2024-11-28'));
    expect(nthWeekday(2024, 5, 1, -1)).toEqual(day('2024-05-27'));
  });
  it('keeps the day of the stated offset', () => {
    expect(readDay('2024-12-01T23:30:00-08:00')).toEqual(day('2024-12-01'));
    expect(readDay('2024-12-01')).toEqual(day('2024-12-01'));
    expect(readDay('yesterday')).toBeUndefined();
    expect(readDay('2024-02-31')).toBeUndefined();
  });
});

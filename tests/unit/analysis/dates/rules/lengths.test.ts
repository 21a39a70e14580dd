import { describe, expect, it } from 'vitest';
import { mentions } from '../mentions';

describe('lengths', () => {
  it.each<[string, ...string[]]>([
    ['It lasted three years.', 'three years | DURATION P3Y'],
    ['It was a 27-year contract.', '27-year | DURATION P27Y'],
    ['It lasted almost two and a half years.', 'almost two and a half years | DURATION P2.5Y'],
    ['It lasted half an hour.', 'half an hour | DURATION PT0.5H'],
    ['It fell in the past three years.', 'the past three years | DURATION P3Y'],
    ['It fell in the past year.', 'the past year | DURATION P1Y'],
    ['It lasted several weeks.', 'several weeks | DURATION PXW'],
    ['It lasted a year and a half.', 'a year and a half | DURATION P1.5Y'],
    ['It lasted a fortnight, the third in as many weeks.', 'a fortnight | DURATION P2W'],
    ['It lasts 10 to 15 days.', '10 to 15 days | DURATION PXD'],
    ['It hit a four year low.', 'four year | DURATION P4Y'],
    ['They fought for two bloody weeks.', 'two bloody weeks | DURATION P2W'],
    ['It was a three-year period.', 'a three-year period | DURATION P3Y'],
    ['A 12-year-old boy and a man 60 years old, 26 years of age.'],
    ['Three-quarters of them saw it on 60 Minutes.'],
  ])('%s', (text, ...expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

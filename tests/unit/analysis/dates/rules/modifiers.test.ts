import { describe, expect, it } from 'vitest';
import { mentions } from '../mentions';

describe('parts of periods', () => {
  it.each<[string, ...string[]]>([
    ['It opened in early 2009.', 'early 2009 | DATE 2009'],
    ['It opened in mid-November.', 'mid-November | DATE 2024-11'],
    ['It opens at the end of next year.', 'the end of next year | DATE 2025'],
    ['It grew in the second half of the 1990s.', 'the second half of the 1990s | DATE 199X'],
    ['It opens later this month.', 'later this month | DATE 2024-12'],
    ['It opens by the end of the year.', 'the end of the year | DATE 2024'],
    ['It rained late in 1990.', 'late in 1990 | DATE 1990'],
    ['He was early, and late in life came the end of the affair.'],
  ])('%s', (text, ...expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

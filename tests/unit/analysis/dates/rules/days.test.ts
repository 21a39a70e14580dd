import { describe, expect, it } from 'vitest';
import { mentions } from '../mentions';

describe('days of a month', () => {
  it.each<[string, ...string[]]>([
    ['It began on March 5, 2019.', 'March 5, 2019 | DATE 2019-03-05'],
    ['It began on 5 March 2019.', '5 March 2019 | DATE 2019-03-05'],
    ['It began on the 5th of March.', 'the 5th of March | DATE 2024-03-05'],
    ['It will begin on the 5th of March.', 'the 5th of March | DATE 2025-03-05'],
    [
      'It began in May 1900, on the 28th of that month.',
      'May 1900 | DATE 1900-05',
      'the 28th of that month | DATE 1900-05-28',
    ],
    ['It began on Nov. 28.', 'Nov. 28 | DATE 2024-11-28'],
    ['It began on 28 November.', '28 November | DATE 2024-11-28'],
    ['It begins on Jan. 3.', 'Jan. 3 | DATE 2025-01-03'],
    ['In the year ended June 30, it grew.', 'the year | DURATION P1Y', 'June 30 | DATE 2024-06-30'],
    ['He came on February 29.', 'February 29 | DATE 2024-02-29'],
    [
      'Dated 2024-11-28 or 11/30/2024.',
      '2024-11-28 | DATE 2024-11-28',
      '11/30/2024 | DATE 2024-11-30',
    ],
    [
      'They fought on May 2, 1900. He fell on the 12th.',
      'May 2, 1900 | DATE 1900-05-02',
      'the 12th | DATE 1900-05-12',
    ],
    ['There is no February 30.', 'February | DATE 2025-02'],
    ['Nor was there a 29 February 2023.', '29 February 2023 | DATE 2023-02'],
    ['It runs to 29 February 2100.', '29 February 2100 | DATE 2100-02'],
    ['He was the 12th man of version 1.2.3.'],
  ])('%s', (text, ...expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

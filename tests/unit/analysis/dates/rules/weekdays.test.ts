import { describe, expect, it } from 'vitest';
import { mentions } from '../mentions';

describe('weekdays', () => {
  it.each<[string, ...string[]]>([
    ['He left on Thursday.', 'Thursday | DATE 2024-11-28'],
    ['He left on Sunday.', 'Sunday | DATE 2024-12-01'],
    ['He will leave on Sunday week.', 'Sunday week | DATE 2024-12-08'],
    ['They vote on Thursday week, she said.', 'Thursday week | DATE 2024-12-12'],
    ['Results are due Tuesday fortnight.', 'Tuesday fortnight | DATE 2024-12-17'],
    ['He left on Sunday week-long leave.', 'Sunday | DATE 2024-12-01', 'week-long | DURATION P1W'],
    ['Last Sunday week two began.', 'Last Sunday | DATE 2024-11-24'],
    ['She is expected to speak on Wednesday.', 'Wednesday | DATE 2024-12-04'],
    ['The shops stay closed until Friday.', 'Friday | DATE 2024-12-06'],
    ['By Friday, the army had fled.', 'Friday | DATE 2024-11-29'],
    ['It was a Friday.', 'Friday | DATE XXXX-WXX-5'],
    ['They met on a recent Friday.', 'Friday | DATE XXXX-WXX-5'],
    ['One wet Friday she left.', 'Friday | DATE XXXX-WXX-5'],
    ['He gave a speech Friday.', 'Friday | DATE 2024-11-29'],
    ['He left last Sunday.', 'last Sunday | DATE 2024-11-24'],
    ['He leaves next Monday.', 'next Monday | DATE 2024-12-02'],
    ['He left Thursday, Nov. 28, 2024.', 'Thursday, Nov. 28, 2024 | DATE 2024-11-28'],
    ['On Monday 2 December they vote.', 'Monday 2 December | DATE 2024-12-02'],
    // 17 March was a Sunday in 2024, will be a Monday in 2025, was a Friday in 2023.
    ['Tickets go on sale Monday, March 17.', 'Monday, March 17 | DATE 2025-03-17'],
    ['It sank on Friday, March 17.', 'Friday, March 17 | DATE 2023-03-17'],
    [
      'In 2019 it sank. Sales begin Friday, Dec. 6.',
      '2019 | DATE 2019',
      'Friday, Dec. 6 | DATE 2024-12-06',
    ],
    ['The Sunday Times and Ruby Tuesday sat in the sun.'],
  ])('%s', (text, ...expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

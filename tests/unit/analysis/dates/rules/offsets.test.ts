import { describe, expect, it } from 'vitest';
import { mentions } from '../mentions';

describe('points a length away', () => {
  it.each<[string, ...string[]]>([
    ['He left two years ago.', 'two years ago | DATE 2022'],
    ['He left three days ago.', 'three days ago | DATE 2024-11-28'],
    ['He left about five months ago.', 'about five months ago | DATE 2024-07'],
    ['He left several years ago.', 'several years ago | DATE PAST_REF'],
    ['He will leave a week from now.', 'a week from now | DATE 2024-12-08'],
    ['He left about six weeks ago.', 'about six weeks ago | DATE 2024-W42'],
    [
      'On Monday at 9 p.m. it left; two hours later it sank.',
      'Monday | DATE 2024-11-25',
      '9 p.m. | TIME 2024-11-25T21:00',
      'two hours later | TIME 2024-11-25T23:00',
    ],
    [
      'He came on May 2, 1900 and left three days later.',
      'May 2, 1900 | DATE 1900-05-02',
      'three days later | DATE 1900-05-05',
    ],
    ['He left three days later.', 'three days later | DATE XXXX-XX-XX'],
    ['He left two days after the vote.', 'two days | DURATION P2D'],
  ])('%s', (text, ...expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

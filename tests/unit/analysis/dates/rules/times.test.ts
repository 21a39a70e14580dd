import { describe, expect, it } from 'vitest';
import { mentions } from '../mentions';

describe('parts of the day', () => {
  it.each<[string, ...string[]]>([
    ['It met on Thursday, 5 p.m. ET, in Lund.', 'Thursday, 5 p.m. ET | TIME 2024-11-28T17:00'],
    ['Shots rang out Friday morning.', 'Friday morning | TIME 2024-11-29TMO'],
    ['Shots rang out last night.', 'last night | TIME 2024-11-30TNI'],
    ['Shots rang out this evening.', 'this evening | TIME 2024-12-01TEV'],
    ['He speaks tonight.', 'tonight | TIME 2024-12-01TNI'],
    ['He fell on the night of 9 August 1904.', 'the night of 9 August 1904 | TIME 1904-08-09TNI'],
    [
      'He fell on May 2, 1900. The next morning it rained.',
      'May 2, 1900 | DATE 1900-05-02',
      'The next morning | TIME 1900-05-03TMO',
    ],
    ['It came at dawn on Friday.', 'dawn on Friday | TIME 2024-11-29TMO'],
    ['It came in the small hours of Saturday.', 'the small hours of Saturday | TIME 2024-11-30TMO'],
    ['The morning paper is a thing of the evening.'],
  ])('%s', (text, ...expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { mentions } from '../mentions';

describe('clock times', () => {
  it.each<[string, ...string[]]>([
    [
      'They met on Monday at 6:40 p.m.',
      'Monday | DATE 2024-11-25',
      '6:40 p.m. | TIME 2024-11-25T18:40',
    ],
    ['It struck at 0800 UTC.', '0800 UTC | TIME 2024-12-01T08:00Z'],
    ['It struck at 16:08 GMT.', '16:08 GMT | TIME 2024-12-01T16:08Z'],
    ['They meet at 9 a.m. EST Tuesday.', '9 a.m. EST Tuesday | TIME 2024-12-03T09:00'],
    ["They met at seven o'clock and at 7 o'clock.", "7 o'clock | TIME 2024-12-01T07:00"],
    ['Talks are to resume at noon on Saturday.', 'noon on Saturday | TIME 2024-12-07T12:00'],
    [
      "They met at 2 o'clock this afternoon and at 4 in the morning.",
      "2 o'clock this afternoon | TIME 2024-12-01T14:00",
      '4 in the morning | TIME 2024-12-01T04:00',
    ],
    ['Polls close at 8 p.m. Eastern.', '8 p.m. Eastern | TIME 2024-12-01T20:00'],
    ['They met at noon.', 'noon | TIME 2024-12-01T12:00'],
    ['It paid 7.5 a share; they won 3:1 and worked 2000 hours.', '2000 hours | DURATION PT2000H'],
  ])('%s', (text, ...expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { mentions } from './mentions';

describe('times whose day comes later', () => {
  it.each<[string, ...string[]]>([
    [
      'At 09:15 local time (08:15 GMT) on 28 November it sank.',
      '09:15 local time | TIME 2024-11-28T09:15',
      '08:15 GMT | TIME 2024-11-28T08:15Z',
      '28 November | DATE 2024-11-28',
    ],
    [
      'The film was taken between 11.15pm and 11.45pm on Thursday.',
      '11.15pm | TIME 2024-11-28T23:15',
      '11.45pm on Thursday | TIME 2024-11-28T23:45',
    ],
    [
      'He left at 09:15; the others, who had slept late, followed him by train on Thursday.',
      '09:15 | TIME 2024-12-01T09:15',
      'Thursday | DATE 2024-11-28',
    ],
  ])('%s', (text, ...expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

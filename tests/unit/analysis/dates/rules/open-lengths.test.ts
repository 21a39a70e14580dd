import { describe, expect, it } from 'vitest';
import { mentions } from '../mentions';

describe('lengths without a number', () => {
  it.each<[string, ...string[]]>([
    ['It lasted for years.', 'years | DURATION PXY'],
    ['It was a decades-long feud.', 'decades-long | DURATION PXY'],
    ['It was a day-long session.', 'day-long | DURATION P1D'],
    ['It rained over the following days.', 'the following days | DURATION PXD'],
    ['It will rain in the coming weeks.', 'the coming weeks | DURATION PXW'],
    [
      'In the good old days of working hours, three quarters and seconds counted.',
      'three quarters | DURATION P3Q',
    ],
  ])('%s', (text, ...expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

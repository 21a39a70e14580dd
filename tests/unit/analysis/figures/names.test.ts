import { describe, expect, it } from 'vitest';
import { figures } from './found';

describe('numbers that name', () => {
  it.each<[string, ...string[]]>([
    ['The Boeing 737 landed. A new 737 jet is due.'],
    ['It left iPhone 4 owners and Article 5 alone.'],
    ['The S&P 500 and the Nikkei 225 fell.'],
    ['The 777-200LR flew; the 777 landed.'],
    ['The Big Three and version 10.4 failed in room 12.'],
    ['In Gaza 45 people died.', '45 | 45 | people'],
    ['On Monday 12 people died.', '12 | 12 | people'],
  ])('%s', (text, ...expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/analysis/dates/dates';
import { findFigures } from '../../../../src/analysis/figures/figures';
import { segment } from '../../../../src/analysis/segment/segment';

/** Texts that make careless rules look far ahead from every word. */
const HOSTILE = [
  '1 ',
  'the ',
  'the end of ',
  'early late ',
  'a year and a half ',
  'two hundred and ',
  'million ',
  'half a ',
  'last the last ',
  'May 5 to ',
  'May 5-8-',
  'between 1 and ',
  '1990-',
  '$1-',
  'of the of ',
  'in the quarter of the ',
  'every other ',
  "'",
  '12:30 ',
  '1,000,',
  '555-1234-',
  'Boeing 737 ',
  'more than about over ',
  'Sunday ',
];

/** Least processor time of several runs, in milliseconds: what the rules cost, past what else the machine does. */
function cost(text: string): number {
  const doc = segment({ text, published: '2024-12-01' });
  let least = Infinity;
  for (let run = 0; run < 4; run++) {
    const before = process.cpuUsage();
    findFigures(doc, findDates(doc));
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

describe('dates and figures on hostile input', () => {
  it.each(HOSTILE)('cost in proportion to the length of "%s" repeated', (piece) => {
    const short = cost(piece.repeat(500));
    const long = cost(piece.repeat(4_000));
    // Eight times the text: 64 times the cost, were it quadratic. 5 ms are below what can be told apart.
    expect(long).toBeLessThan(24 * Math.max(short, 5 / 24));
  });

  it('bears one number of a hundred thousand digits', () => {
    const doc = segment({ text: `It cost $${'1'.repeat(100_000)} on 1.${'1.'.repeat(50_000)}` });
    expect(() => findFigures(doc, findDates(doc))).not.toThrow();
  });

  it('bears a sentence of twenty thousand dates', () => {
    const doc = segment({ text: 'May 5, 1900 and '.repeat(20_000) });
    expect(findDates(doc)).toHaveLength(20_000);
  });
});

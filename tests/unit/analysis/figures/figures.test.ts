import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/analysis/dates/dates';
import { findFigures } from '../../../../src/analysis/figures/figures';
import { segment } from '../../../../src/analysis/segment/segment';

const read = (text: string) => {
  const doc = segment({ text, published: '2024-12-01' });
  return findFigures(doc, findDates(doc));
};

describe('findFigures', () => {
  it.each([
    ['Around 1,000 fighters fell.', 'Around 1,000', { value: 1000, approximate: true }, 'fighters'],
    [
      'The army lost dozens of service members.',
      'dozens',
      { approximate: true },
      'service members',
    ],
    [
      'A fund of $7.5 billion was set up.',
      '$7.5 billion',
      { value: 7.5e9, unit: 'USD' },
      undefined,
    ],
    ['They fled some 80km south.', 'some 80km', { value: 80, unit: 'km' }, undefined],
    ['It won 38% of voters.', '38%', { value: 38, unit: '%' }, 'voters'],
    ['The bill passed by 52 to 48.', '52 to 48', {}, undefined],
    ['It costs £5bn.', '£5bn', { value: 5e9, unit: 'GBP' }, undefined],
    ['Between 10 and 20 people died.', 'Between 10 and 20', { low: 10, high: 20 }, 'people'],
    ['Twenty-five ships left.', 'Twenty-five', { value: 25 }, 'ships'],
    [
      'More than two million people left.',
      'More than two million',
      { value: 2e6, low: 2e6 },
      'people',
    ],
    ['Shares rose 15-20% at once.', '15-20%', { low: 15, high: 20, unit: '%' }, undefined],
    ['Half of the crew left.', 'Half', { value: 0.5 }, 'crew'],
  ])('%s', (text, surface, fields, of) => {
    const figures = read(text);
    expect(figures.map((f) => text.slice(f.start, f.end))).toEqual([surface]);
    expect(figures[0]).toMatchObject(fields);
    const counted = figures[0]?.of;
    expect(counted && text.slice(counted.start, counted.end)).toBe(of);
  });

  it.each([
    'It opened in 2016 on 5 March.',
    'The Boeing 737 landed.',
    'A 7-Eleven burned down.',
    'Call 555-1234 or (202) 456-1111.',
    'Anna Reyes, 49, resigned.',
    'The 45-year-old minister resigned.',
    'Two F-16 jets and Article 5'.slice(4),
    'One never knows.',
    'It lasted three years.',
  ])('finds nothing in: %s', (text) => {
    expect(read(text).map((f) => text.slice(f.start, f.end))).toEqual([]);
  });
});

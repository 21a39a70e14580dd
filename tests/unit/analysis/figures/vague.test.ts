import { describe, expect, it } from 'vitest';
import { figures } from './found';

describe('numbers without a value', () => {
  it.each<[string, ...string[]]>([
    ['They lost dozens of service members.', 'dozens | ~ | service members'],
    ['Hundreds of thousands of people fled.', 'Hundreds of thousands | ~ | people'],
    ['It lost billions of dollars.', 'billions of dollars | ~ USD'],
    ['Scores were settled in tens.'],
  ])('%s', (text, ...expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

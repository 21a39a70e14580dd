import { describe, expect, it } from 'vitest';
import { parseColour } from '../../../src/highlight/scheme';
import { styleSheet } from '../../../src/highlight/styles';

describe('colours as the browser writes them', () => {
  it.each([
    ['rgb(255, 255, 255)', { red: 255, green: 255, blue: 255, alpha: 1 }],
    ['rgba(18, 18, 18, 0.4)', { red: 18, green: 18, blue: 18, alpha: 0.4 }],
    ['color(srgb 1 0.5 0 / 0.2)', { red: 255, green: 127.5, blue: 0, alpha: 0.2 }],
    ['transparent', null],
  ])('%s', (css, expected) => {
    expect(parseColour(css)).toEqual(expected);
  });
});

it('every kind has a line style of its own', () => {
  const styles = styleSheet()
    .split('\n')
    .filter((rule) => rule.includes('-light)') && !rule.includes('-again-'))
    .map((rule) => /text-decoration-style:(\w+)/u.exec(rule)?.[1])
    .filter(Boolean);
  expect(new Set(styles).size).toBe(styles.length);
});

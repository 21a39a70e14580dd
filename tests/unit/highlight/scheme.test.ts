import { describe, expect, it } from 'vitest';
import { luminance, parseColour } from '../../../src/highlight/scheme';
import { LOOKS, styleSheet } from '../../../src/highlight/styles';

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

const hex = (colour: string) => ({
  red: Number.parseInt(colour.slice(1, 3), 16),
  green: Number.parseInt(colour.slice(3, 5), 16),
  blue: Number.parseInt(colour.slice(5, 7), 16),
});
const contrast = (a: string, b: string) => {
  const [x, y] = [luminance(hex(a)), luminance(hex(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};

it.each([
  ['light', ['#ffffff', '#fff1e5', '#f5f5f5']],
  ['dark', ['#121212', '#2b2b2b', '#000000']],
])('every line has a contrast of 3:1 on %s pages', (scheme, grounds) => {
  const rules = styleSheet()
    .split('\n')
    .filter((rule) => rule.includes(`-${scheme})`));
  expect(rules).toHaveLength(LOOKS.length);
  for (const rule of rules) {
    const colour = /text-decoration-color:(#\w{6})/u.exec(rule)?.[1];
    if (!colour) continue;
    for (const ground of grounds)
      expect(contrast(colour, ground), `${rule} on ${ground}`).toBeGreaterThanOrEqual(3);
  }
});

it('every kind has a line style of its own', () => {
  const styles = styleSheet()
    .split('\n')
    .filter((rule) => rule.includes('-light)'))
    .map((rule) => /text-decoration-style:(\w+)/u.exec(rule)?.[1])
    .filter(Boolean);
  expect(new Set(styles).size).toBe(styles.length);
});

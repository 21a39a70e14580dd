/** Every colour a mark may have, on the grounds of pages: WCAG 2 asks 3:1 of lines, and 4.5:1 of text. */
import { describe, expect, it } from 'vitest';
import { luminance } from '../../../src/highlight/scheme';
import { styleSheet } from '../../../src/highlight/styles';
import { COLOURS, HUES, USUAL_LOOKS } from '../../../src/model/look';

const hex = (colour: string) => ({
  red: Number.parseInt(colour.slice(1, 3), 16),
  green: Number.parseInt(colour.slice(3, 5), 16),
  blue: Number.parseInt(colour.slice(5, 7), 16),
});
const contrast = (a: string, b: string) => {
  const [x, y] = [luminance(hex(a)), luminance(hex(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};
/** The tint of a mark over a ground. */
function over(tint: string, ground: string): string {
  const share = Number.parseInt(tint.slice(7, 9), 16) / 255;
  const [above, below] = [hex(tint), hex(ground)];
  const mixed = (['red', 'green', 'blue'] as const).map((channel) =>
    Math.round(above[channel] * share + below[channel] * (1 - share)),
  );
  return `#${mixed.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
}
/** White, paper grey, cream, the Financial Times' pink, two sepias of reading modes; black to dark grey. */
const GROUNDS = {
  light: ['#ffffff', '#f5f5f5', '#fffdf8', '#fff1e5', '#f4ecd8', '#e8dcc0'],
  dark: ['#000000', '#121212', '#1d1c1b', '#2b2b2b'],
};
/** Ink as pages have it on such grounds. */
const INK = { light: '#333333', dark: '#dddddd' };

describe.each(['light', 'dark'] as const)('on %s pages', (scheme) => {
  it.each(COLOURS)('lines in %s stand out', (colour) => {
    for (const ground of GROUNDS[scheme])
      expect(contrast(HUES[colour][scheme], ground), ground).toBeGreaterThanOrEqual(3);
  });
  it.each(COLOURS)('text on tints of %s can be read', (colour) => {
    const looks = { ...USUAL_LOOKS, claims: { colour, line: 'solid' as const } };
    const wording = { ...looks, wording: { colour, line: 'wavy' as const } };
    const tints = [...styleSheet(wording).matchAll(/-(light|dark)\)\{background-color:(#\w{8})/gu)]
      .filter(([, own]) => own === scheme)
      .map(([, , tint = '']) => tint);
    expect(tints).toHaveLength(2);
    for (const ground of GROUNDS[scheme])
      for (const tint of tints)
        expect(contrast(over(tint, ground), INK[scheme]), ground).toBeGreaterThanOrEqual(4.5);
  });
});

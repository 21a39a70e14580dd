/** The colours of the views, by the rules of WCAG 2: text 4.5 to 1, lines 3 to 1, on every ground they stand on. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { luminance } from '../../../src/highlight/scheme';

const css = readFileSync('src/view/theme.css', 'utf8');
const palette = (block: string): Record<string, string> =>
  Object.fromEntries(
    [...block.matchAll(/--([a-z]+): (#[0-9a-f]{3,6});/gu)].map(([, name = '', colour = '']) => [
      name,
      colour,
    ]),
  );
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const PALETTES = { light: palette(light), dark: palette(dark.slice(0, dark.indexOf('* {'))) };

function lightness(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/gu, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(full.slice(at, at + 2), 16),
  );
  return luminance({ red, green, blue });
}
const ratio = (a: string, b: string): number => {
  const [dim = 0, bright = 0] = [lightness(a), lightness(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
};

describe.each(['light', 'dark'] as const)('the colours in %s', (scheme) => {
  const colours = PALETTES[scheme];
  it.each([
    ['ink', 4.5],
    ['quiet', 4.5],
    ['accent', 4.5],
    ['names', 3],
    ['dates', 3],
    ['claims', 3],
    ['wording', 3],
    ['figures', 3],
  ])('%s stands out on paper and under the pointer, %s to 1', (name, least) => {
    for (const ground of ['paper', 'hover'])
      expect(ratio(colours[name] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(least);
  });
});

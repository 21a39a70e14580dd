import { describe, expect, it } from 'vitest';
import { holds, isInView, place } from '../../../src/card/place';

const VIEW = { width: 800, height: 600 };
const CARD = { width: 320, height: 200 };
const markAt = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });

describe('the card stands', () => {
  it.each([
    ['below its mark', markAt(100, 50), CARD, 'ltr', { left: 100, top: 76 }],
    ['above it near the lower edge', markAt(100, 500), CARD, 'ltr', { left: 100, top: 294 }],
    ['inside of the right edge', markAt(700, 50), CARD, 'ltr', { left: 472, top: 76 }],
    ['inside of the left edge', markAt(-40, 50), CARD, 'ltr', { left: 8, top: 76 }],
    ['to the left in Arabic', markAt(500, 50), CARD, 'rtl', { left: 240, top: 76 }],
    [
      'on the side with more room',
      markAt(100, 400),
      { width: 320, height: 900 },
      'ltr',
      { left: 100, top: 8 },
    ],
    [
      'at the edge where its mark is on the way',
      markAt(100, 2000),
      CARD,
      'ltr',
      { left: 100, top: 392 },
    ],
  ] as const)('%s', (_, mark, card, direction, expected) => {
    expect(place(mark, card, VIEW, direction)).toMatchObject(expected);
  });
  it('never over its mark, and scrolls inside where it is taller than the room', () => {
    const mark = markAt(100, 400);
    const { top, maxHeight } = place(mark, { width: 320, height: 900 }, VIEW, 'ltr');
    expect(top + maxHeight).toBeLessThan(mark.top);
  });
  it('inside of windows narrower and lower than itself', () => {
    const { left, top, maxHeight } = place(
      markAt(10, 40),
      CARD,
      { width: 300, height: 100 },
      'ltr',
    );
    expect([left, top]).toEqual([8, 8]);
    expect(maxHeight).toBeLessThanOrEqual(100);
  });
});

it('knows what is under the pointer and what is in view', () => {
  expect(holds(markAt(0, 0), 62, 10)).toBe(false);
  expect(holds(markAt(0, 0), 62, 10, 3)).toBe(true);
  expect(isInView(markAt(0, 590), VIEW)).toBe(true);
  expect(isInView(markAt(0, 601), VIEW)).toBe(false);
  expect(isInView(markAt(0, -21), VIEW)).toBe(false);
});

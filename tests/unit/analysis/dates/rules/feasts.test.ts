import { describe, expect, it } from 'vitest';
import { mentions } from '../mentions';

describe('feasts', () => {
  it.each<[string, ...string[]]>([
    ['They met on Christmas Eve.', 'Christmas Eve | DATE 2024-12-24'],
    ['They met on Easter Sunday 2024.', 'Easter Sunday 2024 | DATE 2024-03-31'],
    ['They met on Good Friday.', 'Good Friday | DATE 2025-04-18'],
    ['They met last Thanksgiving.', 'last Thanksgiving | DATE 2024-11-28'],
    ['Shops opened on Black Friday.', 'Black Friday | DATE 2024-11-29'],
    ['They sang White Christmas.'],
  ])('%s', (text, ...expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

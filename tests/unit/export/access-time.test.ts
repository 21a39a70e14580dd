import { expect, it, vi } from 'vitest';
import { accessTime } from '../../../src/export/access-time';

it.each([
  [-540, '2026-03-16T00:20:05+09:00'],
  [0, '2026-03-15T15:20:05+00:00'],
  [210, '2026-03-15T11:50:05-03:30'],
])('begins with the reader’s own day, %i minutes behind', (offset, expected) => {
  const now = new Date('2026-03-15T15:20:05.120Z');
  vi.spyOn(now, 'getTimezoneOffset').mockReturnValue(offset);
  expect(accessTime(now)).toBe(expected);
});

import { expect, it } from 'vitest';
import { citable } from '../../../src/export/web-address';

it.each([
  ['https://e.org/a', undefined, 'https://e.org/a'],
  ['https://e.org/a?utm_source=x&fbclid=1#top', 'https://e.org/a', 'https://e.org/a'],
  ['https://e.org/a/?utm_medium=y', 'https://e.org/a', 'https://e.org/a'],
  ['https://e.org/a?id=7&utm_source=x', 'https://e.org/a?id=7', 'https://e.org/a?id=7'],
  // The canonical address of another page, or of all of them, is not the one that was read.
  ['https://e.org/a?id=7', 'https://e.org/a', 'https://e.org/a?id=7'],
  ['https://e.org/a?page=2', 'https://e.org/', 'https://e.org/a?page=2'],
  ['file:///home/someone/a.html', 'https://e.org/a', 'https://e.org/a'],
  ['file:///home/someone/a.html', 'javascript:alert(1)', ''],
  ['file:///home/someone/a.html', undefined, ''],
])('%s with the canonical address %s is cited as “%s”', (url, canonical, cited) => {
  expect(citable(url, canonical)).toBe(cited);
});

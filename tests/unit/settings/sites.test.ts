import { expect, it } from 'vitest';
import { anySchemePattern } from '../../../src/settings/match-pattern';
import { isAlways } from '../../../src/settings/sites';

const EVERYWHERE = ['http://*/*', 'https://*/*'];

it.each([
  ['on a site like any other', EVERYWHERE, [], 'https://www.example.org/a', true],
  ['not on one left out', EVERYWHERE, ['*://*.example.org/*'], 'https://www.example.org/a', false],
  [
    'nor without encryption there',
    EVERYWHERE,
    ['*://*.example.org/*'],
    'http://example.org/',
    false,
  ],
  ['on its neighbour', EVERYWHERE, ['*://*.example.org/*'], 'https://example.com/', true],
  ['nowhere where nothing is granted', [], [], 'https://example.org/', false],
])('pages are examined without a click: %s', (_, granted, excepted, address, expected) => {
  expect(isAlways({ granted, excepted }, address)).toBe(expected);
});

it.each([
  ['https://www.example.org/a', '*://*.example.org/*'],
  ['http://127.0.0.1:8080/', '*://127.0.0.1/*'],
  ['about:blank', undefined],
])('the pattern of %s for either scheme', (address, pattern) => {
  expect(anySchemePattern(address)).toBe(pattern);
});

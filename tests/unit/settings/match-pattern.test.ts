import { describe, expect, it } from 'vitest';
import { covers, EVERYWHERE, siteOf, sitePattern } from '../../../src/settings/match-pattern';

describe('the site of an address', () => {
  it.each([
    ['https://www.example.org/a/b?c#d', 'example.org', 'https://*.example.org/*'],
    ['https://news.example.org/', 'news.example.org', 'https://*.news.example.org/*'],
    ['http://example.co.uk:8080/', 'example.co.uk', 'http://*.example.co.uk/*'],
    ['http://127.0.0.1:4000/a', '127.0.0.1', 'http://127.0.0.1/*'],
    ['http://[::1]/a', '[::1]', 'http://[::1]/*'],
    ['http://localhost/', 'localhost', 'http://localhost/*'],
    ['about:blank', undefined, undefined],
    ['file:///home/a.html', undefined, undefined],
    ['chrome://version', undefined, undefined],
    ['', undefined, undefined],
  ])('%s', (address, site, pattern) => {
    expect(siteOf(address)).toBe(site);
    expect(sitePattern(address)).toBe(pattern);
  });
});

describe('what a pattern covers', () => {
  it.each([
    ['https://*.example.org/*', 'https://example.org/a', true],
    ['https://*.example.org/*', 'https://www.example.org/a', true],
    ['https://*.example.org/*', 'http://example.org/a', false],
    ['https://*.example.org/*', 'https://badexample.org/a', false],
    ['https://*.example.org/*', 'https://example.org.evil.net/', false],
    ['*://example.org/*', 'http://example.org/', true],
    ['*://example.org/*', 'https://www.example.org/', false],
    ['http://127.0.0.1/*', 'http://127.0.0.1:3000/a', true],
    ['nonsense', 'https://example.org/', false],
  ])('%s and %s: %s', (pattern, address, expected) => {
    expect(covers([pattern], address)).toBe(expected);
  });

  it('is every page of the web where all sites are granted, and no other page', () => {
    for (const address of ['http://a.net/', 'https://b.example/c'])
      expect(covers(EVERYWHERE, address)).toBe(true);
    for (const address of ['about:blank', 'file:///a', 'no address'])
      expect(covers(EVERYWHERE, address)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { readByline } from '../../../../src/article/metadata/byline';
import { dateInUrl, readDates } from '../../../../src/article/metadata/date';
import { findHeadline } from '../../../../src/article/metadata/headline';
import { readLanguage } from '../../../../src/article/metadata/language';
import { readOutlet } from '../../../../src/article/metadata/outlet';
import { readPageFacts } from '../../../../src/article/metadata/page-facts';
import { isPartial } from '../../../../src/article/metadata/partial';
import { publishedTitle } from '../../../../src/article/metadata/published-title';
import { articlePage, page } from '../page';

const facts = (head: string, body = '', url?: string) =>
  readPageFacts(page(`<html><head>${head}</head><body>${body}</body></html>`, url));
const ld = (json: unknown): string =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;

describe('JSON-LD', () => {
  const article = { '@type': 'NewsArticle', headline: 'Port reopens', datePublished: '2024-12-01' };

  it.each([
    ['alone', article],
    ['in a list', [{ '@type': 'WebSite' }, article]],
    ['in a graph', { '@graph': [{ '@type': 'WebPage' }, article] }],
    ['as main entity', { '@type': 'WebPage', mainEntity: article }],
    ['of several types', { ...article, '@type': ['Report', 'NewsArticle'] }],
    ['with a raw line break', '{"@type":"NewsArticle","x":"a\nb","datePublished":"2024-12-01"}'],
    ['with a comma too many', '{"@type":"NewsArticle","datePublished":"2024-12-01",}'],
    ['as CDATA', `//<![CDATA[\n${JSON.stringify(article)}\n//]]>`],
  ])('finds the article %s', (_, json) => {
    expect(readDates(facts(ld(json)), undefined).published).toBe('2024-12-01');
  });

  it('passes by what is broken', () => {
    const meta = '<meta property="article:published_time" content="2024-11-30T10:00:00Z">';
    const broken = ld('{"@type":"NewsArticle","datePublished":"2024-12-01"');
    expect(readDates(facts(broken + meta), undefined).published).toBe('2024-11-30T10:00:00Z');
  });

  it.each([
    ['nested without end', '['.repeat(50_000) + ']'.repeat(50_000)],
    ['of objects without end', `${'{"@graph":['.repeat(20_000)}${']}'.repeat(20_000)}`],
    ['that are no text', { ...article, author: { '@type': { toString: 1 }, name: 'Ana Writer' } }],
    [
      'that are no words',
      { ...article, wordCount: { toString: 1 }, isAccessibleForFree: { toString: 1 } },
    ],
  ])('does not stumble over properties %s', (_, json) => {
    const read = facts(ld(json));
    expect(() => [readByline(read, undefined), isPartial(read, 100)]).not.toThrow();
  });

  it('cuts what no title, name or list of names is long enough for', () => {
    const long = '| - '.repeat(300_000);
    const authors = Array.from({ length: 2000 }, (_, n) => ({ name: `Ana Writer the ${n}th` }));
    const read = facts(
      `<title>${long}</title><meta property="og:site_name" content="${'x'.repeat(9000)}">` +
        ld({ ...article, headline: 'Port '.repeat(9000), author: authors }),
      `<h1>${'Port '.repeat(9000)}</h1>`,
    );
    expect(Math.max(...read.titles.map(({ length }) => length))).toBeLessThan(3000);
    expect(() => findHeadline(read)).not.toThrow();
    expect(publishedTitle(read, 'Port '.repeat(9000)).length).toBeLessThan(3000);
    expect(readOutlet(read)?.length).toBeLessThan(3000);
    expect(readByline(read, undefined)?.length).toBeLessThan(3000);
  });

  it('takes the article of this page, not a related one', () => {
    const other = { '@type': 'NewsArticle', headline: 'Other', datePublished: '2020-01-01' };
    const both = `<title>Port reopens | Example Times</title>${ld([other, article])}`;
    expect(readDates(facts(both), undefined).published).toBe('2024-12-01');
    const lists = { '@type': 'ItemList', itemListElement: [other] };
    expect(readDates(facts(ld(lists)), undefined).published).toBeUndefined();
  });
});

describe('dates', () => {
  it.each([
    ['meta', '<meta name="date" content="2024-12-01">', '', undefined],
    ['itemprop', '', '<span itemprop="datePublished" content="2024-12-01">today</span>', undefined],
    ['time', '', '<h1>A</h1><time datetime="2024-12-01">Sunday</time>', undefined],
    ['url', '', '', 'https://example.org/2024/12/01/port'],
    ['byline', '', '<p class="byline">By Ana Writer, December 1, 2024</p>', undefined],
  ])('come from %s', (_, head, body, url) => {
    expect(readDates(facts(head, body, url), undefined).published).toBe('2024-12-01');
  });

  it('stay away from the time elements of other articles', () => {
    const aside = '<aside><time datetime="2020-01-01">then</time></aside>';
    expect(readDates(facts('', aside), undefined).published).toBeUndefined();
  });

  it.each([
    ['https://example.org/2024/dec/01/port', '2024-12-01'],
    ['https://example.org/a/2024-12-01-port', '2024-12-01'],
    ['https://example.org/a/20241201/port', '2024-12-01'],
    ['https://example.org/a/20241399/port', undefined],
    ['https://example.org/2024/port-12-01', undefined],
  ])('%s', (url, date) => {
    expect(dateInUrl(url)).toBe(date);
  });
});

describe('byline', () => {
  it.each([
    [ld({ '@type': 'Article', author: { name: 'Ana Writer' } }), '', 'Ana Writer'],
    [ld({ '@type': 'Article', author: [{ name: 'Ana' }, 'Ben'] }), '', 'Ana, Ben'],
    [
      ld({
        '@graph': [
          { '@type': 'Article', author: { '@id': '#a' } },
          { '@type': 'Person', '@id': '#a', name: 'Ana Writer' },
        ],
      }),
      '',
      'Ana Writer',
    ],
    ['<meta name="author" content="By Ana Writer">', '', 'Ana Writer'],
    ['', '<div class="byline">By  <a>Ana Writer</a> | Example Times</div>', 'Ana Writer'],
    ['<meta property="article:author" content="https://example.org/ana">', '', undefined],
  ])('%s %s', (head, body, name) => {
    expect(readByline(facts(head, body), undefined)).toBe(name);
  });
});

describe('headline', () => {
  it.each([
    ['among several', '<h1>Example Times</h1><h1>Port reopens after storm</h1><h2>Also</h2>'],
    ['with other words', '<h1>After storm the port reopens at last</h1>'],
    ['as an h2', '<h1>Example Times</h1><h2>Port reopens after storm</h2>'],
  ])('is found %s', (_, body) => {
    const title = '<title>Port reopens after storm | Example Times</title>';
    expect(findHeadline(facts(title, body))?.textContent).toMatch(/port reopens/iu);
  });

  it('is not a heading of the navigation, nor one that says something else', () => {
    const title = '<title>Port reopens after storm</title>';
    const nav = '<nav><h2>Port reopens after storm</h2></nav><h2>Most read today</h2>';
    expect(findHeadline(facts(title, nav))).toBeUndefined();
  });
});

it('reads language and outlet', () => {
  const own = readPageFacts(page(articlePage()));
  expect(readLanguage(own, own.document.body)).toBe('en-GB');
  expect(readOutlet(own)).toBe('example.org');
  expect(readOutlet(facts('<meta property="og:site_name" content="Example Times">'))).toBe(
    'Example Times',
  );
  const nameless = `<meta property="og:site_name" content="&nbsp;">
    <script type="application/ld+json">
      {"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "Example Post"}}
    </script>`;
  expect(readOutlet(facts(nameless))).toBe('Example Post');
  expect(readLanguage(facts('<meta property="og:locale" content="en_US">'), undefined)).toBe(
    'en-US',
  );
});

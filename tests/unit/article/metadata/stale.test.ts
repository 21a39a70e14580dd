import { expect, it } from 'vitest';
import { readArticle } from '../../../../src/article/read-article';
import { articlePage, page } from '../page';

const FIRST = 'Port reopens after storm';
const NEXT = 'Harvest begins a month late in the valley';
/** A page that shows the next article, while its head still speaks of the first (or of the next, where it is kept up). */
function read({
  title = `${NEXT} | Example Times`,
  head = '',
  url = 'https://www.example.org/news/harvest',
  moved = true,
}) {
  const html = articlePage({ h1: NEXT, head }).replace(`${FIRST} | Example Times`, title);
  const found = readArticle(page(html, url), { moved });
  if (!found.ok) throw new Error(found.error.message);
  return found.value.metadata;
}
const OG_FIRST = `<meta property="og:title" content="${FIRST}"><meta property="og:url" content="/news/port">`;

it('takes no date from what the head says of an earlier article', () => {
  const { title, published } = read({ head: OG_FIRST });
  expect(title).toBe(NEXT);
  expect(published).toBeUndefined();
});

it.each([
  ['names this title', `<meta property="og:title" content="${NEXT}">`],
  ['names this address', '<link rel="canonical" href="https://www.example.org/news/harvest/">'],
])('believes a head that %s', (_, head) => {
  expect(read({ head }).published).toBe('2024-12-01T10:00:00+01:00');
});

it('believes a page that was loaded at its address', () => {
  expect(read({ head: OG_FIRST, moved: false }).published).toBe('2024-12-01T10:00:00+01:00');
});

it('takes the one article among the objects that is shown', () => {
  const articles = [FIRST, NEXT].map((headline, n) => ({
    '@type': 'NewsArticle',
    headline,
    datePublished: `2024-12-0${n + 1}`,
  }));
  const head = `${OG_FIRST}<script type="application/ld+json">${JSON.stringify(articles)}</script>`;
  expect(read({ head }).published).toBe('2024-12-02');
});

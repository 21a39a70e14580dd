import { expect, it } from 'vitest';
import { readPageFacts } from '../../../../src/article/metadata/page-facts';
import { publishedTitle } from '../../../../src/article/metadata/published-title';
import { page } from '../page';

const FULL = 'Joburg’s port reopens after the storm';
const SHORT = 'The port is open again';

function titleOf(
  shown: string,
  stated: { ld?: string; og?: string; title?: string; section?: string; url?: string },
): string {
  const ld = { '@type': 'NewsArticle', headline: stated.ld, articleSection: stated.section };
  const head = `<title>${stated.title ?? ''}</title><meta property="og:title" content="${stated.og ?? ''}">
    <script type="application/ld+json">${JSON.stringify(ld)}</script>`;
  return publishedTitle(readPageFacts(page(`<head>${head}</head>`, stated.url)), shown);
}

it.each([
  ['stated nowhere else', SHORT, {}, SHORT],
  [
    'stated in the title with the site’s name',
    SHORT,
    { ld: FULL, title: `${SHORT} | Times`, og: FULL },
    SHORT,
  ],
  ['stated for sharing', SHORT, { ld: FULL, title: FULL, og: SHORT }, SHORT],
  [
    'other than what JSON-LD alone says',
    SHORT,
    { ld: FULL, title: 'Port news', og: 'Port news' },
    SHORT,
  ],
  [
    'a variant of what JSON-LD and the title say',
    SHORT,
    { ld: FULL, title: `${FULL} | Times` },
    FULL,
  ],
  ['missing', '', { ld: FULL, og: SHORT }, FULL],
  ['followed by its section', `${SHORT} | Opinion`, { section: 'Opinion' }, SHORT],
  [
    'followed by the section of its address',
    `${SHORT} | Letters`,
    { url: 'https://www.example.org/letters/port' },
    SHORT,
  ],
  [
    'followed by what is no section',
    `${SHORT} | Part two`,
    { section: 'Opinion' },
    `${SHORT} | Part two`,
  ],
])('the published title where the shown headline is %s', (_, shown, stated, title) => {
  expect(titleOf(shown, stated)).toBe(title);
});

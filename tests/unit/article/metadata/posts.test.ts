import { expect, it } from 'vitest';
import { findDates } from '../../../../src/analysis/dates/dates';
import { segment } from '../../../../src/analysis/segment/segment';
import { readArticle } from '../../../../src/article/read-article';
import { page } from '../page';

const sentence =
  'The harbour office said on Thursday that the ferries would stay in port until the wind had gone down again over the bay.';
const post = (time: string, text = sentence) =>
  `<article class="post"><h2>Ferries</h2><time datetime="${time}">then</time><p>${text}</p><p>${text}</p></article>`;
const blog = (...posts: string[]) =>
  page(`<html lang="en"><head><title>Storm: live</title>
    <script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm: live","datePublished":"2026-03-14T08:00:00Z"}</script>
    </head><body><main><h1>Storm: live</h1><p>${sentence}</p>${posts.join('')}</main></body></html>`);

function read(document: Document) {
  const found = readArticle(document);
  if (!found.ok) throw new Error(found.error.message);
  return found.value.article;
}

it('gives each post of a live blog its own time, and its dates hang on it', () => {
  const article = read(blog(post('2026-03-14T10:00:00+02:00'), post('2026-03-06T09:00:00+02:00')));
  expect(article.posts?.map(({ published }) => published.slice(0, 10))).toEqual([
    '2026-03-14',
    '2026-03-06',
  ]);
  for (const { start, end } of article.posts ?? [])
    expect(article.text.slice(start, end)).toContain('Thursday');
  const values = findDates(segment(article))
    .filter(({ start, end }) => article.text.slice(start, end) === 'Thursday')
    .map(({ value }) => value);
  expect(new Set(values)).toEqual(new Set(['2026-03-12', '2026-03-05']));
});

it('sees no posts in an article with one time, nor in teasers without one', () => {
  expect(read(blog(post('2026-03-14T10:00:00Z'))).posts).toBeUndefined();
  expect(
    read(blog(`<article><p>${sentence}</p><p>${sentence}</p></article>`)).posts,
  ).toBeUndefined();
});

/** Pages that are hard to read: each is read right, or said to be what it is. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read-article';
import { articlePage, page, paragraphs } from './page';

function read(html: string, url?: string) {
  const found = readArticle(page(html, url));
  if (!found.ok) throw new Error(found.error.message);
  return found.value;
}
const textOf = (html: string): string => read(html).article.text;

/** An invented paragraph about a subject, long enough to count as running text. */
const about = (subject: string): string =>
  `<p>The ${subject} was closed for a week, the council said, and nobody could say when it would open again.</p>`;
const several = (subject: string, count = 6): string => about(subject).repeat(count);

describe('what stands beside the article', () => {
  it.each([
    ['comments', `<section class="comments">${several('XX', 30)}</section>`],
    ['a side column', `<div class="site-sidebar">${several('XX', 12)}</div>`],
    [
      'a list of other articles',
      `<div class="grid">${Array.from({ length: 6 }, (_, i) => `<div><h3><a href="/${i}">The XX, again</a></h3>${about('XX')}</div>`).join('')}</div>`,
    ],
    ['a dialog', `<div role="dialog">${several('XX', 12)}</div>`],
    ['a consent notice', `<div id="didomi-host">${several('XX', 12)}</div>`],
    ['a footer', `<footer>${several('XX', 12)}</footer>`],
  ])('is left out: %s', (_, html) => {
    const text = textOf(articlePage({ body: paragraphs(6), after: html }));
    expect(text).toContain('The harbour of Porto Alto');
    expect(text).not.toContain('XX');
  });

  it.each([
    ['has-sidebar', 'a layout'],
    ['with-comments', 'a page'],
    ['article-footer-wrapper', 'a wrapper'],
  ])('is not %s, the name of %s', (name) => {
    const html = articlePage({ body: `<div class="${name}">${paragraphs(8)}</div>` });
    expect(textOf(html)).toContain('The harbour of Porto Alto');
  });

  it('is text for machines, though there is more of it than of the article', () => {
    const body = `${paragraphs(6)}<div hidden>${several('XX', 12)}</div>`;
    expect(textOf(articlePage({ body }))).not.toContain('XX');
  });

  it('is not a body that waits for its scripts', () => {
    expect(textOf(articlePage({ body: `<div hidden>${paragraphs()}</div>` }))).toContain('harbour');
  });
});

describe('several articles', () => {
  it('gives the one whose headline is the title', () => {
    const story = (title: string, subject: string) =>
      `<article><h2>${title}</h2>${several(subject, 9)}</article>`;
    const html = `<html><head><title>The bridge closes | Times</title><meta property="og:type" content="article">
      <meta name="date" content="2026-03-01"></head><body>${story('The school closes', 'school')}
      ${story('The bridge closes', 'bridge')}${story('The road closes', 'road')}</body></html>`;
    const { text } = read(html).article;
    expect(text).toMatch(/^The bridge closes\n\nThe bridge was closed/u);
    expect(text).not.toMatch(/school|road/u);
  });

  it('takes a body in several pieces together', () => {
    const piece = `<div class="chunk">${paragraphs(3)}</div><div class="ad-slot">Advertisement</div>`;
    const text = textOf(articlePage({ body: piece.repeat(4) }));
    expect(text.match(/harbour of Porto Alto/gu)?.length).toBeGreaterThanOrEqual(4);
    expect(text).not.toContain('Advertisement');
  });

  it('keeps a live blog’s posts apart, each with its time', () => {
    const post = (hour: number) =>
      `<article data-post-id="${hour}"><time datetime="2026-03-15T${hour}:30:00Z">${hour}:30</time>
       <h3>At ${hour}</h3>${several(`quay ${hour}`, 2)}</article>`;
    const head =
      '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Port reopens after storm"}</script>';
    const { article } = read(articlePage({ head, body: [12, 11, 10].map(post).join('') }));
    expect(article.posts?.map(({ published }) => published)).toEqual([
      '2026-03-15T12:30:00Z',
      '2026-03-15T11:30:00Z',
      '2026-03-15T10:30:00Z',
    ]);
    expect(article.text).toContain('quay 12');
    expect(article.text).toContain('quay 10');
  });
});

describe('how text is set', () => {
  it.each([
    [
      'paragraphs by line breaks',
      paragraphs(8).replaceAll('<p>', '').replaceAll('</p>', '<br><br>'),
      'The harbour of Porto Alto',
    ],
    [
      'a drop cap',
      `<p><span class="dropcap">X</span>ylophones were silent, the players said.</p>${paragraphs()}`,
      'Xylophones were silent',
    ],
    [
      'soft hyphens and zero-width spaces',
      `<p>The xylo&shy;phone play&#8203;ers, tired, went home.</p>${paragraphs()}`,
      'xylophone players',
    ],
    [
      'custom elements',
      `<x-body>${paragraphs().replaceAll('<p>', '<x-par><p>').replaceAll('</p>', '</p></x-par>')}</x-body>`,
      'The harbour of Porto Alto',
    ],
    [
      'an AMP page',
      `<amp-img></amp-img><section amp-access="reader">${paragraphs()}</section><amp-ad>Buy now</amp-ad>`,
      'The harbour of Porto Alto',
    ],
  ])('does not matter: %s', (_, body, words) => {
    expect(textOf(articlePage({ body }))).toContain(words);
  });

  it('may run from right to left', () => {
    const line =
      '<p>قال المسؤول، الذي زار الميناء صباح الثلاثاء، إن السفن عادت إلى العمل بعد ثلاثة أسابيع من العاصفة.</p>';
    const { article } = read(
      `<html lang="ar" dir="rtl"><head><title>عودة الميناء</title><meta property="og:type" content="article">
       <meta name="date" content="2026-03-01"></head><body><h1>عودة الميناء</h1><div>${line.repeat(8)}</div></body></html>`,
    );
    expect(article.language).toBe('ar');
    expect(article.text.split('\n\n')).toHaveLength(9);
  });

  it('may be in shadow roots within shadow roots', () => {
    const document = page(articlePage({ body: '<x-outer></x-outer>' }));
    const outer = document.querySelector('x-outer')?.attachShadow({ mode: 'open' });
    if (!outer) throw new Error('no shadow root');
    outer.innerHTML = '<x-inner></x-inner>';
    const inner = outer.querySelector('x-inner')?.attachShadow({ mode: 'open' });
    if (!inner) throw new Error('no shadow root');
    inner.innerHTML = paragraphs();
    const found = readArticle(document);
    expect(found.ok && found.value.article.text).toContain('The harbour of Porto Alto');
  });
});

describe('headlines', () => {
  const headline = (h1: string): string => {
    const { article } = read(articlePage({ h1 }));
    return article.text.slice(0, article.headline?.end);
  };
  it.each([
    ['<span>Storms :</span> <span>Port reopens after storm</span>', 'a kicker'],
    ['Port reopens after storm <small>/ Dec 2026</small>', 'a date'],
    ['<a href="/a">Port reopens <em>after</em> storm</a><span>Opinion</span>', 'a label'],
  ])('stand alone: %s', (h1) => {
    expect(headline(h1)).toBe('Port reopens after storm');
  });
  it('need not be headings', () => {
    const div = '<div class="page-title">“Port reopens after storm”</div>';
    const html = articlePage().replace(/<h1>.*<\/h1>/u, div);
    const { article } = read(html);
    expect(article.text.slice(0, article.headline?.end)).toBe('“Port reopens after storm”');
  });
  it('are as the page shows them where its title says otherwise', () => {
    expect(headline('<b>Live:</b> Port reopens, weeks after the storm')).toBe(
      'Live: Port reopens, weeks after the storm',
    );
  });
});

describe('no articles', () => {
  const body = `<main><h1>Port reopens</h1>${paragraphs()}</main>`;
  const why = (head: string, html: string, path = '/a'): string => {
    const found = readArticle(
      page(
        `<html><head><title>Port reopens</title>${head}</head><body>${html}</body></html>`,
        `https://www.example.org${path}`,
      ),
    );
    return found.ok ? 'an article' : found.error.message;
  };
  const dated = '<meta property="article:published_time" content="2026-03-01">';
  it.each([
    ['a product', '<meta property="og:type" content="product">', body, '/a', 'something else'],
    ['a front page', '', body, '/', 'front page'],
    ['undated prose', '', body, '/a', 'no headline with a date or an author'],
    ['a caption', dated, '<h1>Port reopens</h1><p>A ship, at last.</p>', '/a', 'hardly any'],
    [
      'teasers',
      dated,
      `<h1>Port reopens</h1>${Array.from({ length: 9 }, (_, i) => `<h2><a href="/${i}">Title ${i}</a></h2>${about('road')}`).join('')}`,
      '/a',
      'lists other texts',
    ],
  ])('say why: %s', (_, head, html, path, reason) => {
    expect(why(head, html, path)).toContain(reason);
  });
});

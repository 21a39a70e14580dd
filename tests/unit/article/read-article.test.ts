import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read-article';
import { articlePage, page, paragraphs } from './page';

/** The article of a page that has one. */
function read(html: string, url?: string) {
  const document = page(html, url);
  const found = readArticle(document);
  if (!found.ok) throw new Error(found.error.code);
  return { document, ...found.value };
}

describe('readArticle', () => {
  it('puts the headline first and the paragraphs after it', () => {
    const { article, metadata, headlineElement } = read(articlePage());
    expect(article.headline).toEqual({ start: 0, end: 24 });
    expect(article.text.slice(0, 40)).toBe('Port reopens after storm\n\nThe harbour of');
    expect(article.text.split('\n\n')).toHaveLength(9);
    expect(metadata.title).toBe('Port reopens after storm');
    expect(headlineElement?.localName).toBe('h1');
    expect(article.text).not.toContain('imprint');
  });

  it('reads a headline of several lines as one block', () => {
    const { article } = read(articlePage({ h1: '<span>Port reopens</span><br><br>after storm' }));
    expect(article.text.slice(0, article.headline?.end)).toBe('Port reopens after storm');
  });

  it('leads from every block back to the page', () => {
    const { article, textMap } = read(articlePage());
    for (const match of article.text.matchAll(/[^\n]+/gu)) {
      const span = { start: match.index, end: match.index + match[0].length };
      expect(textMap.rangesFor(span).map(String).join('')).toBe(match[0]);
    }
  });

  it('leaves the page as it is', () => {
    const document = page(articlePage());
    const before = document.documentElement.outerHTML;
    readArticle(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('reads an article in an open shadow root, its slots filled', () => {
    const document = page(
      '<html><head><title>Port reopens after storm</title><meta property="article:published_time" content="2024-12-01"><meta property="og:type" content="article"></head><body><x-story></x-story></body></html>',
    );
    const host = document.querySelector('x-story');
    const shadow = host?.attachShadow({ mode: 'open' });
    if (!host || !shadow) throw new Error('no shadow root');
    host.innerHTML =
      '<p>Slotted, the last word, came from the harbour master herself on Friday.</p>';
    shadow.innerHTML = `<article><h1>Port reopens</h1>${paragraphs()}<slot></slot></article>`;
    const found = readArticle(document);
    expect(found.ok && found.value.article.text).toContain('The harbour of Porto Alto');
    expect(found.ok && found.value.article.text).toContain('Slotted, the last word');
  });

  it.each([
    ['an empty page', '<html><body></body></html>'],
    ['a page of scripts', '<html><body><script>let a = "text, text, text";</script></body></html>'],
  ])('finds no article on %s', (_, html) => {
    const found = readArticle(page(html));
    expect(found.ok).toBe(false);
    expect(!found.ok && found.error).toEqual({
      code: 'no-article',
      message: expect.stringContaining('Open an article and try again.'),
    });
  });

  const prose = `<h1>Port reopens</h1>${paragraphs()}`;
  const type = (name: string) =>
    `<script type="application/ld+json">{"@type":"${name}","headline":"Port reopens"}</script>`;
  const og = (name: string) => `<meta property="og:type" content="${name}">`;
  const dated = '<meta property="article:published_time" content="2024-12-01">';
  const teasers = Array.from(
    { length: 9 },
    (_, i) => `<h2><a href="/${i}">Title ${i}</a></h2>${paragraphs(1)}`,
  ).join('');
  const list = Array.from(
    { length: 40 },
    (_, i) => `<p><a href="/${i}">A title of some length about the harbour, number ${i}</a></p>`,
  ).join('');
  it.each([
    ['news by its own account', type('NewsArticle'), prose, '/a', true],
    [
      'an article in microdata',
      '',
      `<div itemscope itemtype="https://schema.org/NewsArticle">${prose}</div>`,
      '/a',
      true,
    ],
    ['dated prose with a headline', dated, prose, '/a', true],
    ['prose with a date in its address', '', prose, '/2024/12/01/port', true],
    [
      'signed prose',
      `${og('article')}<meta name="author" content="Ana Writer">`,
      prose,
      '/a',
      true,
    ],
    ['undated prose', og('article'), prose, '/a', false],
    ['prose that nothing is said of', '', prose, '/a', false],
    ['a manual', type('TechArticle'), prose, '/a', false],
    ['a question and its answers', type('QAPage') + dated, prose, '/a', false],
    ['a product', og('product') + dated, prose, '/a', false],
    ['a front page', dated.replace('article:published_time', 'date'), prose, '/', false],
    ['a list of titles', og('article') + dated, `<h1>Port reopens</h1>${list}`, '/a', false],
    ['a page of teasers', dated, `<h1>Port reopens</h1>${teasers}`, '/a', false],
    ['a caption alone', og('article') + dated, '<h1>Port reopens</h1><p>A ship.</p>', '/a', false],
  ])('judges %s', (_, head, body, path, isArticle) => {
    const html = `<html><head><title>Port reopens</title>${head}</head><body><main>${body}</main></body></html>`;
    expect(readArticle(page(html, `https://www.example.org${path}`)).ok).toBe(isArticle);
  });

  it('reads running text anyway when asked', () => {
    const found = readArticle(page(`<html><body>${prose}</body></html>`), { anyway: true });
    expect(found.ok && found.value.article.text).toContain('The harbour of Porto Alto');
  });

  it.each([
    ['a caption', '<figure><img src="a.jpg"><figcaption>XX</figcaption></figure>'],
    ['a promotion', '<p>Sign up to our newsletter for the XX in your inbox</p>'],
    ['a reference', '<p><a href="/other">Read more: XX</a></p>'],
    [
      'a titled reference',
      '<div><p><a href="/other">XX of the southern islands begins</a></p></div>',
    ],
    [
      'a sidebar',
      '<aside><p>XX, which had been said before, and at length, by many people.</p></aside>',
    ],
    ['a credit', '<div class="image-credit">XX</div>'],
    ['an advertisement', '<div class="ad-slot"><p>XX</p></div>'],
    ['a form', '<form><label>XX</label><input></form>'],
    ['a script', '<script>"XX"</script><noscript>XX</noscript><template><p>XX</p></template>'],
    ['related titles', '<ul class="relatedStories"><li><a href="/1">XX</a></li></ul>'],
  ])('leaves out %s', (_, html) => {
    const body = `${paragraphs(4)}${html}${paragraphs(4)}`;
    expect(read(articlePage({ body })).article.text).not.toContain('XX');
  });

  it.each([
    ['a subhead', '<h3 class="header-anchor">XX follows</h3>'],
    [
      'a linked sentence',
      '<p>It was <a href="/a">XX</a>, he said, and nobody there disagreed.</p>',
    ],
    [
      'a quotation',
      '<blockquote><p>“XX,” she said, “and nothing else, for as long as it takes.”</p></blockquote>',
    ],
  ])('keeps %s', (_, html) => {
    const body = `${paragraphs(4)}${html}${paragraphs(4)}`;
    expect(read(articlePage({ body })).article.text).toContain('XX');
  });

  it('finds an article whose element has a name that speaks against it', () => {
    const head =
      '<meta property="og:type" content="article"><meta name="date" content="2024-12-01">';
    const html = `<html><head><title>Port reopens</title>${head}</head><body><h1>Port reopens</h1>
      <div class="sidebar"><div class="skyscraper">${paragraphs()}</div></div><p>Imprint</p></body></html>`;
    expect(read(html).article.text).toContain('The harbour of Porto Alto');
  });

  it('takes the standfirst in', () => {
    const h1 =
      'Port reopens after storm</h1><p>Ships return to the harbour three weeks after the worst storm in a century</p><h1>';
    expect(read(articlePage({ h1 })).article.text).toContain(
      'worst storm in a century\n\nThe harbour',
    );
  });

  it('passes by consent notices and dialogs', () => {
    const text = `${paragraphs(6)}`.replaceAll('harbour', 'cookies');
    for (const mark of [
      'id="onetrust-consent-sdk"',
      'class="cookie-banner"',
      'aria-modal="true" role="dialog"',
    ]) {
      const { article } = read(
        articlePage({ body: paragraphs(3), after: `<div ${mark}>${text}</div>` }),
      );
      expect(article.text).not.toContain('cookies');
    }
  });

  it('says that a page shows only a part', () => {
    const paid = '{"@type":"NewsArticle","isAccessibleForFree":"False"}';
    const head = `<script type="application/ld+json">${paid}</script>`;
    expect(read(articlePage({ head })).metadata.partial).toBe(true);
    expect(read(articlePage({ head, body: paragraphs(20) })).metadata.partial).toBe(false);
    expect(read(articlePage()).metadata.partial).toBe(false);
    const body = `${paragraphs()}<div class="paywall-box">Subscribe now to continue reading</div>`;
    expect(read(articlePage({ body })).metadata.partial).toBe(true);
  });
});

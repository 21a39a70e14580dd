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
      '<html><head><title>Port reopens after storm</title></head><body><x-story></x-story></body></html>',
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
      message: 'This page has no article to read. Open one and try again.',
    });
  });

  it('says that a page shows only a part', () => {
    const paid = '{"@type":"NewsArticle","isAccessibleForFree":"False"}';
    const head = `<script type="application/ld+json">${paid}</script>`;
    expect(read(articlePage({ head })).metadata.partial).toBe(true);
    expect(read(articlePage()).metadata.partial).toBe(false);
    const body = `${paragraphs()}<div class="paywall-box">Subscribe now to continue reading</div>`;
    expect(read(articlePage({ body })).metadata.partial).toBe(true);
  });
});

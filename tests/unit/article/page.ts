/** Invented pages for the tests of this room. */
import { JSDOM } from 'jsdom';

/** A document at an address of its own. */
export const page = (html: string, url = 'https://www.example.org/news/port'): Document =>
  new JSDOM(html, { url }).window.document;

const SENTENCES = [
  'The harbour of Porto Alto reopened on Tuesday, three weeks after the storm, the port authority said.',
  'Fishing boats left before dawn, and the first ferry, half empty, arrived from the islands at noon.',
  'Repairs to the northern quay will go on until spring, according to the engineers, who spoke to reporters.',
  'Residents watched from the old wall, some of them waving, as the ships passed the lighthouse again.',
  'The minister, who had promised help within days, did not come, and her office gave no reason for it.',
];

/** Paragraphs of an invented article, long enough to be found as one. */
export const paragraphs = (count = 8): string =>
  Array.from(
    { length: count },
    (_, i) => `<p>${SENTENCES[i % 5]} ${SENTENCES[(i + 2) % 5]}</p>`,
  ).join('\n');

/** A whole article page around a body. */
export const articlePage = (
  parts: { head?: string; before?: string; body?: string; after?: string; h1?: string } = {},
): string => `<!doctype html><html lang="en-GB"><head>
<title>Port reopens after storm | Example Times</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2024-12-01T10:00:00+01:00">${parts.head ?? ''}</head><body>
<header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>${parts.before ?? ''}
<main><article><h1>${parts.h1 ?? 'Port reopens after storm'}</h1>
<div class="story-body">${parts.body ?? paragraphs()}</div></article></main>${parts.after ?? ''}
<footer>Contact, imprint</footer></body></html>`;

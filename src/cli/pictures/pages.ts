/** The pages that the pictures are of. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SAMPLE = readFileSync(
  fileURLToPath(new URL('../sample/article.html', import.meta.url)),
  'utf8',
);
const PARTIAL =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",' +
  '"headline":"Rebels tighten grip on Larovia’s grain port as talks stall","isAccessibleForFree":false,"wordCount":2000}</script>';
const GERMAN =
  '<!doctype html><html lang="de"><title>Hafen</title><article><h1>Hafen gesperrt</h1>' +
  '<p>Der Hafen von Selm ist seit Donnerstag gesperrt, wie die Behörden mitteilten. Die Schiffe warten draußen auf See, und niemand weiß, wie lange das noch dauern wird.</p>'.repeat(
    12,
  );

/** What articles stand on. */
export const PAPER = { light: '#fffdf8', dark: '#121212' } as const;

/** Each page by its path; articles are dark where they are asked for so. */
export function pages(dark: boolean): Readonly<Record<string, string>> {
  const article = dark ? darkened(SAMPLE) : SAMPLE;
  return {
    '/article': article,
    '/other': retold(article),
    '/partial': article.replace('</head>', `${PARTIAL}</head>`),
    '/shop': '<!doctype html><title>Shop</title><h1>Shop</h1><p>Two lamps.</p>',
    '/german': GERMAN,
  };
}

const darkened = (article: string): string =>
  article.replace(
    '</style>',
    `html { color-scheme: dark } body { color: #ddd; background: ${PAPER.dark} } .byline { color: #aaa }</style>`,
  );

/** The sample as another newspaper might tell it: other labels, other figures, and fewer voices. */
const retold = (article: string): string =>
  article
    .replaceAll('The Meridian Courier', 'Port Herald')
    .replaceAll('Ines Okafor', 'Tom Adair')
    .replaceAll('Rebels tighten grip on Larovia’s grain port', 'Militia holds Larovia’s grain port')
    .replaceAll('gunmen', 'fighters')
    .replaceAll('350,000', '520,000')
    .replace(/<p>[^<]*Samir Haddad[^<]*<\/p>/u, '');

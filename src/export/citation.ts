/** The article as a citation, in CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
import { authors } from './authors';
import { oneLine } from './facts';
import { isoDay, provenance, type Source } from './source';

/**
 * A list with one `article-newspaper`; what is not known is left out.
 * @example JSON.parse(toCslJson(source))[0]['container-title'] // 'Example Times'
 */
export function toCslJson(source: Source): string {
  const { title, outlet, author, published, url, accessed, lang } = provenance(source);
  const issued = dateParts(published);
  const seen = dateParts(accessed);
  const item = {
    id: citationKey(source),
    type: 'article-newspaper',
    title: oneLine(title),
    ...(author && { author: authors(author) }),
    ...(outlet && { 'container-title': oneLine(outlet) }),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    ...(seen && { accessed: { 'date-parts': [seen] } }),
    ...(url && { URL: url }),
    ...(lang && lang !== 'und' && { language: lang }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** Year, month and day as far as an ISO date has them: '2026-03' → [2026, 3]. */
function dateParts(iso: string): number[] | undefined {
  const day = isoDay(iso);
  return day ? day.split('-').map(Number) : undefined;
}

/**
 * A short name for the article, in ASCII, the same each time: first author's family or the outlet, year, first long
 * word of the title. Bounded: text that runs together is one word, and reference managers take no endless key.
 * @example citationKey(source) // 'okafor2026rebels'
 */
export function citationKey(source: Source): string {
  const { author, outlet, title, published } = provenance(source);
  const [first] = authors(author);
  const name = ascii(first?.family ?? first?.literal ?? outlet);
  const word = title
    .split(/\s+/u)
    .map(ascii)
    .find((letters) => letters.length > 3);
  return `${name}${isoDay(published).slice(0, 4)}${word ?? ''}` || 'article';
}

const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/gu, '')
    .toLowerCase()
    .slice(0, LONGEST_PART);

/** Letters of a key's name or word. */
const LONGEST_PART = 24;

/** When the article was published and changed, in the order in which pages are to be believed. */
import { someAncestor } from '../flat-tree';
import { toIso } from './iso-date';
import { stringOf } from './json-ld';
import type { PageFacts } from './page-facts';

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'parsely-pub-date',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'sailthru.date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'ptime',
  'pdate',
];
const MODIFIED = [
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
];

export interface ArticleDates {
  /** ISO 8601, as precise as stated, with the stated offset: its calendar day is the outlet's. */
  published?: string;
  modified?: string;
}

/**
 * The dates of publication and of the last change. Sources, best first: JSON-LD, meta elements and
 * `itemprop`, a `time` element near the headline, the address, a date in the visible byline.
 */
export function readDates(facts: PageFacts, headline: Element | undefined): ArticleDates {
  const published =
    firstIso([stringOf(facts.article, 'datePublished'), stringOf(facts.article, 'dateCreated')]) ??
    firstIso(PUBLISHED.map((name) => facts.meta.get(name))) ??
    firstIso(marked(facts.document, 'datePublished')) ??
    timeElement(facts.document, headline) ??
    dateInUrl(facts.canonical ?? '') ??
    dateInUrl(facts.url) ??
    visibleDate(facts.document, headline);
  const modified =
    firstIso([stringOf(facts.article, 'dateModified')]) ??
    firstIso(MODIFIED.map((name) => facts.meta.get(name))) ??
    firstIso(marked(facts.document, 'dateModified'));
  return { ...(published ? { published } : {}), ...(modified ? { modified } : {}) };
}

/** No date is longer, whatever stands around it. */
const LONGEST = 300;

function firstIso(stated: Iterable<string | null | undefined>): string | undefined {
  for (const candidate of stated) {
    const iso = candidate && candidate.length <= LONGEST ? toIso(candidate) : undefined;
    if (iso) return iso;
  }
  return undefined;
}

const marked = (document: Document, property: string): string[] =>
  [...document.querySelectorAll(`[itemprop~="${property}"]`)].map(
    (element) =>
      element.getAttribute('datetime') ??
      element.getAttribute('content') ??
      element.textContent ??
      '',
  );

/** A `time` element that stands in the article's header: after the headline, before any list of others. */
function timeElement(document: Document, headline: Element | undefined): string | undefined {
  const times = [...document.querySelectorAll('time')].filter(
    (time) => !someAncestor(time, (element) => ELSEWHERE.has(element.localName)),
  );
  const near = headline ? times.filter((time) => closeTo(headline, time)) : times.slice(0, 1);
  const published = near.filter((time) => !/updat|modif/iu.test(describe(time)));
  return firstIso(
    [...published, ...near].map((time) => time.getAttribute('datetime') ?? time.textContent),
  );
}
const ELSEWHERE = new Set(['nav', 'aside', 'footer']);
const describe = (element: Element): string =>
  `${element.className} ${element.parentElement?.className ?? ''} ${element.parentElement?.textContent?.slice(0, 40) ?? ''}`;

/** How far up from the headline its header may reach. */
const HEADER_DEPTH = 4;

function closeTo(headline: Element, element: Element): boolean {
  let header: Element | null = headline;
  for (let depth = 0; header && depth < HEADER_DEPTH; depth++) header = header.parentElement;
  return header?.contains(element) ?? true;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The date in an address.
 * @example dateInUrl('https://example.org/2024/dec/01/port') // '2024-12-01'
 */
export function dateInUrl(url: string): string | undefined {
  const match =
    /[/-]((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/\-_.?]|$)/iu.exec(url) ??
    /\/((?:19|20)\d\d)(\d\d)(\d\d)(?=\D|$)/u.exec(url);
  if (!match) return undefined;
  const [, year = '', stated = '', day = ''] = match;
  const named = MONTHS.indexOf(stated.toLowerCase()) + 1;
  return toIso(`${year}-${String(named || stated).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** A date written out close to the headline: "December 1, 2024". */
function visibleDate(document: Document, headline: Element | undefined): string | undefined {
  const marks = '[class*="date" i], [class*="time" i], [class*="byline" i], [class*="publish" i]';
  const near = [...document.querySelectorAll(marks)].filter(
    (element) =>
      (element.textContent?.length ?? 0) < 200 && (!headline || closeTo(headline, element)),
  );
  return firstIso(near.map((element) => element.textContent));
}

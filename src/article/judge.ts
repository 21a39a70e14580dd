/** Whether a page is an article at all, from what it says of itself and from its text. */

import { textsIn } from './flat-tree';
import { isListOfTitles } from './listing';
import { readStatedByline } from './metadata/byline';
import { asList, isArticle, type LdObject } from './metadata/json-ld';
import type { PageFacts } from './metadata/page-facts';

/** schema.org's kinds of pages and things that are something else. */
const OTHER_KINDS =
  /(?:^|\/)(?:QAPage|DiscussionForumPosting|Product|ProductGroup|CollectionPage|SearchResultsPage|ProfilePage|JobPosting|Recipe|APIReference)$/u;
const NEWS_KINDS = /(?:^|\/)(?:\w*NewsArticle|BlogPosting|LiveBlogPosting|Report)$/u;
/** Open Graph's kinds that exclude an article. */
const OTHER_OG = /^(?:product|profile|book|music|video\.(?:movie|episode|tv_show)|place|business)/u;

/** Why a page is no article, in words for the reader. */
export const WHY_NOT = {
  empty: 'This page has no text to read. Open an article and try again.',
  other:
    'This page says that it is something else than an article: a product, a forum, a profile. Open an article and try again.',
  front: 'This is a front page. Open one of its articles and try again.',
  unsigned:
    'Nothing says that this page is an article: it has no headline with a date or an author. Open an article and try again.',
  sparse: 'There is hardly any running text on this page. Open an article and try again.',
  list: 'This page lists other texts. Open one of them and try again.',
} as const;
export type WhyNot = keyof typeof WHY_NOT;

/** What the page's own description rules out, before anything of the page is looked at. */
export function ruledOut(facts: PageFacts): WhyNot | undefined {
  if (isDeclared(facts)) return undefined;
  const og = ogType(facts);
  if (OTHER_OG.test(og) || isOtherKind(facts)) return 'other';
  return (og !== 'article' || facts.isStale) && isFrontPage(facts.url) ? 'front' : undefined;
}

/**
 * Whether a page that nothing rules out lacks what an article has: it should call itself one, or be dated or signed
 * and have a headline.
 * @param page whether a headline stands on it, and whether any date of publication was found
 */
export function lacksSigns(
  facts: PageFacts,
  page: { hasHeadline: boolean; isDated: boolean },
): WhyNot | undefined {
  if (isDeclared(facts)) return undefined;
  const og = ogType(facts);
  // The head says nothing of this one; that the site shows articles, it does.
  if (facts.isStale && og === 'article' && page.hasHeadline) return undefined;
  const isSigned =
    og === 'article'
      ? page.isDated || (page.hasHeadline && readStatedByline(facts) !== undefined)
      : page.hasHeadline &&
        (facts.meta.has('article:published_time') || (page.isDated && og === ''));
  return isSigned ? undefined : 'unsigned';
}

const ogType = (facts: PageFacts): string => facts.meta.get('og:type')?.toLowerCase() ?? '';

/** True where JSON-LD or microdata say outright that the page is an article. */
export const isDeclared = (facts: PageFacts): boolean =>
  (facts.article !== undefined && !isTechnical(facts.article)) || isMarkedUp(facts.document);

const typesOf = (objects: readonly LdObject[]): string[] =>
  objects.flatMap((object) => asList(object['@type'])).filter((type) => typeof type === 'string');

/** Manuals call their pages articles, too. */
const isTechnical = (object: LdObject): boolean => typesOf([object]).includes('TechArticle');

const isOtherKind = (facts: PageFacts): boolean =>
  typesOf(facts.objects.filter((object) => !isArticle(object))).some((type) =>
    OTHER_KINDS.test(type),
  ) ||
  [...facts.document.querySelectorAll('[itemtype]')].some((element) =>
    /\/(?:QAPage|DiscussionForumPosting|Product)$/u.test(element.getAttribute('itemtype') ?? ''),
  );

/** One article in microdata; a list of articles has more. */
const isMarkedUp = (document: Document): boolean =>
  [...document.querySelectorAll('[itemtype]')].filter((element) =>
    NEWS_KINDS.test(element.getAttribute('itemtype') ?? ''),
  ).length === 1;

function isFrontPage(url: string): boolean {
  try {
    return /^\/(?:index\.\w+|home)?$/iu.test(new URL(url).pathname);
  } catch {
    return false;
  }
}

/** Characters from which a block that ends like a sentence counts as a paragraph. */
const PARAGRAPH = 80;
const FEWEST_CHARS = 250;
/** Share of the text that stands in links from which it is a list of them. */
const LINKED = 0.6;

/**
 * True where the body is running text: it has paragraphs that end like sentences, and is not
 * mostly links. A caption, a list of titles, a table of prices is none.
 */
export function isRunningText(body: string, linkedShare: number): boolean {
  const paragraphs = body
    .split('\n\n')
    .filter((block) => block.length >= PARAGRAPH && /[.!?…][\p{Pf}\p{Pe}"'\]]*$/u.test(block));
  const inParagraphs = paragraphs.reduce((sum, block) => sum + block.length, 0);
  return inParagraphs >= FEWEST_CHARS && inParagraphs > 0.08 * body.length && linkedShare < LINKED;
}

/** Fewer titles are references within an article. */
const FEWEST_TITLES = 4;

/** True for a list of other texts: a front page with its teasers, a search's results. */
export function isFullOfTitles(root: Element, texts: ReadonlySet<Text>): boolean {
  let headings = 0;
  let linked = 0;
  for (const heading of root.querySelectorAll('h2, h3, h4')) {
    if (!textsIn(heading).some((text) => texts.has(text) && text.data.trim() !== '')) continue;
    headings++;
    if (heading.querySelector('a[href]') ?? heading.closest('a[href]')) linked++;
  }
  let chars = 0;
  for (const text of texts) chars += text.data.trim().length;
  return linked >= FEWEST_TITLES && isListOfTitles(linked, headings, chars);
}

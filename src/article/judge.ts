/** Whether a page is an article at all, from what it says of itself and from its text. */

import { textsIn } from './flat-tree';
import { readStatedByline } from './metadata/byline';
import { asList, isArticle, type LdObject } from './metadata/json-ld';
import type { PageFacts } from './metadata/page-facts';

/** schema.org's kinds of pages and things that are something else. */
const OTHER_KINDS =
  /(?:^|\/)(?:QAPage|DiscussionForumPosting|Product|ProductGroup|CollectionPage|SearchResultsPage|ProfilePage|JobPosting|Recipe|APIReference)$/u;
const NEWS_KINDS = /(?:^|\/)(?:\w*NewsArticle|BlogPosting|LiveBlogPosting|Report)$/u;
/** Open Graph's kinds that exclude an article. */
const OTHER_OG = /^(?:product|profile|book|music|video\.(?:movie|episode|tv_show)|place|business)/u;

/**
 * What the page's own description lets expect, before any text is looked at: it calls itself an
 * article, or is dated or signed, has a headline, and calls itself nothing else.
 * @param page whether a headline stands on it, and whether any date of publication was found
 */
export function mayBeArticle(
  facts: PageFacts,
  page: { hasHeadline: boolean; isDated: boolean },
): boolean {
  if (isDeclared(facts)) return true;
  const og = facts.meta.get('og:type')?.toLowerCase() ?? '';
  if (isOtherKind(facts) || OTHER_OG.test(og)) return false;
  if (og === 'article')
    return page.isDated || (page.hasHeadline && readStatedByline(facts) !== undefined);
  if (isFrontPage(facts.url) || !page.hasHeadline) return false;
  return facts.meta.has('article:published_time') || (page.isDated && og === '');
}

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

/** Linked headings from which a text is a list of other texts. */
const TITLES = 4;

/** True where most headings in the body lead elsewhere: a front page with its teasers, a search's results. */
export function isListOfTitles(root: Element, texts: ReadonlySet<Text>): boolean {
  let headings = 0;
  let linked = 0;
  for (const heading of root.querySelectorAll('h2, h3, h4')) {
    if (!textsIn(heading).some((text) => texts.has(text) && text.data.trim() !== '')) continue;
    headings++;
    if (heading.querySelector('a[href]') ?? heading.closest('a[href]')) linked++;
  }
  return linked >= TITLES && linked > headings / 2;
}

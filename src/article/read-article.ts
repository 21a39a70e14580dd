/** page → article: the one door of this room. Reads the page and never writes to it. */
import type { Article, Metadata } from '../model/article';
import { fail, ok, type Result } from '../model/result';
import { type Body, findBody } from './body';
import { textsIn } from './flat-tree';
import { isDeclared, isListOfTitles, isRunningText, mayBeArticle } from './judge';
import { readDates } from './metadata/date';
import { findHeadline } from './metadata/headline';
import { type PageFacts, readPageFacts } from './metadata/page-facts';
import { readPosts } from './metadata/posts';
import { readMetadata } from './metadata/read-metadata';
import { finish, type Steps } from './steps';
import { addAsBlock, addKept, TextBuilder } from './text';
import type { TextMap } from './text-map';

/** An article found on a live page. */
export interface PageArticle {
  article: Article;
  metadata: Metadata;
  /** From the article's text to the page's text nodes. */
  textMap: TextMap;
  /** The element that holds the headline, when the page shows one. */
  headlineElement?: Element;
  /** The innermost element around the body: what an observer of late paragraphs watches. */
  root: Element;
}

export interface ReadOptions {
  /** Reads whatever running text the page has, though nothing says that it is an article. */
  anyway?: boolean;
}

const NO_ARTICLE = 'This page has no article to read. Open one and try again.';

/**
 * Finds the article on a page, its text, what is known about it, and the way from the text back to
 * the page. Fails with `no-article` where there is none, mostly before the costly search begins.
 * @example const found = readArticle(document); if (found.ok) analyze(found.value.article);
 */
export const readArticle = (document: Document, options?: ReadOptions): Result<PageArticle> =>
  finish(readInSteps(document, options));

/** The same in steps, so that the page is not held up for longer than the longest of them. */
export function* readInSteps(
  document: Document,
  options: ReadOptions = {},
): Steps<Result<PageArticle>> {
  if (!document.body) return fail('no-article', NO_ARTICLE);
  const facts = readPageFacts(document);
  const headline = findHeadline(facts);
  const dates = readDates(facts, headline);
  const signs = { hasHeadline: headline !== undefined, isDated: dates.published !== undefined };
  if (!options.anyway && !mayBeArticle(facts, signs)) return fail('no-article', NO_ARTICLE);
  yield;
  const body = yield* findBody(document, headline);
  if (!body) return fail('no-article', NO_ARTICLE);
  const { textMap, headlineEnd } = buildText(headline, body);
  const title = textMap.text.slice(0, headlineEnd);
  const text = textMap.text.slice(headlineEnd).trim();
  if (text === '') return fail('no-article', NO_ARTICLE);
  if (!options.anyway && !isArticleText(facts, body, text, textMap))
    return fail('no-article', NO_ARTICLE);
  const place = { root: body.root, headlineElement: headline, headline: title, body: text, dates };
  const metadata = readMetadata(facts, place);
  return ok({
    article: toArticle(textMap, headlineEnd, metadata),
    metadata,
    textMap,
    ...(headline ? { headlineElement: headline } : {}),
    root: body.root,
  });
}

const isArticleText = (facts: PageFacts, body: Body, text: string, textMap: TextMap): boolean =>
  isRunningText(text, linkedShare(textMap)) &&
  (isDeclared(facts) || !isListOfTitles(body.root, body.texts));

function buildText(headline: Element | undefined, body: Body) {
  const builder = new TextBuilder();
  if (headline) addAsBlock(builder, headline, new Set(textsIn(headline)));
  const headlineEnd = builder.end;
  addKept(builder, body.root, body.texts);
  return { textMap: builder.finish(), headlineEnd };
}

function linkedShare(textMap: TextMap): number {
  let all = 0;
  let linked = 0;
  for (const node of textMap.textNodes()) {
    const length = node.data.trim().length;
    all += length;
    if (node.parentElement?.closest('a[href]')) linked += length;
  }
  return all === 0 ? 0 : linked / all;
}

function toArticle(textMap: TextMap, headlineEnd: number, metadata: Metadata): Article {
  const posts = readPosts(textMap);
  return {
    text: textMap.text,
    ...(headlineEnd > 0 ? { headline: { start: 0, end: headlineEnd } } : {}),
    ...(metadata.published ? { published: metadata.published } : {}),
    ...(posts.length > 0 ? { posts } : {}),
    ...(metadata.language ? { language: metadata.language } : {}),
    url: metadata.url,
  };
}

/** page → article: the one door of this room. Reads the page and never writes to it. */
import type { Article, Metadata, Post } from '../model/article';
import { LONGEST_TEXT } from '../model/longest-text';
import { fail, ok, type Result } from '../model/result';
import { type Body, findBody } from './body';
import {
  isDeclared,
  isFullOfTitles,
  isRunningText,
  lacksSigns,
  ruledOut,
  WHY_NOT,
  type WhyNot,
} from './judge';
import { readDates } from './metadata/date';
import { findHeadline } from './metadata/headline';
import { headlineTexts } from './metadata/headline-text';
import { type PageFacts, readPageFacts } from './metadata/page-facts';
import { readPosts } from './metadata/posts';
import { readMetadata } from './metadata/read-metadata';
import { finish, pace, type Steps } from './steps';
import { addAsBlock, addInSteps, TextBuilder } from './text';
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

interface ReadOptions {
  /** Reads whatever running text the page has, though nothing says that it is an article. */
  anyway?: boolean;
  /** The page has gone on to another address since it was loaded. */
  moved?: boolean;
}

const TOO_LONG = fail('too-long', 'This page is too long for Newsloupe to read.');
const noArticle = (why: WhyNot) => fail('no-article', WHY_NOT[why]);

/**
 * Finds the article on a page, its text, what is known about it, and the way from the text back to
 * the page. Fails with `no-article` and the reason where there is none, mostly before the text is looked for; with
 * `too-long` where there is too much.
 * @example const found = readArticle(document); if (found.ok) analyze(found.value.article);
 */
export const readArticle = (document: Document, options?: ReadOptions): Result<PageArticle> =>
  finish(readInSteps(document, options));

/** The same in steps, so that the page is not held up for longer than the longest of them. */
export function* readInSteps(
  document: Document,
  options: ReadOptions = {},
): Steps<Result<PageArticle>> {
  if (!document.body) return noArticle('empty');
  const facts = readPageFacts(document, options.moved);
  const against = options.anyway ? undefined : ruledOut(facts);
  if (against) return noArticle(against);
  yield;
  const headline = findHeadline(facts);
  yield;
  const dates = readDates(facts, headline);
  const signs = { hasHeadline: headline !== undefined, isDated: dates.published !== undefined };
  const lack = options.anyway ? undefined : lacksSigns(facts, signs);
  if (lack) return noArticle(lack);
  yield;
  const body = yield* findBody(document, headline);
  if (!body) return noArticle('sparse');
  if (lengthOf(body) > LONGEST_TEXT) return TOO_LONG;
  const { textMap, headlineEnd } = yield* buildText(headline, facts.titles, body);
  yield;
  const text = textMap.text.slice(headlineEnd).trim();
  if (text === '') return noArticle('sparse');
  const unlike = options.anyway ? undefined : yield* unlikeArticle(facts, body, text, textMap);
  if (unlike) return noArticle(unlike);
  const title = textMap.text.slice(0, headlineEnd);
  const place = { root: body.root, headlineElement: headline, headline: title, body: text, dates };
  const metadata = readMetadata(facts, place);
  yield;
  const posts = yield* readPosts(textMap);
  return ok({
    article: toArticle(textMap, headlineEnd, metadata, posts),
    metadata,
    textMap,
    ...(headline ? { headlineElement: headline } : {}),
    root: body.root,
  });
}

function lengthOf({ texts }: Body): number {
  let sum = 0;
  for (const { length } of texts) sum += length;
  return sum;
}

function* unlikeArticle(
  facts: PageFacts,
  body: Body,
  text: string,
  textMap: TextMap,
): Steps<WhyNot | undefined> {
  if (!isRunningText(text, yield* linkedShare(textMap))) return 'sparse';
  return !isDeclared(facts) && isFullOfTitles(body.root, body.texts) ? 'list' : undefined;
}

function* buildText(
  headline: Element | undefined,
  titles: readonly string[],
  body: Body,
): Steps<{ textMap: TextMap; headlineEnd: number }> {
  const builder = new TextBuilder();
  if (headline) addAsBlock(builder, headline, headlineTexts(headline, titles));
  const headlineEnd = builder.end;
  yield* addInSteps(builder, body.root, body.texts);
  yield;
  return { textMap: builder.finish(), headlineEnd };
}

function* linkedShare(textMap: TextMap): Steps<number> {
  const isTired = pace();
  let all = 0;
  let linked = 0;
  for (const node of textMap.textNodes()) {
    const length = node.data.trim().length;
    all += length;
    if (node.parentElement?.closest('a[href]')) linked += length;
    if (isTired()) yield;
  }
  return all === 0 ? 0 : linked / all;
}

function toArticle(
  textMap: TextMap,
  headlineEnd: number,
  metadata: Metadata,
  posts: Post[],
): Article {
  return {
    text: textMap.text,
    ...(headlineEnd > 0 ? { headline: { start: 0, end: headlineEnd } } : {}),
    ...(metadata.published ? { published: metadata.published } : {}),
    ...(posts.length > 0 ? { posts } : {}),
    ...(metadata.language ? { language: metadata.language } : {}),
    url: metadata.url,
  };
}

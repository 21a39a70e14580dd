/** page → article: the one door of this room. Reads the page and never writes to it. */
import type { Article, Metadata } from '../model/article';
import { fail, ok, type Result } from '../model/result';
import { adoptLead, adoptSiblings } from './adopt';
import { findArticle } from './find';
import { commonAncestor, textsIn } from './flat-tree';
import { readByline } from './metadata/byline';
import { readDates } from './metadata/date';
import { findHeadline } from './metadata/headline';
import { readLanguage } from './metadata/language';
import { readOutlet } from './metadata/outlet';
import { type PageFacts, readPageFacts } from './metadata/page-facts';
import { isPartial } from './metadata/partial';
import { prune } from './prune';
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

const NO_ARTICLE = 'This page has no article to read. Open one and try again.';

/**
 * Finds the article on a page, its text, what is known about it, and the way from the text back to
 * the page. Fails with `no-article` where there is none.
 * @example const found = readArticle(document); if (found.ok) analyze(found.value.article);
 */
export function readArticle(document: Document): Result<PageArticle> {
  if (!document.body) return fail('no-article', NO_ARTICLE);
  const found = findArticle(document);
  const facts = readPageFacts(document);
  const headline = findHeadline(facts, first(found));
  if (headline) takeOut(headline, found);
  const start = first(found);
  if (headline && start) adoptLead(headline, start, found);
  const around = commonAncestor(written(found));
  if (!around) return fail('no-article', NO_ARTICLE);
  adoptSiblings(around, found);
  const kept = prune(around, found);
  const root = commonAncestor(written(kept)) ?? around;
  const { textMap, headlineEnd } = buildText(headline, root, kept);
  if (textMap.text.length === headlineEnd) return fail('no-article', NO_ARTICLE);
  const metadata = readMetadata(facts, textMap.text, { root, headline, headlineEnd });
  return ok({
    article: toArticle(textMap.text, headlineEnd, metadata),
    metadata,
    textMap,
    ...(headline ? { headlineElement: headline } : {}),
    root,
  });
}

/** The nodes with something in them. */
const written = (nodes: ReadonlySet<Text>): Text[] =>
  [...nodes].filter((node) => node.data.trim() !== '');
const first = (nodes: ReadonlySet<Text>): Text | undefined => written(nodes)[0];

/** The headline is no part of the body; nor is what stands before it, unless that is much of the text. */
function takeOut(headline: Element, found: Set<Text>): void {
  for (const text of textsIn(headline)) found.delete(text);
  const before = written(found).filter((node) => headline.compareDocumentPosition(node) & 2);
  if (lengthOf(before) > MOST_BEFORE * lengthOf(written(found))) return;
  for (const node of before) found.delete(node);
}
const MOST_BEFORE = 0.2;
const lengthOf = (nodes: readonly Text[]): number =>
  nodes.reduce((sum, node) => sum + node.data.trim().length, 0);

function buildText(headline: Element | undefined, root: Element, kept: ReadonlySet<Text>) {
  const builder = new TextBuilder();
  if (headline) addAsBlock(builder, headline, new Set(textsIn(headline)));
  const headlineEnd = builder.end;
  addKept(builder, root, kept);
  return { textMap: builder.finish(), headlineEnd };
}

function readMetadata(
  facts: PageFacts,
  text: string,
  at: { root: Element; headline: Element | undefined; headlineEnd: number },
): Metadata {
  const title = text.slice(0, at.headlineEnd).replace(/\s+/gu, ' ') || (facts.titles[0] ?? '');
  const byline = readByline(facts, at.headline);
  const outlet = readOutlet(facts);
  const language = readLanguage(facts, at.root);
  const words = text.slice(at.headlineEnd).match(/\S+/gu)?.length ?? 0;
  return {
    title,
    ...(byline ? { byline } : {}),
    ...(outlet ? { outlet } : {}),
    ...readDates(facts, at.headline),
    ...(language ? { language } : {}),
    url: facts.url,
    partial: isPartial(facts, words),
  };
}

function toArticle(text: string, headlineEnd: number, metadata: Metadata): Article {
  return {
    text,
    ...(headlineEnd > 0 ? { headline: { start: 0, end: headlineEnd } } : {}),
    ...(metadata.published ? { published: metadata.published } : {}),
    ...(metadata.language ? { language: metadata.language } : {}),
    url: metadata.url,
  };
}

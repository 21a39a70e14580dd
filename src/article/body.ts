/** The text nodes of the article's body: what the finder chose, mended and pruned. */

import { findArticle } from './find';
import { commonAncestor, textsIn } from './flat-tree';
import { adoptLead } from './lead';
import { prune } from './prune';
import type { Steps } from './steps';

export interface Body {
  /** The innermost element around the texts. */
  root: Element;
  texts: ReadonlySet<Text>;
}

/** Finds the body, step by step; undefined where the page holds none. */
export function* findBody(
  document: Document,
  headline: Element | undefined,
): Steps<Body | undefined> {
  const found = yield* findArticle(document, headline);
  yield;
  if (headline) takeOut(headline, found);
  const [start] = written(found);
  if (headline && start && isBefore(headline, start)) adoptLead(headline, start, found);
  const around = commonAncestor(written(found));
  if (!around) return undefined;
  yield;
  const texts = yield* prune(around, found);
  yield;
  const root = commonAncestor(written(texts));
  return root && { root, texts };
}

/** The nodes with something in them that are still on the page: it goes on while it is read in steps. */
const written = (nodes: ReadonlySet<Text>): Text[] =>
  [...nodes].filter((node) => node.isConnected && node.data.trim() !== '');

/** Share of the text up to which what stands before the headline is no part of it. */
const MOST_BEFORE = 0.2;

/** The headline is no part of the body; nor is what stands before it: kickers, menus, the site's sign. */
function takeOut(headline: Element, found: Set<Text>): void {
  for (const text of textsIn(headline)) found.delete(text);
  const texts = written(found);
  const before = texts.filter((node) => isBefore(node, headline));
  if (lengthOf(before) > MOST_BEFORE * lengthOf(texts)) return;
  for (const node of before) found.delete(node);
}

/** Node.DOCUMENT_POSITION_FOLLOWING */
const isBefore = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & 4) !== 0;
const lengthOf = (nodes: readonly Text[]): number =>
  nodes.reduce((sum, node) => sum + node.data.trim().length, 0);

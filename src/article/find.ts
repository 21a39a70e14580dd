/** Where the article stands on the live page: Readability's choice on a copy, mapped back. */
import { Readability } from '@mozilla/readability';
import { isOverlay } from './overlay';
import { copyPage } from './page-copy';

/** What this project relies on inside Readability 0.6.0 (the version is pinned). */
interface Internals {
  _flags: number;
}
/** Readability's own order of growing lenient: strip unlikely, weigh classes, clean conditionally. */
const LENIENCE = [7, 6, 4, 0];
/** Readability's own measure of enough text, in characters. */
const ENOUGH = 500;

/**
 * The live text nodes of the article's body as Readability sees it; empty when it finds none.
 * `leaveOut` names elements that cannot be part of an article (a consent overlay, say).
 *
 * Readability's own retry sets `innerHTML`, after which no node of the copy can be traced back;
 * so it runs with a threshold of one character, and the retries are made here on fresh copies.
 */
export function findArticle(
  document: Document,
  leaveOut: (element: Element) => boolean = isOverlay,
): Set<Text> {
  let best = new Set<Text>();
  let most = 0;
  for (const flags of LENIENCE) {
    const { kept, length } = attempt(document, leaveOut, flags);
    if (length > most) {
      best = kept;
      most = length;
    }
    if (length >= ENOUGH) break;
  }
  return best;
}

function attempt(document: Document, leaveOut: (element: Element) => boolean, flags: number) {
  const copy = copyPage(document, leaveOut);
  const kept = new Set<Text>();
  let length = 0;
  const reader = new Readability<Node>(copy.document, {
    charThreshold: 1,
    serializer: (node) => node,
  });
  (reader as unknown as Internals)._flags = flags;
  const content = reader.parse()?.content;
  if (!content) return { kept, length };
  // NodeFilter.SHOW_TEXT
  const walker = copy.document.createTreeWalker(content, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const live = copy.live.get(node as Text);
    if (!live) continue;
    kept.add(live);
    length += live.data.trim().length;
  }
  return { kept, length };
}

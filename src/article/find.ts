/** Where the article stands on the live page: Readability's choice on a copy, mapped back. */
import { Readability } from '@mozilla/readability';
import { isOverlay } from './overlay';
import { copyPage } from './page-copy';
import type { Steps } from './steps';

/** What this project relies on inside Readability 0.6.0 (the version is pinned). */
interface Internals {
  _flags: number;
  _attempts: { push(attempt: unknown): void };
  /** Makes the result presentable: addresses, empty elements, classes. */
  _postProcessContent(content: Node): void;
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
export function* findArticle(
  document: Document,
  leaveOut: (element: Element) => boolean = isOverlay,
): Steps<Set<Text>> {
  let best = new Set<Text>();
  let most = 0;
  for (const flags of LENIENCE) {
    const { kept, length } = yield* attempt(document, leaveOut, flags);
    if (length > most) {
      best = kept;
      most = length;
    }
    if (length >= ENOUGH) break;
  }
  return best;
}

function* attempt(
  document: Document,
  leaveOut: (element: Element) => boolean,
  flags: number,
): Steps<{ kept: Set<Text>; length: number }> {
  const copy = copyPage(document, leaveOut);
  yield;
  const content = parse(copy.document, flags);
  yield;
  const kept = new Set<Text>();
  let length = 0;
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

/** Readability's choice among the copy's elements, if any; this costs most of the time that reading takes. */
function parse(copy: Document, flags: number): Node | null | undefined {
  const reader = new Readability<Node>(copy, { charThreshold: 1, serializer: (node) => node });
  const internals = reader as unknown as Internals;
  internals._flags = flags;
  internals._postProcessContent = () => {};
  // A retry begins with putting the attempt by.
  internals._attempts = {
    push: () => {
      throw new RetryBegins();
    },
  };
  // Kept for that retry only: writing the whole copy out would cost time for nothing.
  Object.defineProperty(copy.body, 'innerHTML', { value: '', writable: true });
  try {
    return reader.parse()?.content;
  } catch (error) {
    if (error instanceof RetryBegins) return undefined;
    throw error;
  }
}

class RetryBegins extends Error {}

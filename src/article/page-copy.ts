/** A trimmed copy of the page that Readability may tear apart, with the way back to the live text. */
import { flatChildren, isSilent } from './flat-tree';

/** Elements that Readability neither reads nor counts. */
const LEFT_OUT = new Set(
  'base canvas datalist dialog link math noscript script select style svg template textarea'.split(
    ' ',
  ),
);

const ELEMENT = 1;
const TEXT = 3;

export interface PageCopy {
  document: Document;
  /** From a copied text node to the live one. */
  live: ReadonlyMap<Text, Text>;
}

/**
 * Copies what is shown of the page, open shadow roots included, into a document without scripts.
 * Text nodes moved about in the copy can still be looked up in `live`. The page itself is only read.
 */
export function copyPage(document: Document, leaveOut: (element: Element) => boolean): PageCopy {
  const copy = document.implementation.createHTMLDocument('');
  const live = new Map<Text, Text>();
  const visit = (from: Node, into: Node): void => {
    const children = flatChildren(from);
    for (let i = 0; i < children.length; i++) {
      const child = children[i];
      if (child?.nodeType === TEXT) {
        const text = copy.createTextNode((child as Text).data);
        live.set(text, child as Text);
        into.appendChild(text);
      } else if (child?.nodeType === ELEMENT && isCopied(child as Element)) {
        const element = child as Element;
        if (leaveOut(element)) continue;
        const copied = copy.importNode(element, false);
        // Readability replaces script links by new text nodes, which would lose the way back.
        if (
          element.localName === 'a' &&
          /^\s*javascript:/iu.test(copied.getAttribute('href') ?? '')
        )
          copied.removeAttribute('href');
        into.appendChild(copied);
        if (!isSilent(element) || element.localName === 'script') visit(element, copied);
      }
    }
  };
  const root = copy.importNode(document.documentElement, false);
  copy.replaceChild(root, copy.documentElement);
  visit(document.documentElement, root);
  return { document: copy, live };
}

/** Data in JSON-LD stays, since Readability reads the title from it. */
const isCopied = (element: Element): boolean =>
  element.localName === 'script'
    ? element.getAttribute('type') === 'application/ld+json'
    : !LEFT_OUT.has(element.localName);

/** All the text a page shows, as browsers search it: for links to words that must mean one place on the whole page. */
import type { Span } from '../model/span';
import { flatChildren } from './flat-tree';

export interface PageText {
  /** `\n` where a phrase cannot go on: the edge of a block, a line break, an image; single spaces elsewhere. */
  text: string;
  /** Where ranges of text nodes stand in it, from the first to the last; undefined where one of the ends is not shown. */
  spanOf(ranges: readonly Range[]): Span | undefined;
}

/** Not searched by browsers (https://wicg.github.io/scroll-to-text-fragment/, "non-searchable subtree"), and alike. */
const UNSEARCHED = new Set(
  `audio canvas datalist embed head iframe img input math meter noframes object option picture progress
   script select style svg template textarea title video`.split(/\s+/u),
);
const DROPPED = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const TEXT = 3;
const ELEMENT = 1;

interface Place {
  /** Where the node's first character stands in the text. */
  at: number;
  /** White space at its beginning was dropped, since some stood before. */
  afterSpace: boolean;
}

/**
 * Reads the page's text. Costs one computed style an element, so it is done when a link is asked for.
 * @example const page = readPageText(document); page.spanOf(textMap.rangesFor(span));
 */
export function readPageText(document: Document): PageText {
  const places = new Map<Node, Place>();
  const parts: string[] = [];
  let length = 0;
  let last = '\n';
  const border = () => {
    if (last === '\n') return;
    if (last === ' ') parts[parts.length - 1] = parts.at(-1)?.slice(0, -1) ?? '';
    else length++;
    parts.push('\n');
    last = '\n';
  };
  const add = (node: Text) => {
    const afterSpace = last !== '';
    places.set(node, { at: length, afterSpace });
    const words = collapse(node.data, afterSpace);
    if (words === '') return;
    parts.push(words);
    length += words.length;
    last = words.endsWith(' ') ? ' ' : '';
  };
  const visit = (element: Element) => {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    if (style?.display === 'none') return;
    const inline = /^(?:inline|contents|ruby)/u.test(style?.display ?? 'inline');
    const apart = element.localName === 'br' || !inline || style?.display === 'inline-block';
    if (apart || UNSEARCHED.has(element.localName)) border();
    if (UNSEARCHED.has(element.localName)) return;
    const children = flatChildren(element);
    for (let i = 0; i < children.length; i++) {
      const child = children[i];
      if (child?.nodeType === ELEMENT) visit(child as Element);
      else if (child?.nodeType === TEXT && style?.visibility !== 'hidden') add(child as Text);
    }
    if (apart) border();
  };
  if (document.body) visit(document.body);
  const offsetOf = (node: Node, offset: number): number | undefined => {
    const place = places.get(node);
    return (
      place && place.at + collapse((node as Text).data.slice(0, offset), place.afterSpace).length
    );
  };
  return {
    text: parts.join(''),
    spanOf(ranges) {
      const [first] = ranges;
      const end = ranges.at(-1);
      const from = first && offsetOf(first.startContainer, first.startOffset);
      const to = end && offsetOf(end.endContainer, end.endOffset);
      return from === undefined || to === undefined || from >= to
        ? undefined
        : { start: from, end: to };
    },
  };
}

function collapse(data: string, afterSpace: boolean): string {
  const words = data.replace(DROPPED, '').replace(/\s+/gu, ' ');
  return afterSpace && words.startsWith(' ') ? words.slice(1) : words;
}

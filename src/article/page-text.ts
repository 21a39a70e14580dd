/** All the text a page shows, as browsers search it: for links to words that must mean one place on the whole page. */
import type { Span } from '../model/span';
import { flatChildren } from './flat-tree';

interface PageText {
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
  /** Its line breaks are shown as such. */
  preformatted: boolean;
}

/**
 * Reads the page's text. Costs one computed style an element, so it is done when a link is asked for.
 * @example const page = readPageText(document); page.spanOf(textMap.rangesFor(span));
 */
export function readPageText(document: Document): PageText {
  const reader = new PageTextReader();
  if (document.body) reader.read(document.body);
  return {
    text: reader.text(),
    spanOf(ranges) {
      const [first] = ranges;
      const last = ranges.at(-1);
      const start = first && reader.offsetOf(first.startContainer, first.startOffset);
      const end = last && reader.offsetOf(last.endContainer, last.endOffset);
      return start === undefined || end === undefined || start >= end ? undefined : { start, end };
    },
  };
}

class PageTextReader {
  private readonly places = new Map<Node, Place>();
  private readonly parts: string[] = [];
  private length = 0;
  /** What the text ends with: a space, a line break, or '' for anything else. */
  private last = '\n';

  text(): string {
    return this.parts.join('');
  }

  offsetOf(node: Node, offset: number): number | undefined {
    const place = this.places.get(node);
    return place && place.at + collapse((node as Text).data.slice(0, offset), place).length;
  }

  read(element: Element): void {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    if (style?.display === 'none') return;
    const isApart =
      element.localName === 'br' || !/^(?:inline|contents|ruby.*)?$/u.test(style?.display ?? '');
    const isUnsearched = UNSEARCHED.has(element.localName);
    if (isApart || isUnsearched) this.border();
    if (isUnsearched) return;
    const preformatted = /^(?:pre|break-spaces)/u.test(style?.whiteSpace ?? '');
    const children = flatChildren(element);
    for (let i = 0; i < children.length; i++) {
      const child = children[i];
      if (child?.nodeType === ELEMENT) this.read(child as Element);
      else if (child?.nodeType === TEXT && style?.visibility !== 'hidden')
        this.add(child as Text, preformatted);
    }
    if (isApart) this.border();
  }

  private border(): void {
    if (this.last === '\n') return;
    if (this.last === ' ') this.parts.push(this.parts.pop()?.slice(0, -1) ?? '');
    else this.length++;
    this.parts.push('\n');
    this.last = '\n';
  }

  private add(node: Text, preformatted: boolean): void {
    const place = { at: this.length, afterSpace: this.last !== '', preformatted };
    this.places.set(node, place);
    const words = collapse(node.data, place);
    if (words === '') return;
    this.parts.push(words);
    this.length += words.length;
    this.last = words.match(/[ \n]$/u)?.[0] ?? '';
  }
}

/** White space becomes one space, or one line break where it holds one that is shown. */
function collapse(data: string, { afterSpace, preformatted }: Omit<Place, 'at'>): string {
  const words = data
    .replace(DROPPED, '')
    .replace(/\s+/gu, (space) => (preformatted && space.includes('\n') ? '\n' : ' '));
  return afterSpace && /^[ \n]/u.test(words) ? words.slice(1) : words;
}

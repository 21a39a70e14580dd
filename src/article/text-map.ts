/** The text map: from offsets in an article's text to the page's text nodes, and back. */
import type { Span } from '../model/span';
import { hashText } from './text-hash';

/**
 * Stretches of text that stand alike in a node, in text order: run i begins at `starts[i]` in the
 * text and at `offsets[i]` in node `sources[i]`, and goes on to the next run.
 */
interface Runs {
  starts: Uint32Array;
  sources: Uint32Array;
  offsets: Uint32Array;
}

/** No source: a space or line break that stands for an element's edge, not for one in a text node. */
export const NO_NODE = 0xffffffff;

/** Knows, for each character of `text`, which text node of the page it comes from. */
export class TextMap {
  readonly hash: string;
  private readonly read: string[];
  private readonly indexes = new Map<Node, number>();
  private readonly firstRuns: Uint32Array;

  constructor(
    readonly text: string,
    private readonly nodes: readonly Text[],
    private readonly runs: Runs,
  ) {
    this.hash = hashText(text);
    this.read = nodes.map((node) => node.data);
    nodes.forEach((node, index) => {
      this.indexes.set(node, index);
    });
    this.firstRuns = new Uint32Array(nodes.length).fill(runs.starts.length);
    for (let run = runs.starts.length - 1; run >= 0; run--) {
      const source = runs.sources[run] ?? 0;
      if (source < nodes.length) this.firstRuns[source] = run;
    }
  }

  /**
   * The span's text on the page: one range a text node, in text order, so that nothing between
   * them (a caption, a promotion) is held. Empty when a node has changed or left the page since.
   * @example rangesFor({ start: 0, end: 5 }).join('') // the words as they stand on the page
   */
  rangesFor(span: Span): Range[] {
    const { starts, sources, offsets } = this.runs;
    const ranges: Range[] = [];
    let open: { source: number; from: number; to: number } | undefined;
    for (let run = this.runAt(span.start); run < starts.length; run++) {
      const start = starts[run] ?? 0;
      if (start >= span.end) break;
      const source = sources[run] ?? 0;
      if (source >= this.nodes.length) continue;
      const end = Math.min(starts[run + 1] ?? this.text.length, span.end);
      const from = (offsets[run] ?? 0) + Math.max(0, span.start - start);
      const to = (offsets[run] ?? 0) + end - start;
      if (open?.source === source) open.to = to;
      else {
        if (open && !this.addRange(ranges, open)) return [];
        open = { source, from, to };
      }
    }
    return open && !this.addRange(ranges, open) ? [] : ranges;
  }

  /**
   * The character of the text that stands at an offset of a text node, as a span of length one;
   * undefined for nodes outside the article and for dropped characters' nodes with nothing after.
   */
  spanAt(node: Node, offset: number): Span | undefined {
    const index = this.indexes.get(node);
    if (index === undefined || !this.isUnchanged(index)) return undefined;
    const { starts, sources, offsets } = this.runs;
    let found: number | undefined;
    for (let run = this.firstRuns[index] ?? starts.length; run < starts.length; run++) {
      const source = sources[run] ?? 0;
      if (source !== index && source < this.nodes.length) break;
      if (source !== index) continue;
      const from = offsets[run] ?? 0;
      if (from > offset && found !== undefined) break;
      const start = starts[run] ?? 0;
      const last = (starts[run + 1] ?? this.text.length) - 1;
      const at = start + Math.max(0, offset - from);
      found = Math.min(at, last);
      if (at <= last) break;
    }
    return found === undefined ? undefined : { start: found, end: found + 1 };
  }

  /** The text node that the character at an offset of the text comes from; undefined for an element's edge. */
  nodeAt(offset: number): Text | undefined {
    return this.nodes[this.runs.sources[this.runAt(offset)] ?? this.nodes.length];
  }

  /** True while every text node still stands on the page with the text it had. */
  isCurrent(): boolean {
    return this.nodes.every((_, index) => this.isUnchanged(index));
  }

  /** The live text nodes, in text order. */
  textNodes(): readonly Text[] {
    return this.nodes;
  }

  private isUnchanged(index: number): boolean {
    const node = this.nodes[index];
    return node?.isConnected === true && node.data === this.read[index];
  }

  private addRange(ranges: Range[], at: { source: number; from: number; to: number }): boolean {
    const node = this.nodes[at.source];
    if (!node || !this.isUnchanged(at.source)) return false;
    const range = node.ownerDocument.createRange();
    range.setStart(node, at.from);
    range.setEnd(node, Math.min(at.to, node.data.length));
    ranges.push(range);
    return true;
  }

  /** The run that holds the offset. */
  private runAt(offset: number): number {
    const { starts } = this.runs;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Live text nodes to one string: blocks parted by empty lines, white space collapsed, every character traceable. */
import { flatChildren } from './flat-tree';
import { finish, pace, type Steps } from './steps';
import { NO_NODE, TextMap } from './text-map';

/** Soft hyphens, zero-width characters and direction marks: dropped. */
const DROPPED =
  '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufe0e\\ufe0f\\ufeff';
const SPACES =
  '\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
/**
 * What cannot be taken as it is: those, white space other than a plain space between words
 * (collapsed), Latin ligatures (spelt out).
 */
const SPECIAL = new RegExp(
  `[${SPACES}${DROPPED}]{2,}|[^\\S ]|[${DROPPED}\\u0085]|^ | $|[\\ufb00-\\ufb06]`,
  'gu',
);
const SPACE = new RegExp(`[${SPACES}]`, 'u');
const LIGATURE = /^[\ufb00-\ufb06]/u;

/** Grows the text and, beside it, the runs: stretches that stand alike in text and node. */
export class TextBuilder {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly nodes: Text[] = [];
  private readonly starts: number[] = [];
  private readonly sources: number[] = [];
  private readonly offsets: number[] = [];
  private pending: 'none' | 'space' | 'block' = 'none';
  private space: { node: Text | undefined; offset: number } = { node: undefined, offset: 0 };
  private breaks = 0;
  private held = false;

  /** Where the text ends now. */
  get end(): number {
    return this.length;
  }

  /** The node's text goes on in the block at hand. */
  addText(node: Text): void {
    const data = node.data;
    let at = 0;
    for (const match of data.matchAll(SPECIAL)) {
      if (match.index > at) this.append(data.slice(at, match.index), node, at);
      at = match.index + match[0].length;
      const space = match[0].search(SPACE);
      if (space >= 0) this.addSpace(node, match.index + space);
      else if (LIGATURE.test(match[0])) this.spellOut(match[0], node, match.index);
    }
    if (at < data.length) this.append(data.slice(at), node, at);
  }

  /** A line break: one is white space, two in a row end the block. */
  addBreak(): void {
    this.breaks++;
    if (this.breaks > 1) this.endBlock();
    else this.addSpace(undefined, 0);
  }

  /** What follows stands in a block of its own. */
  endBlock(): void {
    if (this.held) this.addSpace(undefined, 0);
    else if (this.length > 0) this.pending = 'block';
  }

  /** While held, a block does not end: what would end it is white space. */
  holdBlock(held: boolean): void {
    this.held = held;
  }

  finish(): TextMap {
    return new TextMap(this.parts.join(''), this.nodes, {
      starts: Uint32Array.from(this.starts),
      sources: Uint32Array.from(this.sources),
      offsets: Uint32Array.from(this.offsets),
    });
  }

  private addSpace(node: Text | undefined, offset: number): void {
    if (this.pending !== 'none' || this.length === 0) return;
    this.pending = 'space';
    this.space = { node, offset };
  }

  /** A ligature's letters all stand for the one character of the node. */
  private spellOut(ligature: string, node: Text, offset: number): void {
    for (const letter of ligature.normalize('NFKC')) this.append(letter, node, offset);
  }

  private append(piece: string, node: Text, offset: number): void {
    if (this.pending === 'block') this.push('\n\n', undefined, 0);
    else if (this.pending === 'space') this.push(' ', this.space.node, this.space.offset);
    this.pending = 'none';
    this.breaks = 0;
    this.push(piece, node, offset);
  }

  private push(piece: string, node: Text | undefined, offset: number): void {
    const source = this.indexOf(node);
    const last = this.starts.length - 1;
    const goesOn =
      source !== NO_NODE &&
      this.sources[last] === source &&
      (this.offsets[last] ?? 0) + this.length - (this.starts[last] ?? 0) === offset;
    if (!goesOn) {
      this.starts.push(this.length);
      this.sources.push(source);
      this.offsets.push(offset);
    }
    this.parts.push(piece);
    this.length += piece.length;
  }

  /** Nodes get their numbers as their first character comes in, so that empty ones get none. */
  private indexOf(node: Text | undefined): number {
    if (!node) return NO_NODE;
    if (this.nodes.at(-1) !== node) this.nodes.push(node);
    return this.nodes.length - 1;
  }
}

const ELEMENT = 1;
const TEXT = 3;

/** Elements of HTML that stand in a line; the others, but for unknown ones, make blocks. */
const INLINE = new Set(
  `a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label mark
   meter nobr output picture progress q ruby rb rp rt s samp small slot span strike strong sub sup
   time tt u var wbr`.split(/\s+/u),
);
const BLOCK = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
   figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol
   p pre search section summary table tbody td tfoot th thead tr ul`.split(/\s+/u),
);

/** True for HTML's elements that stand in a line, without asking for their style. */
export const isInline = (element: Element): boolean => INLINE.has(element.localName);

/** True where the element parts what stands before it from what stands in it. */
export function isBlock(element: Element): boolean {
  const name = element.localName;
  if (INLINE.has(name)) return false;
  if (BLOCK.has(name)) return true;
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? 'inline';
  return !/^(?:inline|contents|none|ruby|$)/u.test(display);
}

/** Adds an element's text as one block, whatever blocks and breaks it holds (a headline). */
export function addAsBlock(builder: TextBuilder, root: Element, kept: ReadonlySet<Text>): void {
  builder.endBlock();
  builder.holdBlock(true);
  addKept(builder, root, kept);
  builder.holdBlock(false);
  builder.endBlock();
}

/** Adds those text nodes below `root` (itself included) that are in `kept`, in the order shown. */
export const addKept = (builder: TextBuilder, root: Node, kept: ReadonlySet<Text>): void =>
  finish(addInSteps(builder, root, kept));

/** The same in steps. */
export function addInSteps(builder: TextBuilder, root: Node, kept: ReadonlySet<Text>): Steps<void> {
  const isTired = pace();
  function* add(node: Node): Steps<void> {
    if (node.nodeType === TEXT && kept.has(node as Text)) builder.addText(node as Text);
    if (node.nodeType !== ELEMENT) return;
    if (isTired()) yield;
    const element = node as Element;
    if (element.localName === 'br') {
      builder.addBreak();
      return;
    }
    const block = isBlock(element);
    if (block) builder.endBlock();
    const children = flatChildren(element);
    for (let i = 0; i < children.length; i++) {
      const child = children[i];
      if (child) yield* add(child);
    }
    if (block) builder.endBlock();
  }
  return add(root);
}

/** Annotations + text map → painted page, by CSS Custom Highlights: the page's DOM is never written. */
import { isShown, type Wanted } from '../annotation/annotate';
import type { Annotation } from '../model/annotation';
import { KINDS, type Kind } from '../model/kind';
import type { Density } from '../model/settings';
import type { Span } from '../model/span';
import { dress, put, take, undress } from './registry';
import { schemeBehind } from './scheme';
import { highlightName, LOOKS, type Look, lookOf, type Scheme } from './styles';

/** Where text stands on the page. */
export interface TextPlaces {
  rangesFor(span: Span): Range[];
}
export type Kinds = Readonly<Record<Kind, boolean>>;

/** A painted page; `withdraw` takes every mark away again. */
export interface Painting {
  /** Shows the kinds that are on, hides the others; names everywhere, or where they stand first. */
  show(kinds: Kinds, density?: Density): void;
  /** Takes marks off words that are no longer the ones that were marked. */
  prune(): void;
  /** How many ranges are marked, or would be if all kinds were shown. */
  size(): number;
  /** Puts right what the page did to its looks meanwhile: a background turned dark, our style sheet dropped. */
  restore(): void;
  withdraw(): void;
}

/**
 * Paints annotations. Nothing is visible until `show` is called. Registry and style sheets are touched only where they
 * are ours: the page may have highlights of its own (never `CSS.highlights.clear()`).
 * @example paint(annotations, textMap).show(settings.kinds);
 */
export function paint(annotations: readonly Annotation[], places: TextPlaces): Painting {
  let highlights = gather(annotations, places);
  let wanted: Wanted = { kinds: allKinds(false), density: 'all' };
  const hide = () => {
    for (const { name, highlight } of highlights) take(name, highlight);
  };
  const show = () => {
    if (isWanted()) dress();
    for (const { name, mark, highlight } of highlights)
      if (isShown(mark, wanted) && isDrawn(mark)) put(name, highlight);
      else take(name, highlight);
  };
  const isWanted = () => KINDS.some((kind) => wanted.kinds[kind]);
  return {
    show(kinds, density = 'all') {
      wanted = { kinds, density };
      show();
    },
    prune: () => highlights.forEach(prune),
    size: () => highlights.reduce((sum, { words }) => sum + words.size, 0),
    restore() {
      if (!isWanted()) return;
      dress();
      if (!highlights.some(isMiscoloured)) return;
      hide();
      highlights = gather(annotations, places);
      show();
    },
    withdraw() {
      hide();
      undress();
    },
  };
}

/**
 * In the colours of the reader's own system Chromium draws every highlight as a block, whatever its style says
 * (docs/BROWSER-BUGS.md): a page of blocks would be no page to read, so only wording and who says so are left.
 */
const isDrawn = ({ kind, part }: Annotation): boolean =>
  !matchMedia('(forced-colors: active)').matches || kind === 'wording' || part === 'source';

interface Gathered {
  name: string;
  scheme: Scheme;
  /** One of the annotations in it: all are shown together. */
  mark: Annotation;
  highlight: Highlight;
  /** Each range with the words that stood in it when it was made. */
  words: Map<Range, string>;
}

function gather(annotations: readonly Annotation[], places: TextPlaces): Gathered[] {
  const gathered = new Map<string, Gathered>();
  const known = new Map<Element, Scheme>();
  for (const annotation of annotations) {
    const look = lookOf(annotation);
    for (const span of annotation.spans)
      for (const range of places.rangesFor(span)) {
        const scheme = schemeBehind(range.startContainer.parentElement, known);
        const name = highlightName(look, scheme);
        const entry = gathered.get(name) ?? empty(name, look, scheme, annotation);
        entry.words.set(range, range.toString());
        entry.highlight.add(range);
        gathered.set(name, entry);
      }
  }
  return [...gathered.values()];
}

function empty(name: string, look: Look, scheme: Scheme, mark: Annotation): Gathered {
  const highlight = new Highlight();
  highlight.priority = LOOKS.indexOf(look) + 1;
  return { name, scheme, mark, highlight, words: new Map() };
}

function prune({ highlight, words }: Gathered): void {
  for (const [range, was] of words)
    if (range.toString() !== was) {
      highlight.delete(range);
      words.delete(range);
    }
}

/** The first range speaks for all: a page changes its theme as a whole. */
function isMiscoloured({ words, scheme }: Gathered): boolean {
  const [first] = words.keys();
  return (
    first !== undefined && schemeBehind(first.startContainer.parentElement, new Map()) !== scheme
  );
}

/** All kinds switched the same way. */
export const allKinds = (on: boolean): Kinds =>
  Object.fromEntries(KINDS.map((kind) => [kind, on])) as Record<Kind, boolean>;

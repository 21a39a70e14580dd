/** Annotations + text map → painted page, by CSS Custom Highlights: the page's DOM is never written. */
import type { Annotation } from '../model/annotation';
import { KINDS, type Kind } from '../model/kind';
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
  /** Shows the kinds that are on, hides the others. */
  show(kinds: Kinds): void;
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
  let kinds = allKinds(false);
  const hide = () => {
    for (const { name, highlight } of highlights) take(name, highlight);
  };
  const show = () => {
    if (KINDS.some((kind) => kinds[kind])) dress();
    for (const { name, kind, highlight } of highlights)
      if (kinds[kind]) put(name, highlight);
      else take(name, highlight);
  };
  return {
    show(next) {
      kinds = next;
      show();
    },
    prune: () => highlights.forEach(prune),
    size: () => highlights.reduce((sum, { words }) => sum + words.size, 0),
    restore() {
      if (!KINDS.some((kind) => kinds[kind])) return;
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

interface Gathered {
  name: string;
  scheme: Scheme;
  kind: Kind;
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
        const entry = gathered.get(name) ?? empty(name, look, scheme, annotation.kind);
        entry.words.set(range, range.toString());
        entry.highlight.add(range);
        gathered.set(name, entry);
      }
  }
  return [...gathered.values()];
}

function empty(name: string, look: Look, scheme: Scheme, kind: Kind): Gathered {
  const highlight = new Highlight();
  highlight.priority = LOOKS.indexOf(look) + 1;
  return { name, scheme, kind, highlight, words: new Map() };
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

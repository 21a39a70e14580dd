/** Annotations + text map → painted page, by CSS Custom Highlights: the page's DOM is never written. */
import type { Annotation } from '../model/annotation';
import { KINDS, type Kind } from '../model/kind';
import type { Span } from '../model/span';
import { schemeBehind } from './scheme';
import { highlightName, LOOKS, type Look, lookOf, type Scheme, styleSheet } from './styles';

/** Where text stands on the page. */
export interface TextPlaces {
  rangesFor(span: Span): Range[];
}
export type Kinds = Readonly<Record<Kind, boolean>>;

/** A painted page; `withdraw` takes every mark away again. */
export interface Painting {
  /** Shows the kinds that are on, hides the others. */
  show(kinds: Kinds): void;
  withdraw(): void;
}

/**
 * Paints annotations. Nothing is visible until `show` is called. Registry and style sheets are touched only where they
 * are ours: the page may have highlights of its own (never `CSS.highlights.clear()`).
 * @example paint(annotations, textMap).show(settings.kinds);
 */
export function paint(annotations: readonly Annotation[], places: TextPlaces): Painting {
  const highlights = gather(annotations, places);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styleSheet());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return {
    show(kinds) {
      for (const { name, kind, highlight } of highlights)
        if (kinds[kind]) CSS.highlights.set(name, highlight);
        else CSS.highlights.delete(name);
    },
    withdraw() {
      for (const { name } of highlights) CSS.highlights.delete(name);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((own) => own !== sheet);
    },
  };
}

interface Gathered {
  name: string;
  kind: Kind;
  highlight: Highlight;
}

function gather(annotations: readonly Annotation[], places: TextPlaces): Gathered[] {
  const ranges = new Map<string, { look: Look; kind: Kind; ranges: Range[] }>();
  const known = new Map<Element, Scheme>();
  for (const annotation of annotations) {
    const look = lookOf(annotation);
    for (const span of annotation.spans)
      for (const range of places.rangesFor(span)) {
        const name = highlightName(look, schemeBehind(range.startContainer.parentElement, known));
        const entry = ranges.get(name) ?? { look, kind: annotation.kind, ranges: [] };
        entry.ranges.push(range);
        ranges.set(name, entry);
      }
  }
  return [...ranges].map(([name, { look, kind, ranges: own }]) => {
    const highlight = new Highlight(...own);
    highlight.priority = LOOKS.indexOf(look) + 1;
    return { name, kind, highlight };
  });
}

/** All kinds switched the same way. */
export const allKinds = (on: boolean): Kinds =>
  Object.fromEntries(KINDS.map((kind) => [kind, on])) as Record<Kind, boolean>;

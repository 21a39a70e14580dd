/** Which marks are under the pointer. */
import { marksAt } from '../annotation/card';
import type { Annotation } from '../model/annotation';
import type { Span } from '../model/span';
import { holds } from './place';
import type { Reading } from './reading';

/** Lines under the words belong to their marks. */
const SLACK = 3;

export interface Hit {
  marks: readonly Annotation[];
  /** Of the text: where the pointer is. */
  offset: number;
}

/** The marks at a point of the window; undefined where there are none, also between and beside words. */
export function hitAt(reading: Reading, x: number, y: number): Hit | undefined {
  const at = characterAt(reading, x, y);
  const marks = at ? marksAt(reading, at.start) : [];
  return at && marks.length ? { marks, offset: at.start } : undefined;
}

/** The browser tells the nearest gap between two characters, wherever the point is: one of the two must hold it. */
function characterAt({ places, insides }: Reading, x: number, y: number): Span | undefined {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...insides] });
  if (!caret || caret.offsetNode.nodeType !== Node.TEXT_NODE) return undefined;
  for (const offset of [caret.offset, caret.offset - 1]) {
    const span = offset >= 0 ? places.spanAt(caret.offsetNode, offset) : undefined;
    const range = span && places.rangesFor(span)[0];
    const boxes = range ? [...range.getClientRects()] : [];
    if (boxes.some((box) => holds(box, x, y, SLACK))) return span;
  }
  return undefined;
}

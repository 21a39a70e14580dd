/** A name in its place: what linking works on. */
import type { EntityType } from '../../../model/analysis';
import type { Segmented, Token } from '../../../model/segmented';
import { fold } from './fold';

export interface Name {
  start: number;
  end: number;
  type: EntityType;
  confidence: number;
  text: string;
  /** `fold(text)`. */
  key: string;
  /** Its tokens, `to` exclusive. */
  from: number;
  to: number;
}

/** Index of the first token that ends after `offset`; `tokens.length` when none does. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A name over the tokens `from` to `to`. */
export function nameOver(
  doc: Segmented,
  from: number,
  to: number,
  type: EntityType,
  confidence: number,
): Name {
  const start = (doc.tokens[from] as Token).start;
  const end = (doc.tokens[to - 1] as Token).end;
  const text = doc.text.slice(start, end);
  return { start, end, type, confidence, text, key: fold(text), from, to };
}

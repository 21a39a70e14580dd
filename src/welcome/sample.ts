/** The invented sample of the first-run page: a message in which what is marked stands in brackets. */
import type { Kind } from '../model/kind';

export interface Piece {
  text: string;
  /** Undefined for plain words. */
  kind?: Kind;
}
const KIND_OF: Readonly<Record<string, Kind>> = {
  n: 'names',
  d: 'dates',
  c: 'claims',
  w: 'wording',
  f: 'figures',
};

/** @example readSample('[n:Ana Ruiz] left.') // [{ kind: 'names', text: 'Ana Ruiz' }, { text: ' left.' }] */
export const readSample = (message: string): Piece[] =>
  message
    .split(/(\[[ndcwf]:[^\]]*\])/u)
    .filter(Boolean)
    .map((part): Piece => {
      const [, letter = '', text = part] = /^\[([ndcwf]):([^\]]*)\]$/u.exec(part) ?? [];
      const kind = KIND_OF[letter];
      return kind ? { kind, text } : { text };
    });

/** The visible text of a page, made ready to be searched as browsers search it for text fragments. */

/**
 * A page's text: `\n` wherever a phrase cannot go on (the edge of a block, a line break, an image), single spaces
 * elsewhere.
 */
export interface PageIndex {
  text: string;
  /** The same length, letter for letter, without what no browser tells apart: case, accents, kinds of quotation marks. */
  folded: string;
  /** Where each word starts and ends. Browsers part some of these words further, none of them less. */
  starts: readonly number[];
  ends: readonly number[];
}

/** Signs between letters or digits do not surely end a word: "US-backed", "3.5", "don’t". */
const WORD = /[\p{L}\p{M}\p{N}_]+(?:['’.,:@&·/‐‑–-][\p{L}\p{M}\p{N}_]+)*/gu;

/** @example pageIndex('The well-known fox.\nIt ran.').starts // [0, 4, 15, 20, 23] */
export function pageIndex(text: string): PageIndex {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { index, 0: word } of text.matchAll(WORD)) {
    starts.push(index);
    ends.push(index + word.length);
  }
  return { text, folded: fold(text), starts, ends };
}

/**
 * Case, accents, quotation marks, dashes and spaces folded, each code unit to one code unit. Folding more than a
 * browser does only makes links longer; folding less would make them ambiguous.
 * @example fold('Élan – “Vital”') // 'elan - "vital"'
 */
export const fold = (text: string): string =>
  text.replace(/[^\x20-\x40\x5b-\x7e]/g, (unit) => FOLDED.get(unit) ?? foldUnit(unit));

const FOLDED = new Map<string, string>();

function foldUnit(unit: string): string {
  const plain = unit.normalize('NFD').charAt(0).toLowerCase().charAt(0);
  const folded = SIGNS.find(([signs]) => signs.test(unit))?.[1] ?? plain;
  FOLDED.set(unit, folded);
  return folded;
}

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\s/u, ' '],
  [/[“”„‟«»″＂]/u, '"'],
  [/[‘’‚‛′＇`]/u, "'"],
  [/[‐‑‒–—―−]/u, '-'],
];

const LETTER = /[\p{L}\p{M}\p{N}_]/u;

/** True where a word can end or begin at this offset: no letter or digit stands on both sides. */
export function isEdge(text: string, offset: number): boolean {
  return !(LETTER.test(text.charAt(offset - 1)) && LETTER.test(text.charAt(offset)));
}

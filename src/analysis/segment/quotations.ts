/** Quotations: what stands in quotation marks of any make, across paragraphs too. */
import type { Block, Quotation } from '../../model/segmented';
import { byStart, type Span } from '../../model/span';

const OPENING: Readonly<Record<string, Quotation['marks']>> = {
  '“': 'double',
  '„': 'double',
  '«': 'guillemet',
};
const CLOSING: Readonly<Record<string, Quotation['marks']>> = { '”': 'double', '»': 'guillemet' };

/** What may open or close a double quotation, or be the first half of such a mark. */
const DOUBLE = new Set([...Object.keys(OPENING), ...Object.keys(CLOSING), '`', "'", '"', '″']);

const wordAt = (text: string, i: number): boolean => /[\p{L}\p{N}$£€]/u.test(text[i] ?? '');
const spaceAt = (text: string, i: number): boolean =>
  i < 0 || i >= text.length || /\s/u.test(text[i] ?? ' ');

/**
 * Every quotation of the text, outer before inner. An unclosed one runs to the end of its block and is `open`; where
 * the next block reopens, that one `continues` it. Double marks: curly, straight, ``…'', „…“, guillemets; single ones
 * (curly or straight) are told from apostrophes by what stands beside them.
 * @example findQuotations('He said “no”.', blocks) // [{ start: 8, end: 12, inner: { start: 9, end: 11 }, … }]
 */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const all: Quotation[] = [];
  let carried: Quotation | undefined;
  for (const block of blocks) {
    const doubles = doubleQuotations(text, block);
    const found = [...doubles, ...singleQuotations(text, block, doubles)].sort(byStart);
    const first = found[0];
    const base = all.length;
    if (
      carried &&
      first &&
      /^[\s]*$/u.test(text.slice(block.start, first.start)) &&
      first.marks === carried.marks
    )
      first.continues = all.indexOf(carried);
    all.push(...found);
    carried = found.length ? all.slice(base).find((q) => q.open) : undefined;
  }
  return all;
}

/** Most of a text: signs that need not be looked up. */
const isLetterOrSpace = (code: number): boolean => code === 32 || (code >= 97 && code <= 122);

function doubleQuotations(text: string, block: Span): Quotation[] {
  const found: Quotation[] = [];
  let open: { start: number; inner: number; marks: Quotation['marks'] } | undefined;
  const close = (innerEnd: number, end: number, isOpen: boolean) => {
    if (open && innerEnd > open.inner)
      found.push({
        start: open.start,
        end,
        inner: { start: open.inner, end: innerEnd },
        marks: open.marks,
        open: isOpen,
      });
    open = undefined;
  };
  for (let i = block.start; i < block.end; i++) {
    if (isLetterOrSpace(text.charCodeAt(i))) continue;
    const sign = text[i] as string;
    if (!DOUBLE.has(sign)) continue;
    const two = text.startsWith('``', i) || text.startsWith("''", i) ? 2 : 1;
    const opening = OPENING[sign] ?? (two === 2 && sign === '`' ? 'double' : undefined);
    const closing =
      CLOSING[sign] ?? (sign === '“' && open && text[open.start] === '„' ? 'double' : undefined);
    const straight = sign === '"' || sign === '″' || (two === 2 && sign === "'");
    if (closing && open) close(i, i + 1, false);
    else if (opening) open ??= { start: i, inner: i + two, marks: opening };
    else if (straight && open) close(i, i + two, false);
    else if (straight && !/\d/u.test(text[i - 1] ?? ''))
      open = { start: i, inner: i + two, marks: 'double' };
    i += two - 1;
  }
  if (open) close(block.end, block.end, true);
  return found;
}

function singleQuotations(text: string, block: Span, doubles: readonly Quotation[]): Quotation[] {
  const found: Quotation[] = [];
  for (let i = block.start; i < block.end; i++) {
    if (!opensSingle(text, i, block)) continue;
    const outer = doubles.find((q) => q.start <= i && i < q.end);
    const limit = outer ? outer.inner.end : block.end;
    const end = closeOfSingle(text, i, limit);
    if (end < 0) {
      // Only a curly mark at a block's start is taken for a quotation that goes on in the next block.
      if (text[i] !== '‘' || i !== block.start || outer) continue;
      found.push({
        start: i,
        end: block.end,
        inner: { start: i + 1, end: block.end },
        marks: 'single',
        open: true,
      });
      break;
    }
    found.push({
      start: i,
      end: end + 1,
      inner: { start: i + 1, end },
      marks: 'single',
      open: false,
    });
    i = end;
  }
  return found;
}

function opensSingle(text: string, i: number, block: Span): boolean {
  if (text[i] !== '‘' && text[i] !== "'") return false;
  if (text[i + 1] === "'" || text[i - 1] === "'") return false;
  const before = i === block.start || /[\s([—–“"«-]/u.test(text[i - 1] ?? ' ');
  const decade = /^['’]?\d0s/u.test(text.slice(i, i + 4));
  return before && !decade && wordAt(text, i + 1);
}

/** The closing mark's place, or -1. "the workers’ anger’": a mark after *s* gives way to a later one. */
function closeOfSingle(text: string, from: number, limit: number): number {
  const curly = text[from] === '‘';
  let fallback = -1;
  for (let j = from + 2; j < limit; j++) {
    const sign = text[j];
    // Another quotation opens: the mark after *s* was the close after all.
    if (
      fallback >= 0 &&
      (sign === '‘' || (sign === "'" && spaceAt(text, j - 1) && wordAt(text, j + 1)))
    )
      return fallback;
    if (sign !== '’' && (curly || sign !== "'")) continue;
    if (
      spaceAt(text, j - 1) ||
      !(spaceAt(text, j + 1) || /[.,;:!?)\]—–”"-]/u.test(text[j + 1] ?? ''))
    )
      continue;
    const possessive =
      /[sS]/u.test(text[j - 1] ?? '') && /^\s+\p{Ll}/u.test(text.slice(j + 1, j + 4));
    if (!possessive) return j;
    if (fallback < 0) fallback = j;
  }
  return fallback;
}

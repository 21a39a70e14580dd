/** Deep links: an address that takes a browser to certain words of a page, and to no others. */
import type { Span } from '../model/span';
import type { PageIndex } from './page-index';
import { isFirst, isUnique, type TextDirective, writeDirective } from './text-directive';

export type DeepLink =
  | {
      ok: true;
      url: string;
      /** What the browser will mark, in the page's text: the words asked for, made up to whole ones. */
      span: Span;
    }
  | {
      ok: false;
      /** The plain address. */
      url: string;
      reason: 'absent' | 'no-words' | 'repeated';
    };

/** Why there is none: the words are not in the text that the page shows; no whole word; too often in the same surroundings. */
export type NoLink = Extract<DeepLink, { ok: false }>['reason'];

/** Up to so many words are named in full; of longer stretches the beginning and the end. */
const WHOLE = 8;
const ENDS = [3, 5, 8] as const;
/** So many words before or after are tried at most to tell one place from another. */
const CONTEXT = 12;

/**
 * The shortest link that means these words alone: by themselves, else with more and more words before, after, or both.
 * A link whose first candidate on the page is the right one goes first, since Firefox 153 does not always look on
 * (docs/BROWSER-BUGS.md).
 * @param page the text the page shows, from `pageIndex(readPageText(document).text)`
 * @param span where the words stand in it; undefined where they do not
 * @example deepLink(pageIndex('The fox ran.'), { start: 4, end: 7 }, 'https://example.org/a').url // '…/a#:~:text=fox'
 */
export function deepLink(page: PageIndex, span: Span | undefined, address: string): DeepLink {
  const url = address.replace(/#.*$/su, '');
  if (!span) return { ok: false, url, reason: 'absent' };
  const words = wordsIn(page, span);
  if (!words) return { ok: false, url, reason: 'no-words' };
  const place = { start: page.starts[words.first] ?? 0, end: page.ends[words.last] ?? 0 };
  let second: TextDirective | undefined;
  for (const directive of candidates(page, words)) {
    if (!isUnique(page, directive, place)) continue;
    if (isFirst(page, directive, place.start))
      return { ok: true, url: `${url}#:~:${writeDirective(directive)}`, span: place };
    second ??= directive;
  }
  return second
    ? { ok: true, url: `${url}#:~:${writeDirective(second)}`, span: place }
    : { ok: false, url, reason: 'repeated' };
}

function* candidates(page: PageIndex, words: Words): Generator<TextDirective> {
  const named = ways(page, words);
  yield* named;
  for (let width = 1; width <= CONTEXT; width++)
    for (const way of named) yield* surrounded(page, words, way, width);
}

/** Words by their numbers, both inclusive. */
interface Words {
  first: number;
  last: number;
}

function wordsIn({ starts, ends }: PageIndex, span: Span): Words | undefined {
  const first = ends.findIndex((end) => end > span.start);
  if (first < 0) return undefined;
  let last = first - 1;
  while ((starts[last + 1] ?? Number.POSITIVE_INFINITY) < span.end) last++;
  return last < first ? undefined : { first, last };
}

/** How the words themselves may be named, the shortest first. */
function ways(page: PageIndex, { first, last }: Words): TextDirective[] {
  const count = last - first + 1;
  const whole = between(page, first, last);
  const found: TextDirective[] = [];
  if (whole !== undefined && count <= WHOLE) found.push({ start: whole });
  if (count > WHOLE || whole === undefined)
    for (const most of whole === undefined ? [1, 2, ...ENDS] : ENDS) {
      const size = Math.min(most, count >> 1);
      const start = longest(size, (n) => between(page, first, first + n - 1));
      const end = longest(size, (n) => between(page, last - n + 1, last));
      if (start && end) found.push({ start, end });
    }
  if (whole !== undefined && count > WHOLE) found.push({ start: whole });
  return found;
}

/** With so many words before, after, or both; nothing where the page has no such words there. */
function surrounded(
  page: PageIndex,
  { first, last }: Words,
  way: TextDirective,
  width: number,
): TextDirective[] {
  const { text, starts, ends } = page;
  const prefix = phrase(text, starts[first - width], starts[first]);
  const suffix = phrase(text, ends[last], ends[last + width]);
  return [
    ...(prefix ? [{ ...way, prefix }] : []),
    ...(suffix ? [{ ...way, suffix }] : []),
    ...(prefix && suffix ? [{ ...way, prefix, suffix }] : []),
  ];
}

const between = ({ text, starts, ends }: PageIndex, from: number, to: number): string | undefined =>
  phrase(text, starts[from], ends[to]);

/** A line's end, or half of a letter, which no address can hold. */
const BORDER = /[\n\p{Cs}]/u;

/** The text there, where it goes on without a border. */
function phrase(text: string, start: number | undefined, end: number | undefined) {
  if (start === undefined || end === undefined) return undefined;
  const words = text.slice(start, end).trim();
  return words === '' || BORDER.test(words) ? undefined : words;
}

/** The phrase of the most words, up to `size`, that is one. */
function longest(size: number, make: (words: number) => string | undefined): string | undefined {
  for (let n = size; n > 0; n--) {
    const made = make(n);
    if (made !== undefined) return made;
  }
  return undefined;
}

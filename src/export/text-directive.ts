/** Text directives: the part of an address that names words on a page (https://wicg.github.io/scroll-to-text-fragment/). */
import { fold, isEdge, type PageIndex } from './page-index';

export interface TextDirective {
  prefix?: string;
  start: string;
  /** The end of a longer stretch; without it `start` is all of it. */
  end?: string;
  suffix?: string;
}

/** @example writeDirective({ prefix: 'the', start: 'well-known fox' }) // 'text=the-,well%2Dknown%20fox' */
export function writeDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    ...(prefix ? [`${encode(prefix)}-`] : []),
    encode(start),
    ...(end ? [encode(end)] : []),
    ...(suffix ? [`-${encode(suffix)}`] : []),
  ];
  return `text=${parts.join(',')}`;
}

/** Dashes, commas and ampersands have a meaning of their own there; brackets end a link in Markdown. */
const encode = (words: string): string =>
  encodeURIComponent(words).replace(
    /[-!'()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * True where the directive can only mean this stretch: its start, in its surroundings, stands once on the page, and the
 * first end after it is the right one. Words are compared more loosely than any browser does, so that what is unique
 * here is unique there.
 */
export function isUnique(
  index: PageIndex,
  directive: TextDirective,
  place: { start: number; end: number },
): boolean {
  const { prefix, start, end, suffix } = directive;
  const starts = find(index, start, 0, prefix, end ? undefined : suffix, 2);
  if (starts.length !== 1 || starts[0] !== place.start) return false;
  if (!end) return place.start + start.length === place.end;
  const [first] = find(index, end, place.start + start.length, undefined, suffix, 1);
  return first !== undefined && first + end.length === place.end;
}

/** True where what a browser looks for first, the prefix or else the start, is found first at this very place. */
export function isFirst(
  index: PageIndex,
  { prefix, start }: TextDirective,
  place: number,
): boolean {
  const [first] = find(index, prefix ?? start, 0, undefined, undefined, 1);
  if (first === undefined || prefix === undefined) return first === place;
  return skipSpaces(index.folded, first + prefix.length) === place;
}

/** Where the term stands between the prefix and the suffix, at most so many places. */
function find(
  { folded }: PageIndex,
  term: string,
  from: number,
  prefix: string | undefined,
  suffix: string | undefined,
  most: number,
): number[] {
  const wanted = fold(term);
  const before = prefix === undefined ? undefined : fold(prefix);
  const after = suffix === undefined ? undefined : fold(suffix);
  const found: number[] = [];
  let at = folded.indexOf(wanted, from);
  for (; at >= 0 && found.length < most; at = folded.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (!isEdge(folded, at) || !isEdge(folded, end)) continue;
    if (before !== undefined && !endsWith(folded, at, before)) continue;
    if (after !== undefined && !folded.startsWith(after, skipSpaces(folded, end))) continue;
    found.push(at);
  }
  return found;
}

function endsWith(text: string, offset: number, words: string): boolean {
  let end = offset;
  while (text.charAt(end - 1) === ' ') end--;
  return text.startsWith(words, end - words.length) && end >= words.length;
}

function skipSpaces(text: string, offset: number): number {
  let at = offset;
  while (text.charAt(at) === ' ') at++;
  return at;
}

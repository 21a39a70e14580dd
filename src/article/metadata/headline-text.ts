/** What of a heading is the headline: without a kicker before it, or a label, a date, a section's name after it. */
import { textsIn } from '../flat-tree';
import { titleParts } from './page-facts';

/** Pieces from which a heading is too broken up to be tried. */
const MOST_PIECES = 12;
/** Share of the heading's letters that its headline has at least. */
const LEAST = 0.5;

/**
 * The heading's text nodes that make its headline. Where those that stand together have the very letters of the page's
 * title, or of its part before or after the site's name, the rest is left out; else all are kept.
 * @param titles as the page states them
 * @example <h1><span>Storms</span> <span>Port reopens</span></h1> with the title “Port reopens | Times”: the second
 */
export function headlineTexts(heading: Element, titles: readonly string[]): Set<Text> {
  const texts = textsIn(heading);
  const pieces = texts.filter((text) => plain(text.data) !== '');
  const letters = pieces.map((text) => plain(text.data));
  const whole = letters.join('');
  const wanted = titles
    .flatMap((title) => [title, ...titleParts(title)])
    .map(plain)
    .filter((title) => title.length >= LEAST * whole.length && title.length < whole.length);
  if (wanted.length === 0 || pieces.length > MOST_PIECES || titles.map(plain).includes(whole))
    return new Set(texts);
  for (let from = 0; from < pieces.length; from++)
    for (let to = pieces.length; to > from; to--)
      if (wanted.includes(letters.slice(from, to).join(''))) return new Set(pieces.slice(from, to));
  return new Set(texts);
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

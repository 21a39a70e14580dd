/** The headline as it stands on the page: the heading closest to the page's title. */
import { someAncestor } from '../flat-tree';
import { isShown } from '../shown';
import { readOutlet } from './outlet';
import { type PageFacts, titleParts } from './page-facts';

/** Share of common words from which a heading counts as the title. */
const ALIKE = 0.5;
/** A title that says something else than the headline (for search engines) still shares a little. */
const ONLY_HEADING = 0.15;
const ELSEWHERE = new Set(['nav', 'aside', 'footer', 'dialog', 'form']);

/**
 * The element that holds the headline: an h1 or h2 (or what is marked as the headline) that is like
 * the title, and is no part of navigation or of a promotion.
 */
export function findHeadline(facts: PageFacts): Element | undefined {
  const titles = facts.titles.flatMap(withPieces);
  const site = readOutlet(facts) ?? '';
  const headings = [
    ...facts.document.querySelectorAll('h1, h2, [itemprop~="headline"]:not(meta)'),
  ].filter((heading) => isCandidate(heading) && !namesSite(heading, site));
  const alike: { heading: Element; points: number }[] = [];
  for (const heading of headings) {
    const own = words(heading.textContent ?? '');
    const most = Math.max(0, ...titles.map((title) => title.weight * likeness(own, title.words)));
    if (most >= ALIKE)
      alike.push({ heading, points: most + (heading.localName === 'h1' ? 0.1 : 0) });
  }
  // Asking what is shown makes the browser lay down its styles: only where there is a choice.
  if (alike.length > 1)
    for (const candidate of alike) if (isShown(candidate.heading)) candidate.points += 0.1;
  alike.sort((a, b) => b.points - a.points);
  return alike[0]?.heading ?? onlyHeading(facts, headings) ?? namedTitle(facts);
}

/** A title and its pieces; a piece weighs less the less of the title it is (it may be the site). */
function withPieces(title: string): { words: string[]; weight: number }[] {
  const whole = words(title);
  const pieces = titleParts(title).map((piece) => {
    const own = words(piece);
    return { words: own, weight: 0.6 + (0.4 * own.length) / whole.length };
  });
  return [{ words: whole, weight: 1 }, ...pieces];
}

/** True for the site's name or sign, which many pages set as an h1 that leads home. */
function namesSite(heading: Element, site: string): boolean {
  if (words(heading.textContent ?? '').join() === words(site).join()) return true;
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  return /^(?:https?:\/\/[^/]+)?\/?(?:[?#].*)?$/u.test(link?.getAttribute('href') ?? 'none');
}

/** A page's only h1 is its headline though the title says otherwise. */
function onlyHeading(facts: PageFacts, headings: readonly Element[]): Element | undefined {
  const firsts = headings.filter((heading) => heading.localName === 'h1');
  const [only] = firsts;
  if (firsts.length !== 1 || !only) return undefined;
  const own = words(only.textContent ?? '');
  const titles = facts.titles.map(words);
  const shares = titles.some((title) => likeness(own, title) >= ONLY_HEADING);
  return own.length >= 3 && shares ? only : undefined;
}

/** On pages without a heading that fits: what is called a title and has the very words of the page's. */
function namedTitle(facts: PageFacts): Element | undefined {
  const titles = new Set(
    facts.titles.flatMap((title) => [title, ...titleParts(title)]).map(joined),
  );
  const called = facts.document.querySelectorAll('[class*="title" i], [class*="headline" i]');
  return [...called].find(
    (element) =>
      isCandidate(element) &&
      element.localName !== 'a' &&
      titles.has(joined(element.textContent ?? '')) &&
      isShown(element),
  );
}
const joined = (text: string): string => words(text).join(' ');

function isCandidate(heading: Element): boolean {
  const length = heading.textContent?.trim().length ?? 0;
  return (
    length > 0 &&
    length < 400 &&
    !someAncestor(
      heading,
      (element) =>
        ELSEWHERE.has(element.localName) || element.getAttribute('aria-modal') === 'true',
    )
  );
}

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’‘]/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Dice's coefficient over the words, 0 to 1. */
function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common++;
  }
  return (2 * common) / (a.length + b.length);
}

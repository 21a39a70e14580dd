/** What lies over the page or frames it: dialogs, consent notices, menus. */
import { SIGN } from './names';
import { signsOf } from './signs';

const ROLES = new Set(['dialog', 'alertdialog', 'navigation', 'menu', 'menubar', 'search']);

/**
 * True for an element that cannot hold the article: a modal dialog, a consent notice, a menu. What
 * holds a headline, an article or the page itself is none of these, whatever its name.
 * @param signs of its names, where they have been read before
 */
export function isOverlay(element: Element, signs = signsOf(element)): boolean {
  const name = element.localName;
  if (name === 'nav') return true;
  if (name === 'body' || name === 'main' || name === 'article') return false;
  const looksIt =
    (signs & SIGN.consent) !== 0 ||
    ROLES.has(element.getAttribute('role') ?? '') ||
    element.getAttribute('aria-modal') === 'true';
  return looksIt && !element.querySelector('h1, article, main');
}

/** What lies over the page or frames it: dialogs, consent notices, menus. */
import { namesOf } from './names';

const ROLES = new Set(['dialog', 'alertdialog', 'navigation', 'menu', 'menubar', 'search']);
/** Makers of consent notices, and the words they all use. */
const CONSENT = new Set(
  'onetrust didomi usercentrics cookiebot truste trustarc iubenda osano cookieyes cmplz consent gdpr ccpa'.split(
    ' ',
  ),
);
/** One look at the whole of an element's names, since every element of the page is asked. */
const HINT = new RegExp(`${[...CONSENT].join('|')}|cookie`, 'iu');
const AFTER_COOKIE = new Set(
  'banner bar consent dialog disclaimer law message modal notice notification overlay policy popup preferences settings wall'.split(
    ' ',
  ),
);

/**
 * True for an element that cannot hold the article: a modal dialog, a consent notice, a menu. What
 * holds a headline, an article or the page itself is none of these, whatever its name.
 */
export function isOverlay(element: Element): boolean {
  const name = element.localName;
  if (name === 'nav') return true;
  if (name === 'body' || name === 'main' || name === 'article') return false;
  const looksIt =
    element.getAttribute('aria-modal') === 'true' ||
    ROLES.has(element.getAttribute('role') ?? '') ||
    (HINT.test(`${element.getAttribute('class')} ${element.id}`) &&
      namesOf(element).some(isConsent));
  return looksIt && !element.querySelector('h1, article, main');
}

const isConsent = (words: readonly string[]): boolean =>
  words.some(
    (word, i) =>
      CONSENT.has(word) || (/^cookies?$/u.test(word) && AFTER_COOKIE.has(words[i + 1] ?? '')),
  );

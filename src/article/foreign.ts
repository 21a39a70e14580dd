/** What stands in or beside an article without being its text: captions, promotions, tools; comments, related ones. */
import { SIGN } from './names';
import { signsOf } from './signs';

/** Elements that are never running text. */
const TAGS = new Set(['aside', 'button', 'dialog', 'figcaption', 'footer', 'form', 'nav', 'time']);
const ROLES = new Set(
  'alert alertdialog banner button complementary contentinfo dialog form navigation search tablist toolbar tooltip'.split(
    ' ',
  ),
);

/** True where the element's tag, role or names say that it is no part of the running text. */
export function isForeign(element: Element): boolean {
  if (TAGS.has(element.localName)) return true;
  const role = element.getAttribute('role');
  if (role && ROLES.has(role)) return true;
  return element.getAttribute('aria-modal') === 'true' || (signsOf(element) & SIGN.foreign) !== 0;
}

/** Elements that stand beside an article, however long. */
const TAGS_BESIDE = new Set(['aside', 'dialog', 'footer', 'form', 'nav', 'figcaption']);
const ROLES_BESIDE = new Set(
  'alert alertdialog complementary contentinfo dialog navigation search tooltip'.split(' '),
);

/**
 * True where the element's tag, role or names say that it stands beside the article: comments, related ones, side
 * columns, footers.
 * @param signs of its names, where they have been read before
 */
export function isBeside(element: Element, signs = signsOf(element)): boolean {
  const name = element.localName;
  if (TAGS_BESIDE.has(name)) return true;
  if (name === 'body' || name === 'main' || name === 'article') return false;
  return (signs & SIGN.beside) !== 0 || ROLES_BESIDE.has(element.getAttribute('role') ?? '');
}

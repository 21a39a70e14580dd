/** Where the article stands on the live page. */
import { choose } from './choose';
import { flatChildren, isSilent } from './flat-tree';
import { isBeside } from './foreign';
import { isOverlay } from './overlay';
import type { Steps } from './steps';
import { type Survey, survey } from './survey';

/** Fewer characters of running text than this are no article: then what its names say against it is forgotten. */
const ENOUGH = 500;

/** The text nodes of the article's body, before anything is pruned; empty when there is none. */
export function* findArticle(document: Document, headline: Element | undefined): Steps<Set<Text>> {
  const around = ancestorsOf(headline);
  const strict = (element: Element, signs: number): boolean =>
    !around.has(element) && isBeside(element, signs);
  let found = yield* survey(document.body, strict);
  if (found.root.prose < ENOUGH) found = yield* survey(document.body, () => false);
  yield;
  const kept = new Set<Text>();
  const place = yield* choose(found, headline);
  yield;
  if (place) collect(place.element, found, kept);
  return kept;
}

function ancestorsOf(element: Element | undefined): Set<Element> {
  const found = new Set<Element>();
  for (let at = element; at; at = at.parentElement ?? undefined) found.add(at);
  return found;
}

/** Adds the texts below the element, those beside the article left out. */
function collect(element: Element, { places }: Survey, kept: Set<Text>): void {
  const children = flatChildren(element);
  for (let i = 0; i < children.length; i++) {
    const child = children[i];
    if (child?.nodeType === 3) kept.add(child as Text);
    else if (child?.nodeType === 1 && isOpen(child as Element))
      if (!places.get(child as Element)?.beside)
        collect(child as Element, { places } as Survey, kept);
  }
}

const isOpen = (element: Element): boolean => !isSilent(element) && !isOverlay(element);

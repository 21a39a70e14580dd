/** Which of the page's blocks is the article's: the innermost one that holds nearly all running text. */
import { someAncestor } from './flat-tree';
import { leaveOutHidden } from './hidden';
import { leaveOutListings } from './listing';
import type { Steps } from './steps';
import type { Place, Survey } from './survey';

/** Characters of running text from which an `article` element around the headline can be the article … */
const ENOUGH = 700;
/** … and the share of the page's that it must have. */
const SHARE = 0.25;
/** Share of the running text from which a block within stands for the whole. */
const NEARLY_ALL = 0.8;

/**
 * The block around the article; undefined where the page has no running text. What is hidden, and lists of other
 * articles, count no longer in `survey` after this.
 * @param headline where the article begins, if that is known: of several articles its own is chosen
 */
export function* choose(survey: Survey, headline: Element | undefined): Steps<Place | undefined> {
  leaveOutListings(survey.root, headline);
  yield* leaveOutHidden(survey.root);
  let place = ownArticle(survey, headline) ?? survey.root;
  if (place.prose === 0) return undefined;
  for (;;) {
    const enough = NEARLY_ALL * place.prose;
    const inner: Place | undefined = place.children.find((child) => child.prose >= enough);
    if (!inner || inner.element.localName === 'p') return place;
    place = inner;
  }
}

/** The innermost `article` element around the headline that is more than a frame for that. */
function ownArticle({ root, places }: Survey, headline: Element | undefined): Place | undefined {
  let own: Place | undefined;
  if (headline)
    someAncestor(headline, (element) => {
      const place = element.localName === 'article' ? places.get(element) : undefined;
      if (place && place.prose >= Math.max(ENOUGH, SHARE * root.prose)) own = place;
      return own !== undefined;
    });
  return own;
}

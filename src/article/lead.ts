/** What stands between the headline and the article's block: the standfirst, a first paragraph on its own. */
import { commonAncestor, flatChildren, isSilent, textsIn } from './flat-tree';
import { isForeign } from './foreign';
import { isOverlay } from './overlay';
import { isPromotion } from './promotion';
import { isShown } from './shown';
import { isBlock } from './text';

/** Characters from which a block before the body is a standfirst or a first paragraph, not a label. */
const SHORTEST_LEAD = 60;

/**
 * Adds to `kept` what stands between the headline and the body and reads like text: the standfirst,
 * and first paragraphs in a container of their own.
 */
export function adoptLead(headline: Element, first: Text, kept: Set<Text>): void {
  const around = commonAncestor([headline, first]);
  if (!around) return;
  let state: 'before' | 'between' | 'done' = 'before';
  const visit = (parent: Element): void => {
    const children = flatChildren(parent);
    for (let i = 0; i < children.length && state !== 'done'; i++) {
      const child = children[i];
      if (child === first) state = 'done';
      if (child?.nodeType !== 1 || isSilent(child as Element)) continue;
      const element = child as Element;
      if (element === headline) state = 'between';
      else if (element.contains(headline) || element.contains(first)) visit(element);
      else if (state === 'between' && !isForeign(element) && !isOverlay(element)) {
        if (isLead(element)) for (const node of textsIn(element)) kept.add(node);
        else visit(element);
      }
    }
  };
  visit(around);
}

/** A paragraph or heading of some length, with few links, that can be seen. */
function isLead(element: Element): boolean {
  if (!/^(?:p|h[2-6]|div)$/u.test(element.localName)) return false;
  if ([...element.children].some(isBlock)) return false;
  const length = (element.textContent ?? '').trim().length;
  if (length < SHORTEST_LEAD) return false;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += link.textContent?.length ?? 0;
  return linked < length / 3 && !isPromotion(element) && isShown(element);
}

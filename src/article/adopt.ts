/** What Readability dropped from the midst of the text: paragraphs and subheads among kept siblings. */
import { commonAncestor, flatChildren, isSilent, textsIn } from './flat-tree';
import { isForeign } from './foreign';
import { isOverlay } from './overlay';
import { isPromotion } from './promotion';
import { isShown } from './shown';
import { isBlock } from './text';

const BLOCKS = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'dl', 'pre']);
/** Kept siblings of the same kind that make a stretch of text. */
const ENOUGH = 2;

/**
 * Adds to `kept` the texts of those paragraphs, lists and subheads that stand between kept siblings:
 * Readability drops some for a word in their class or for their links.
 */
export function adoptSiblings(root: Element, kept: Set<Text>): void {
  const parents = new Set<Element>();
  for (const node of kept) {
    const block = node.data.trim() === '' ? null : node.parentElement?.closest('p');
    if (block?.parentElement && root.contains(block.parentElement))
      parents.add(block.parentElement);
  }
  for (const parent of parents) adoptIn(parent, kept);
}

function adoptIn(parent: Element, kept: Set<Text>): void {
  const blocks = [...parent.children].filter((child) => BLOCKS.has(child.localName));
  const texts = blocks.map(textsIn);
  const isKept = texts.map((nodes) => nodes.some((node) => kept.has(node)));
  if (isKept.filter(Boolean).length < ENOUGH) return;
  const [first, last] = [isKept.indexOf(true), isKept.lastIndexOf(true)];
  for (let i = first + 1; i < last; i++) {
    const block = blocks[i];
    if (isKept[i] || !block || isForeign(block)) continue;
    for (const node of texts[i] ?? []) kept.add(node);
  }
}

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

/** From what Readability kept, takes away what is no running text: judged on the live page. */
import { flatChildren } from './flat-tree';
import { isForeign } from './foreign';
import { type Measure, measure } from './measure';
import { isPromotion } from './promotion';
import { isShown } from './shown';
import { isBlock } from './text';

/** No element with more than this share of the text goes: then its name means something else. */
const LARGEST_SHARE = 0.3;
/** Characters from which a foreign name no longer counts against an element. */
const LONGEST_FOREIGN = 1500;
/** Short blocks that are mostly links are references to other articles. */
const LONGEST_LINKED = 200;
const MOSTLY = 0.75;

/** The texts of `kept` below `root` that are the article's own running text. */
export function prune(root: Element, kept: ReadonlySet<Text>): Set<Text> {
  const measures = measure(root, kept);
  const whole = measures.get(root);
  if (!whole) return new Set();
  const goes = (element: Element, at: Measure, parent: Measure): boolean =>
    at.chars <= LARGEST_SHARE * whole.chars &&
    ((at.chars <= LONGEST_FOREIGN && isForeign(element)) ||
      (at.leaf && isAside(element, at, parent)));
  const left = new Set<Text>();
  const visit = (element: Element, own: Measure): void => {
    const children = flatChildren(element);
    for (let i = 0; i < children.length; i++) {
      const child = children[i];
      if (child?.nodeType === 3 && kept.has(child as Text)) left.add(child as Text);
      const at = child?.nodeType === 1 ? measures.get(child as Element) : undefined;
      if (at && !goes(child as Element, at, own)) visit(child as Element, at);
    }
  };
  visit(root, whole);
  return withoutHidden(left);
}

/** A block of its own that leads elsewhere. */
const isAside = (element: Element, at: Measure, parent: Measure): boolean =>
  isBlock(element)
    ? isReference(element, at) || isPromotion(element)
    : !parent.leaf && isPromotion(element);

/** A short block that is nearly all link and no sentence; headings and table cells may be just that. */
function isReference(element: Element, at: Measure): boolean {
  if (at.chars > LONGEST_LINKED || at.linked < MOSTLY * at.chars) return false;
  if (/^(?:h[1-6]|t[dh])$/u.test(element.localName) && !element.closest('li')) return false;
  return at.chars < 60 || !/[.!?…]["'”’)]*\s*$/u.test(element.textContent ?? '');
}

/** Share of the text up to which hidden text is left out; beyond it the page waits for its scripts. */
const HIDDEN_SHARE = 0.3;

function withoutHidden(kept: Set<Text>): Set<Text> {
  const shown = new Map<Element, boolean>();
  let all = 0;
  let hidden = 0;
  const left = new Set<Text>();
  for (const node of kept) {
    const parent = node.parentElement;
    const length = node.data.trim().length;
    if (!parent || length === 0) {
      left.add(node);
      continue;
    }
    let visible = shown.get(parent);
    if (visible === undefined) {
      visible = isShown(parent);
      shown.set(parent, visible);
    }
    all += length;
    if (visible) left.add(node);
    else hidden += length;
  }
  return hidden > HIDDEN_SHARE * all ? kept : left;
}

/** From the article's block, takes away what is no running text. */
import { flatChildren } from './flat-tree';
import { isForeign } from './foreign';
import { isEnoughShown } from './hidden';
import { type Measure, measure } from './measure';
import { isPromotion } from './promotion';
import { isShown } from './shown';
import { pace, type Steps } from './steps';
import { isBlock } from './text';

/** No element with more than this share of the text goes: then its name means something else. */
const LARGEST_SHARE = 0.3;
/** Characters from which a foreign name no longer counts against an element. */
const LONGEST_FOREIGN = 1500;
/** Short blocks that are mostly links are references to other articles. */
const LONGEST_LINKED = 200;
const MOSTLY = 0.75;

/** The texts of `kept` below `root` that are the article's own running text. */
export function* prune(root: Element, kept: ReadonlySet<Text>): Steps<Set<Text>> {
  const measures = yield* measure(root, kept);
  const whole = measures.get(root);
  if (!whole) return new Set();
  const isTired = pace();
  const goes = (element: Element, at: Measure, parent: Measure): boolean =>
    at.chars <= LARGEST_SHARE * whole.chars &&
    ((at.chars <= LONGEST_FOREIGN && isForeign(element)) ||
      (at.leaf && isAside(element, at, parent)));
  const left = new Set<Text>();
  function* visit(element: Element, own: Measure): Steps<void> {
    if (isTired()) yield;
    const children = flatChildren(element);
    for (let i = 0; i < children.length; i++) {
      const child = children[i];
      if (child?.nodeType === 3 && kept.has(child as Text)) left.add(child as Text);
      const at = child?.nodeType === 1 ? measures.get(child as Element) : undefined;
      if (at && !goes(child as Element, at, own)) yield* visit(child as Element, at);
    }
  }
  yield* visit(root, whole);
  return yield* withoutHidden(left);
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

function* withoutHidden(kept: Set<Text>): Steps<Set<Text>> {
  const shown = new Map<Element, boolean>();
  const isTired = pace();
  let all = 0;
  let seen = 0;
  const left = new Set<Text>();
  for (const node of kept) {
    const parent = node.parentElement;
    const length = node.data.trim().length;
    const isSeen = !parent || length === 0 || (shown.get(parent) ?? isShown(parent));
    if (parent && length > 0) shown.set(parent, isSeen);
    all += length;
    if (isSeen) {
      left.add(node);
      seen += length;
    }
    if (isTired()) yield;
  }
  return isEnoughShown(seen, all) ? left : kept;
}

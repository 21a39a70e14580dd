/** How much kept text each element holds, and how much of it is links. */
import { flatChildren } from './flat-tree';
import { pace, type Steps } from './steps';
import { isBlock } from './text';

export interface Measure {
  /** Characters of kept text, white space collapsed roughly. */
  chars: number;
  /** Of these, characters inside links. */
  linked: number;
  /** True where no kept text stands in a block inside this element: a paragraph, a heading, a list item. */
  leaf: boolean;
}

/** Measures every element below `root` (itself included) that holds kept text. */
export function* measure(root: Element, kept: ReadonlySet<Text>): Steps<Map<Element, Measure>> {
  const measures = new Map<Element, Measure>();
  const isTired = pace();
  function* visit(element: Element, inLink: boolean): Steps<Measure> {
    if (isTired()) yield;
    let any = false;
    const own: Measure = { chars: 0, linked: 0, leaf: true };
    const children = flatChildren(element);
    for (let i = 0; i < children.length; i++) {
      const child = children[i];
      if (child?.nodeType === 3 && kept.has(child as Text)) {
        const length = (child as Text).data.trim().length;
        any = true;
        own.chars += length;
        if (inLink) own.linked += length;
      } else if (child?.nodeType === 1) {
        const inner = yield* visit(
          child as Element,
          inLink || (child as Element).localName === 'a',
        );
        any ||= measures.has(child as Element);
        own.chars += inner.chars;
        own.linked += inner.linked;
        if (inner.chars > 0 && (!inner.leaf || isBlock(child as Element))) own.leaf = false;
      }
    }
    if (any) measures.set(element, own);
    return own;
  }
  yield* visit(root, false);
  return measures;
}

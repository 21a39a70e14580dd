/** The page's tree as it is shown: open shadow roots in place of their hosts' children, slots filled. */

/**
 * The children of a node in the order they are shown. Closed shadow roots cannot be seen and are passed by.
 * @example flatChildren(host) // the children of host's open shadow root
 */
export function flatChildren(node: Node): ArrayLike<Node> {
  if (node.nodeType !== 1) return node.childNodes;
  const element = node as Element;
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

/** The element that a node is shown in, through slots and out of shadow roots; null at the root. */
function flatParent(node: Node): Element | null {
  const slot = (node as Element | Text).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === 1) return parent as Element;
  return (parent as Partial<ShadowRoot>).host ?? null;
}

/** Calls `see` with each element from `node` upwards, itself first when it is one, until it gives true. */
export function someAncestor(node: Node, see: (element: Element) => boolean): boolean {
  let at = node.nodeType === 1 ? (node as Element) : flatParent(node);
  for (; at; at = flatParent(at)) if (see(at)) return true;
  return false;
}

/** The innermost element that holds all the nodes; undefined when there are none or they share none. */
export function commonAncestor(nodes: Iterable<Node>): Element | undefined {
  let shared: Element | null | undefined;
  for (const node of nodes) {
    if (shared === undefined) shared = node.nodeType === 1 ? (node as Element) : flatParent(node);
    while (shared && !isIn(node, shared)) shared = flatParent(shared);
    if (!shared) return undefined;
  }
  return shared ?? undefined;
}

const isIn = (node: Node, around: Element): boolean =>
  someAncestor(node, (element) => element === around);

const SILENT = new Set(
  `audio canvas datalist embed iframe math noscript object picture script select style svg template
   textarea video`.split(/\s+/u),
);

/** True for elements whose content is never shown as text: scripts, styles, fallbacks, fields. */
export const isSilent = (element: Element): boolean => SILENT.has(element.localName);

/** The text nodes below an element in the order shown, those of silent elements left out. */
export function textsIn(element: Element): Text[] {
  const found: Text[] = [];
  const visit = (node: Node): void => {
    const children = flatChildren(node);
    for (let i = 0; i < children.length; i++) {
      const child = children[i];
      if (child?.nodeType === 3) found.push(child as Text);
      else if (child?.nodeType === 1 && !isSilent(child as Element)) visit(child);
    }
  };
  visit(element);
  return found;
}

/** Notices text that came into an article after it was read: late paragraphs, infinite scroll. */

/** Less than this is no paragraph: a counter, a button. In UTF-16 units. */
const PARAGRAPH = 60;
const WITHOUT_PROSE = 'script,style,noscript,template,textarea,svg';

export interface LateText {
  /** True when a paragraph's worth of text stands in the article that was not there at the last call. */
  hasCome(): boolean;
}

/**
 * Remembers the text nodes inside `root` as they are now. Text that is only moved, and nodes that change their text,
 * are not late; the text map knows of those that matter.
 */
export function watchLateText(root: Element): LateText {
  const seen = new WeakSet<Node>();
  const look = (): number => {
    let fresh = 0;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (seen.has(node)) continue;
      seen.add(node);
      if (!node.parentElement?.closest(WITHOUT_PROSE)) fresh += (node as Text).data.trim().length;
    }
    return fresh;
  };
  look();
  return { hasCome: () => root.isConnected && look() >= PARAGRAPH };
}

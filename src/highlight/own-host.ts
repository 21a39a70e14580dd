/** What we show on the page ourselves stands in closed shadow roots, each on one host element that is gone afterwards. */

/** The content script and the card's, two files in one world, tell each other's hosts. */
const world = globalThis as { newsloupeHosts?: WeakSet<Node> };
world.newsloupeHosts ??= new WeakSet();
const hosts = world.newsloupeHosts;

/** A new host, not on the page yet, with its closed shadow root. */
export function ownHost(css: string): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  hosts.add(host);
  return { host, root };
}

/** True for a change of the page that is only our own coming or going. */
export const isOwnChange = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
  hosts.has(target) ||
  (type === 'childList' && [...addedNodes, ...removedNodes].every((node) => hosts.has(node)));

/** Which article the address bar and the page itself say that this is: sites go from one to the next without loading. */

/** Where the reader was when the page was read. */
interface Visit {
  address: string;
  title: string;
  heading: string;
}

/** The visit as it is now. */
export const here = (): Visit => ({
  address: location.href.split('#', 1)[0] ?? '',
  title: document.title,
  heading: document.querySelector('h1')?.textContent ?? '',
});

/**
 * True when the page has gone on to something else: the address is another one, and so is the title or the heading.
 * An address alone says little, as sites tidy it up (`?utm_source=…`) or count scrolling in it; nor does a title
 * ("(1) New message").
 */
export function hasLeft(visit: Visit): boolean {
  const now = here();
  return (
    now.address !== visit.address && (now.title !== visit.title || now.heading !== visit.heading)
  );
}

/** True where the page has gone on to another address since it was loaded; what follows `?` or `#` does not count. */
export function hasMoved(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  return (
    loaded !== undefined &&
    URL.canParse(loaded.name) &&
    new URL(loaded.name).pathname !== location.pathname
  );
}

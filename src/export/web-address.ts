/** Addresses that may become links. */

export const isWebAddress = (url: string): boolean => /^https?:\/\/[^\s/]/iu.test(url);

/**
 * The address where it is one of the web, without what would end a link in Markdown or HTML; undefined for all else
 * (`javascript:`, `file:`, '').
 * @example webAddress('https://example.org/a (b)') // 'https://example.org/a%20%28b%29'
 */
export function webAddress(url: string): string | undefined {
  if (!isWebAddress(url)) return undefined;
  return url.replace(
    /[\s()<>"'\\[\]]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** Says where the reader came from, not which page it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|twclid|ref_src)=/iu;

/**
 * The address to cite: the one the reader saw, without tracking where the page's own canonical address agrees, and the
 * canonical one where the reader's is none of the web (a saved page); '' where neither is.
 * @example citable('https://e.org/a?utm_source=x#top', 'https://e.org/a') // 'https://e.org/a'
 */
export function citable(url: string, canonical = ''): string {
  if (!isWebAddress(canonical)) return isWebAddress(url) ? url : '';
  if (!isWebAddress(url)) return canonical;
  return bare(url) === bare(canonical) ? canonical : url;
}

/** Without fragment, tracking, and a slash at the end. */
function bare(url: string): string {
  const [path = '', query = ''] = url.replace(/#.*$/su, '').split(/\?(.*)/su);
  const told = query.split('&').filter((part) => part && !TRACKING.test(part));
  return [path.replace(/\/$/u, ''), ...told].join('&');
}

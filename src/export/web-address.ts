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

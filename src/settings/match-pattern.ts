/** Match patterns, as browsers write the sites an extension may read: `https://*.example.org/*`. */

/** Every page of the web. */
export const EVERYWHERE: readonly string[] = ['http://*/*', 'https://*/*'];

/**
 * The pattern for the site of an address: its host without `www.`, and the hosts below it; undefined for what is no
 * page of the web. Which part of a host belongs to one owner is not guessed: `edition.example.org` stays that.
 * @example sitePattern('https://www.example.org/a') // 'https://*.example.org/*'
 */
export function sitePattern(address: string): string | undefined {
  const site = siteOf(address);
  if (!site) return undefined;
  const { protocol } = new URL(address);
  const isName = site.includes('.') && !/^[\d.]+$|:/u.test(site);
  return `${protocol}//${isName ? '*.' : ''}${site}/*`;
}

/** The same for pages of either scheme: `*://*.example.org/*`. */
export const anySchemePattern = (address: string): string | undefined =>
  sitePattern(address)?.replace(/^[^:]+/u, '*');

/** The site of an address as a reader names it (`example.org`); undefined for what is no page of the web. */
export function siteOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return hostname.replace(/^www\./u, '');
}

/**
 * The site a pattern stands for, as a reader names it.
 * @example siteOfPattern('https://*.example.org/*') // 'example.org'
 */
export const siteOfPattern = (pattern: string): string =>
  /^[^:]+:\/\/(?:\*\.)?([^/]+)/u.exec(pattern)?.[1] ?? pattern;

/** True where one of the patterns covers the address; ports and paths are not looked at. */
export function covers(patterns: readonly string[], address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return patterns.some((pattern) => {
    const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\//u.exec(pattern) ?? [];
    if (!host || (scheme === '*' ? !/^https?:$/u.test(protocol) : `${scheme}:` !== protocol))
      return false;
    if (host === '*') return true;
    if (!host.startsWith('*.')) return hostname === host;
    return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
  });
}

/** How an article, and a place in it, are known again. */

/** How much text on either side tells one place from another, in UTF-16 units. */
export const CONTEXT = 32;

/**
 * What an article is known by: its address without fragment and campaign parameters, else a hash of its text.
 * @example articleKey({ text: '…', url: 'https://example.org/a?utm_source=x#top' }) // 'https://example.org/a'
 */
export function articleKey({ text, url }: { text: string; url?: string | undefined }): string {
  if (!url || url.length > LONGEST_ADDRESS) return `text:${hash(text)}`;
  const [address = ''] = url.split('#');
  const [page = '', ...rest] = address.split('?');
  const kept = rest
    .join('?')
    .split('&')
    .filter((part) => part && !CAMPAIGN.test(part));
  return kept.length ? `${page}?${kept.join('&')}` : page;
}
const LONGEST_ADDRESS = 2000;
/** Parameters that say where a reader came from, not what is read. */
const CAMPAIGN = /^(?:utm_[^=]*|fbclid|gclid|mc_cid|mc_eid|cmpid)(?:=|$)/u;

/** Two FNV-1a hashes of 32 bits, in hexadecimal: enough to tell one reader's articles apart. */
function hash(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ (unit + i), 0x01000193);
  }
  return [one, other].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

/** How an article, and a place in it, are known again. */
import type { Ignored } from './readers-list';
import type { Span } from './span';

/** How much text on either side tells one place from another, in UTF-16 units. */
const CONTEXT = 32;

/** What is kept of a place: its words, and those right before and after it. */
export const placeOf = (text: string, { start, end }: Span) => ({
  words: text.slice(start, end).slice(0, MOST_KEPT),
  before: text.slice(Math.max(0, start - CONTEXT), start),
  after: text.slice(end, end + CONTEXT),
});
const MOST_KEPT = 300;

/** True where the item means this place: its words, among the same words; any place unless its scope is `here`. */
export function isMeant(text: string, span: Span, item: Ignored): boolean {
  if (item.scope !== 'here') return true;
  const { words, before, after } = placeOf(text, span);
  return words === item.words && before === (item.before ?? '') && after === (item.after ?? '');
}

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

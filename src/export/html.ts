/** Facts as HTML for the clipboard. Only ever written as text: none of our own pages interprets it. */
import { attribution, quotation } from './attribution';
import { type Fact, toFacts } from './facts';
import { type Choice, provenance, type Source } from './source';
import { webAddress } from './web-address';

/**
 * A quotation and a line of source a fact.
 * @example toHtml(source, { ids: ['c1'] }) // '<blockquote>…</blockquote>\n<p>— …</p>'
 */
export const toHtml = (source: Source, choice: Choice = {}): string =>
  toFacts(source, choice)
    .map((fact) => factHtml(source, fact))
    .join('\n');

function factHtml(source: Source, fact: Fact): string {
  const { url, ...parts } = attribution(source.analysis, fact, provenance(source));
  const { who, when, title, outlet, published, seen } = parts;
  const address = webAddress(url);
  const cite = address ? ` cite="${escapeHtml(address)}"` : '';
  const named = escapeHtml(title || (address ?? ''));
  const link = address && `<a href="${escapeHtml(address)}">${named}</a>`;
  const line = [
    ...[who, when].map(escapeHtml),
    link ?? named,
    ...[outlet, published, seen].map(escapeHtml),
  ];
  return [
    `<blockquote${cite}>${escapeHtml(quotation(fact))}</blockquote>`,
    `<p>— ${line.filter(Boolean).join(' · ')}</p>`,
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for attribute values in quotation marks: `<b>` → `&lt;b&gt;`. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);

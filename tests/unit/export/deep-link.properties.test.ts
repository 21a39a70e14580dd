import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deepLink } from '../../../src/export/deep-link';
import { pageIndex } from '../../../src/export/page-index';

/**
 * The specification's search ("find a range from a text directive") on a flat text: the first place where the prefix is
 * followed, after white space only, by the start, and so on; whole words, any case.
 */
function resolve(text: string, directive: string): [number, number] | undefined {
  const parts = directive.replace(/^text=/u, '').split(',');
  const decode = (part: string | undefined) => part && decodeURIComponent(part).toLowerCase();
  const prefix = parts[0]?.endsWith('-') ? decode(parts.shift()?.slice(0, -1)) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? decode(parts.pop()?.slice(1)) : undefined;
  const [start = '', end] = parts.map(decode);
  const lower = text.toLowerCase();
  const spaces = (at: number) => at + (/^\s*/u.exec(lower.slice(at))?.[0].length ?? 0);
  const word = /[\p{L}\p{N}]/u;
  const edge = (at: number) => !(word.test(lower[at - 1] ?? '') && word.test(lower[at] ?? ''));
  const find = (words: string, from: number) => {
    for (let at = lower.indexOf(words, from); at >= 0; at = lower.indexOf(words, at + 1))
      if (edge(at) && edge(at + words.length)) return at;
    return -1;
  };
  for (let from = 0; ; ) {
    const before = find(prefix ?? start, from);
    if (before < 0) return undefined;
    const at = prefix ? spaces(before + prefix.length) : before;
    from = before + 1;
    if (!lower.startsWith(start, at) || !edge(at + start.length)) continue;
    for (
      let last = end ? find(end, at + start.length) : at;
      last >= 0;
      last = end ? find(end, last + 1) : -1
    ) {
      const stop = last + (end ?? start).length;
      if (!suffix || lower.startsWith(suffix, spaces(stop))) return [at, stop];
    }
  }
}

const words = fc.constantFrom(
  'the',
  'The',
  'port',
  'Vell',
  'boats',
  'well-known',
  'US',
  'us',
  '40',
  '$7.5',
  '“no”',
  'a,b',
  'é',
);
const gaps = fc.constantFrom(' ', ' ', ' ', ', ', '. ', '\n', ' – ');
const texts = fc
  .array(fc.tuple(words, gaps), { minLength: 1, maxLength: 40 })
  .map((parts) => parts.flat().join('').trim());

it('every link means what it was made for, by the specification’s own search', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat({ max: 60 }), (text, from, length) => {
      const start = from % text.length;
      const span = { start, end: Math.min(text.length, start + 1 + length) };
      const link = deepLink(pageIndex(text), span, 'https://e.org/');
      if (!link.ok) return;
      expect(resolve(text, link.url.split('#:~:')[1] ?? '')).toEqual([
        link.span.start,
        link.span.end,
      ]);
      expect(link.url).not.toMatch(/[\s()<>]/u);
    }),
    { numRuns: 500 },
  );
});

/** Whatever the page: no character is lost, and each leads back to where it stands. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addKept, TextBuilder } from '../../../src/article/text';
import { page } from './page';

const DROPPED =
  /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0e|\ufe0f/gu;
const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(DROPPED, '')
    .replace(/[\s\u0085]+/gu, '');

const piece = fc.oneof(
  fc.constantFrom(
    'port',
    'T',
    'he',
    '10 000',
    '\u00ad',
    '\u200b',
    '\u00a0',
    '  \n',
    'ﬁ',
    'ﬃ',
    '“',
    'الميناء',
    '👩‍🚒',
    '\u202f',
    '\ufeff',
    '',
  ),
  fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
);
const tag = fc.constantFrom('p', 'b', 'i', 'div', 'span', 'br', 'li', 'x-own', 'h2', 'td');
type Tree = { tag: string; inside: (string | Tree)[] };
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    tag,
    inside: fc.array(fc.oneof({ depthSize: 'small' }, piece, tie('tree') as fc.Arbitrary<Tree>), {
      maxLength: 6,
    }),
  }),
}));

const document = page('<body></body>');
function grow(into: Element, { tag: name, inside }: Tree): void {
  const element = into.appendChild(document.createElement(name));
  if (name === 'br') return;
  for (const part of inside)
    if (typeof part === 'string') element.append(part);
    else grow(element, part);
}

it('keeps every character and the way back to it', () => {
  fc.assert(
    fc.property(tree, (shape) => {
      document.body.replaceChildren();
      grow(document.body, shape);
      const walker = document.createTreeWalker(document.body, 4);
      const kept = new Set<Text>();
      while (walker.nextNode()) kept.add(walker.currentNode as Text);
      const builder = new TextBuilder();
      addKept(builder, document.body, kept);
      const map = builder.finish();
      expect(letters(map.text)).toBe(letters([...kept].map(({ data }) => data).join('')));
      for (let start = 0; start < map.text.length; start++) {
        const character = map.text[start] ?? '';
        if (/\s/u.test(character)) continue;
        const [range] = map.rangesFor({ start, end: start + 1 });
        expect(range?.toString().normalize('NFKC')).toContain(character);
      }
    }),
    { numRuns: 60 },
  );
}, 20_000);

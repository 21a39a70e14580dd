import { describe, expect, it } from 'vitest';
import { addKept, TextBuilder } from '../../../src/article/text';
import { page } from './page';

/** The text map of a body, all its text nodes kept. */
function read(body: string) {
  const document = page(`<body>${body}</body>`);
  const kept = new Set<Text>();
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) kept.add(node as Text);
  const builder = new TextBuilder();
  addKept(builder, document.body, kept);
  return { document, map: builder.finish() };
}

describe('blocks', () => {
  it.each([
    ['<p>One.</p>\n<p>Two.</p>', 'One.\n\nTwo.'],
    ['<div>One<p>Two</p>Three</div>', 'One\n\nTwo\n\nThree'],
    ['<p>A <b>bold <i>and</i></b> word</p>', 'A bold and word'],
    ['<p><span class="drop">T</span>he port</p>', 'The port'],
    ['<p>One<br>line</p>', 'One line'],
    ['<p>One.<br> <br>\n<br>Two.</p>', 'One.\n\nTwo.'],
    ['<p>  Much \n\t white   space </p>', 'Much white space'],
    ['<p>A <b> b</b> c</p>', 'A b c'],
    ['<p>Soft&shy;ly zero&#8203;width &#8203; here</p>', 'Softly zerowidth here'],
    ['<p>10&nbsp;000&#8239;km,&nbsp; far</p>', '10 000 km, far'],
    ['<p>the o&#xFB03;ce</p>', 'the office'],
    ['<p>line&#x2028;separated</p>', 'line separated'],
    ['<ul><li>One</li><li>Two</li></ul>', 'One\n\nTwo'],
    ['<p> </p><p>\n</p>', ''],
  ])('%s', (html, text) => {
    expect(read(html).map.text).toBe(text);
  });
});

describe('text map', () => {
  const at = (text: string, word: string) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  });

  it('gives a span back as the page writes it, a range a node', () => {
    const { map } = read('<p>The  <b>Port&nbsp;Auth</b><i>or&shy;ity</i> said</p>');
    expect(map.text).toBe('The Port Authority said');
    const ranges = map.rangesFor(at(map.text, 'Port Authority said')).map(String);
    expect(ranges).toEqual(['Port\u00a0Auth', 'or\u00adity', ' said']);
  });

  it('covers a ligature by its one character', () => {
    const { map } = read('<p>the o&#xFB03;cer</p>');
    const [range] = map.rangesFor(at(map.text, 'ic'));
    expect(range?.toString()).toBe('\uFB03c');
  });

  it('finds every character again', () => {
    const { map } = read(
      '<p>A&shy;B <b> c&nbsp; d</b><br>e <i>f</i></p><p>  g\n<br><br>h &#xFB01;n</p>',
    );
    for (let start = 0; start < map.text.length; start++) {
      const [range] = map.rangesFor({ start, end: start + 1 });
      if (!range || map.text[start] === '\n') continue;
      const found = map.spanAt(range.startContainer, range.startOffset);
      expect([start, start - 1]).toContain(found?.start);
    }
  });

  it('leaves out what stands between the nodes', () => {
    const document = page('<body><p>One <s>skipped</s>two</p></body>');
    const paragraph = document.querySelector('p');
    const kept = new Set<Text>();
    for (const node of paragraph?.childNodes ?? []) if (node.nodeType === 3) kept.add(node as Text);
    const builder = new TextBuilder();
    addKept(builder, document.body, kept);
    const map = builder.finish();
    expect(map.text).toBe('One two');
    expect(map.rangesFor({ start: 0, end: 7 }).map(String).join('')).toBe('One two');
  });

  it('fails closed when the page changes a node', () => {
    const { document, map } = read('<p>One</p><p>Two</p>');
    expect(map.isCurrent()).toBe(true);
    const node = document.querySelector('p')?.firstChild as Text;
    node.data = 'Changed';
    expect(map.isCurrent()).toBe(false);
    expect(map.rangesFor({ start: 0, end: 3 })).toEqual([]);
    expect(map.spanAt(node, 1)).toBeUndefined();
    expect(map.rangesFor({ start: 5, end: 8 }).map(String)).toEqual(['Two']);
    document.querySelector('p:last-child')?.remove();
    expect(map.rangesFor({ start: 5, end: 8 })).toEqual([]);
  });

  it('tells texts apart by their hash', () => {
    expect(read('<p>One</p>').map.hash).toBe(read('<div> One</div>').map.hash);
    expect(read('<p>One two</p>').map.hash).not.toBe(read('<p>two One</p>').map.hash);
  });
});

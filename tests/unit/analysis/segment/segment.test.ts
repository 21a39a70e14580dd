import { describe, expect, it } from 'vitest';
import { segment } from '../../../../src/analysis/segment/segment';
import { tokenize } from '../../../../src/analysis/segment/tokens';
import { growth } from '../../growth';

const words = (text: string) => tokenize(text).map((token) => token.text);
const sentences = (text: string) =>
  segment({ text }).sentences.map(({ start, end }) => text.slice(start, end));
const quoted = (text: string) =>
  segment({ text }).quotations.map(({ inner }) => text.slice(inner.start, inner.end));

describe('tokens', () => {
  it.each([
    ['Assad’s 80km march', ['Assad', '’s', '80', 'km', 'march']],
    ['US-backed', ['US', '-', 'backed']],
    ['the U.S. said', ['the', 'U.S.', 'said']],
    ['$7.5 billion', ['$', '7.5', 'billion']],
    ['1,000 in the 1990s, the 3rd', ['1,000', 'in', 'the', '1990s', ',', 'the', '3rd']],
    ["don't they'll", ["don't", 'they', "'ll"]],
    ['AT&T’s O’Neill', ['AT&T', '’s', 'O’Neill']],
    ['Mr. J. K. Mbeki of Acme Inc.', ['Mr.', 'J.', 'K.', 'Mbeki', 'of', 'Acme', 'Inc.']],
    [
      'Helena, Mont. (Wire) and Butte, Mont., too',
      ['Helena', ',', 'Mont.', '(', 'Wire', ')', 'and', 'Butte', ',', 'Mont.', ',', 'too'],
    ],
    ['He is ill.', ['He', 'is', 'ill', '.']],
    ['5–10 … wait...', ['5', '–', '10', '…', 'wait', '...']],
    [
      'See https://example.org/2025/a-Fine_Day?x=1, or www.example.net.',
      ['See', 'https://example.org/2025/a-Fine_Day?x=1', ',', 'or', 'www.example.net', '.'],
    ],
    ['(pic.example.com/QrStUv)', ['(', 'pic.example.com/QrStUv', ')']],
    ['desk.two@news.example.org wrote', ['desk.two@news.example.org', 'wrote']],
    ['Harbour.com rose, and/or 3/4', ['Harbour', '.', 'com', 'rose', ',', 'and', '/', 'or', '3/4']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('an address is one mark, never a name, a date or a figure', () => {
    const [, address] = tokenize('at https://example.org/Oslo/2025/12/01');
    expect(address?.kind).toBe('mark');
  });

  it('stand where they say, whatever the script', () => {
    const text = 'Łódź 東京 Αθήνα naïve 🚢 “Ünal’s”';
    for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(words(text)).toContain('Łódź');
  });
});

describe('sentences', () => {
  it.each([
    ['He left. She stayed.', 2],
    ['Dr. Amina Bello of the U.S. Navy spoke.', 1],
    ['They met in the U.S. The talks failed.', 2],
    ['“Why?” he asked. “Because.” She left.', 3],
    ['It cost $4.5 million. No. 5 won.', 2],
    ['He said: “It is over.” Then he left.', 2],
    ['At 5 p.m. on Friday it rained.', 1],
    ['TUCSON, Ariz. — Police came.', 1],
    ['He was weak, tired, ill. She left.', 2],
    ['Wait... what happened?', 1],
    ['It fell to minus 14C. The town froze.', 2],
  ])('%s', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it('never cross a paragraph', () => {
    expect(sentences('A heading\n\nA sentence without end')).toEqual([
      'A heading',
      'A sentence without end',
    ]);
  });
});

describe('quotations', () => {
  it.each([
    ['He said “no way” twice.', ['no way']],
    ['He said "no way" twice.', ['no way']],
    ["He said ''no way'' twice.", ['no way']],
    ['Il dit «jamais» hier.', ['jamais']],
    ['The ‘rebels’ came.', ['rebels']],
    ["The workers' anger isn't 'real', he said.", ['real']],
    ['The ‘workers’ anger’ grew.', ['workers’ anger']],
    ["It had 'no plans for dens' and fed 'old dogma'.", ['no plans for dens', 'old dogma']],
    ["In the '90s it was 6'5\" tall.", []],
    ['“He called it ‘a sham’ twice,” she said.', ['He called it ‘a sham’ twice,', 'a sham']],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('go on over paragraphs that reopen them', () => {
    const { quotations } = segment({ text: '“We go on.\n\n“And on,” she said. “Yes.”' });
    expect(quotations.map(({ open, continues }) => [open, continues])).toEqual([
      [true, undefined],
      [false, 0],
      [false, undefined],
    ]);
  });
});

it('cuts what never ends into pieces, and loses no token of it', () => {
  const { sentences: cut, tokens } = segment({
    text: 'and then she said that he said '.repeat(500),
  });
  expect(cut.length).toBeGreaterThan(4);
  expect(cut.map(({ from, to }) => to - from).reduce((n, size) => n + size, 0)).toBe(tokens.length);
  for (const [k, { from }] of cut.entries()) expect(from).toBe(cut[k - 1]?.to ?? 0);
});

it('tells the headline from the paragraphs', () => {
  const { blocks } = segment({ text: 'Title\n\nOne.\nTwo.', headline: { start: 0, end: 5 } });
  expect(blocks.map((block) => block.kind)).toEqual(['headline', 'paragraph', 'paragraph']);
});

it('answers an empty text with nothing', () => {
  expect(segment({ text: ' \n ' })).toMatchObject({
    blocks: [],
    sentences: [],
    tokens: [],
    quotations: [],
  });
});

it('costs per word on a long text what it costs on a short one', () => {
  const paragraph =
    'The minister said “it is over” and left for Oslo, the U.S. envoy’s aide added. ';
  const text = `${paragraph.repeat(4)}\n\n`;
  const dearer = growth(10, (part) => segment({ text: text.repeat(2000 * part) }));
  expect(dearer).toBeLessThan(3);
}, 60_000);

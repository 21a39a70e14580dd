import { describe, expect, it } from 'vitest';
import { deepLink } from '../../../src/export/deep-link';
import { fold, pageIndex } from '../../../src/export/page-index';
import { writeDirective } from '../../../src/export/text-directive';

/** The link's fragment for the n-th occurrence of the words. */
function fragment(text: string, words: string, n = 1): string {
  let start = -1;
  for (let i = 0; i < n; i++) start = text.indexOf(words, start + 1);
  const link = deepLink(
    pageIndex(text),
    { start, end: start + words.length },
    'https://e.org/a#old',
  );
  if (!link.ok) {
    expect(link.url).toBe('https://e.org/a');
    return link.reason;
  }
  expect(link.url.startsWith('https://e.org/a#:~:text=')).toBe(true);
  return decodeURIComponent(link.url.slice('https://e.org/a#:~:text='.length));
}

describe('a deep link', () => {
  it.each([
    ['names the words alone where they are unique', 'The fox ran. It hid.', 'fox', 1, 'fox'],
    ['adds the words before', 'The fox ran. A fox hid.', 'fox', 2, 'A-,fox'],
    ['adds the words after', 'Fox ran. A fox hid.', 'Fox', 1, 'Fox,-ran'],
    [
      'adds words before until they stand once',
      'A fox ran. A fox hid. A fox.',
      'fox',
      2,
      'ran. A-,fox',
    ],
    ['adds both where it must', 'a b c x. a b d y. e b c z.', 'b', 1, 'a-,b,-c'],
    ['goes round half a letter', 'A red \ud83d fox ran.', 'red \ud83d fox', 1, 'red,fox'],
    ['is made beside half a letter', 'The \ud83d fox ran. A \ud83d fox.', 'fox', 1, 'fox,-ran'],
    ['takes no part of a word', 'The foxes. A fox-like thing.', 'fox', 2, 'fox-like'],
    ['takes no case for a difference', 'FOX ran. The fox hid.', 'fox', 1, 'The-,fox'],
    ['takes no accent for a difference', 'Élan ran. The elan hid.', 'elan', 1, 'The-,elan'],
    [
      'takes no quotation mark for a difference',
      "a ’n’ b x, a 'n' b y",
      "a 'n' b",
      1,
      "x,-,a 'n' b",
    ],
    [
      'keeps signs out of its ends',
      'It cost $7.5 billion. And $8.',
      '$7.5 billion',
      1,
      '7.5 billion',
    ],
    [
      'keeps signs between the words and those before',
      'It cost $7. Or cost €7.',
      '7',
      2,
      'cost €-,7',
    ],
    [
      'goes on across the edge of a block for what is before',
      'One.\nfox ran\nTwo.\nfox ran',
      'fox',
      2,
      'Two.-,fox',
    ],
    ['names the ends of what crosses an edge', 'The fox\nran far', 'fox\nran', 1, 'fox,ran'],
  ])('%s', (_, text, words, n, expected) => {
    expect(fragment(text, words, n)).toBe(expected);
  });
  it('names the beginning and the end of a long stretch', () => {
    const long = 'one two three four five six seven eight nine ten';
    expect(fragment(`Zero ${long}. More.`, long)).toBe('one two three,eight nine ten');
    expect(fragment(`${long}. ${long}x ${long}.`, long, 1)).toMatch(/^one two three/u);
  });
  it('looks for the first end after the beginning, as browsers do', () => {
    const text = 'A one two three end of it all. So b end of it all. Then end of it all now.';
    const words = 'one two three end of it all. So b end of it all';
    expect(fragment(text, words)).toBe('one two three end of,b end of it all');
  });
  it.each([['– … –', '…', 'no-words']])('says why there is none in “%s”', (text, words, reason) => {
    expect(fragment(text, words)).toBe(reason);
  });
  it('says that the words are repeated where nothing tells them apart', () => {
    expect(fragment('The same. '.repeat(60), 'same', 30)).toBe('repeated');
  });
  it('says so where the words are not on the page', () => {
    expect(deepLink(pageIndex('A fox.'), undefined, 'https://e.org/a')).toEqual({
      ok: false,
      url: 'https://e.org/a',
      reason: 'absent',
    });
  });
  it('stays quick on a page that says one thing over and over', () => {
    const text = 'the same words again and '.repeat(4000);
    const before = performance.now();
    expect(fragment(text, 'again', 2000)).toBe('repeated');
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

it('encodes what has a meaning in a directive or would end a link', () => {
  expect(writeDirective({ prefix: 'a-b', start: 'c, d & e', end: "f(g)'h'", suffix: 'i*!' })).toBe(
    'text=a%2Db-,c%2C%20d%20%26%20e,f%28g%29%27h%27,-i%2A%21',
  );
});
it('folds letter for letter', () => {
  const text = 'Élan “quoted” İstanbul ﬁ e\u0301 👍 – ‘x’\u00a0ß';
  expect(fold(text)).toHaveLength(text.length);
});

import { expect, it } from 'vitest';
import { summarize, toKept } from '../../../src/library/kept-article';
import { searchIndex } from '../../../src/library/search';
import { ANALYSIS } from '../../fixtures/analysis';

const summary = (title: string, text = ANALYSIS.text) => ({
  ...summarize(
    toKept(
      {
        metadata: { title, outlet: 'Vell Courier', url: 'https://e.org/', partial: false },
        analysis: { ...ANALYSIS, text: `${text}${' '.repeat(title.length)}` },
      },
      new Date(0),
    ),
  ),
  id: title,
});
const index = searchIndex([summary('Élan at the port'), summary('Talks'), summary('Ruiz speaks')]);

it.each([
  ['port', ['Élan at the port']],
  ['elan', ['Élan at the port']],
  ['élan PORT', ['Élan at the port']],
  ['talks port', []],
  ['courier talk', ['Talks']],
  ['boats spea', ['Ruiz speaks']],
  ['nowhere', []],
])('a search for “%s” finds %o', (query, found) => {
  expect(index.search(query)).toEqual(found);
});
it('puts titles before texts', () => {
  expect(index.search('ruiz')[0]).toBe('Ruiz speaks');
  expect(index.search('ruiz')).toHaveLength(3);
});
it('forgets what is removed and learns what is added', () => {
  const own = searchIndex([summary('One')]);
  own.add(summary('Two'));
  own.add(summary('Two'));
  expect(own.search('two')).toEqual(['Two']);
  own.remove(['Two', 'never there']);
  expect(own.search('two')).toEqual([]);
});
it('a summary counts what the reader sees', () => {
  expect(summary('x').counts).toEqual({ names: 2, dates: 2, figures: 1, claims: 2, wording: 2 });
});

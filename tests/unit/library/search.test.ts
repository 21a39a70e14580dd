import { expect, it } from 'vitest';
import { summarize, toKept } from '../../../src/library/kept-article';
import { searchSummaries } from '../../../src/library/search';
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
const KEPT = [summary('Élan at the port'), summary('Talks'), summary('Ruiz speaks')];
const search = (query: string) => searchSummaries(KEPT, query).map(({ title }) => title);

it.each([
  ['port', ['Élan at the port']],
  ['elan', ['Élan at the port']],
  ['élan PORT', ['Élan at the port']],
  ['talks port', []],
  ['courier talk', ['Talks']],
  ['boats spea', ['Ruiz speaks']],
  ['nowhere', []],
])('a search for “%s” finds %o', (query, found) => {
  expect(search(query)).toEqual(found);
});
it('puts titles before texts', () => {
  expect(search('ruiz')[0]).toBe('Ruiz speaks');
  expect(search('ruiz')).toHaveLength(3);
});
it.each(['', '  ', '(', '.*', '[-', '\\'])('takes %j for no word', (query) => {
  expect(search(query)).toEqual([]);
});
it('a summary counts what the reader sees', () => {
  expect(summary('x').counts).toEqual({ names: 2, dates: 2, figures: 1, claims: 2, wording: 2 });
});

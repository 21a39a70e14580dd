import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import { authors } from '../../../src/export/authors';
import { toBibtex } from '../../../src/export/bibtex';
import { toCslJson } from '../../../src/export/citation';
import { SOURCE } from './source';

const withTitle = (title: string) => ({ ...SOURCE, metadata: { ...SOURCE.metadata, title } });

describe('citations', () => {
  it('as CSL-JSON are what a reader of CSL takes in', () => {
    const [item] = new Cite(toCslJson(SOURCE)).data;
    expect(item).toMatchObject({
      type: 'article-newspaper',
      title: 'Boats, "thugs" & talks',
      author: [{ given: 'Ines', family: 'Okafor' }, { literal: 'Reuters Staff' }],
      'container-title': 'The Vell Courier',
      issued: { 'date-parts': [[2026, 3, 15]] },
      accessed: { 'date-parts': [[2026, 3, 16]] },
      URL: SOURCE.metadata.url,
      language: 'en',
    });
  });
  it.each(['online', 'misc'] as const)('as BibTeX (@%s) parse', (entry) => {
    const [item] = new Cite(toBibtex(SOURCE, entry)).data;
    expect(item).toMatchObject({
      title: 'Boats, "thugs" & talks',
      issued: { 'date-parts': [entry === 'online' ? [2026, 3, 15] : [2026]] },
    });
    expect(item?.author?.[0]).toMatchObject({ family: 'Okafor', given: 'Ines' });
  });
  it.each(['50% off & $5 #1', 'a_b ~ c', 'braces {kept}', 'Ünïcode “quoted”'])(
    'keep a title that BibTeX would stumble over: %s',
    (title) => {
      const [item] = new Cite(toBibtex(withTitle(title))).data;
      expect(item?.title?.replaceAll('\u00a0', ' ')).toBe(title);
    },
  );
  it.each(['lone } brace', '} } @misc{evil, title = {x', '{{', 'a \\} b'])(
    'let no title out of its field: %s',
    (title) => {
      const made = toBibtex(withTitle(title));
      // BibTeX itself counts braces whether or not a backslash stands before them.
      let depth = 0;
      const depths = [...made.replace(/[^{}]/gu, '')].map(
        (sign) => (depth += sign === '{' ? 1 : -1),
      );
      expect(depths.indexOf(0)).toBe(depths.length - 1);
      expect(new Cite(made).data).toHaveLength(1);
    },
  );
  it('take no date that is none', () => {
    const metadata = { ...SOURCE.metadata, published: '}, a = {b' };
    expect(toBibtex({ ...SOURCE, metadata })).not.toMatch(/ date = /u);
    expect(toBibtex({ ...SOURCE, metadata }, 'misc')).not.toMatch(/year/u);
  });
  it.each([
    ['2026-13-01', '2026'],
    ['2026-00', '2026'],
    ['2026-03-32', '2026-03'],
    ['2026-03-31T23:00:00Z', '2026-03-31'],
  ])('take of %s only what a calendar has', (published, date) => {
    const metadata = { ...SOURCE.metadata, published };
    expect(toBibtex({ ...SOURCE, metadata })).toContain(` date = {${date}}`);
  });
  it('have a short key, however long a word of the title is', () => {
    const run = withTitle('The38%sale,38%worth38%about38%€1.338%billion,38%was38%announced38%last');
    const [item] = new Cite(toBibtex(run)).data;
    expect(item?.id).toBe('okafor2026the38sale38worth38about3');
    expect(JSON.parse(toCslJson(run))[0].id).toBe(item?.id);
  });
  it('leave out what the page does not say', () => {
    const bare = { ...SOURCE, metadata: { title: 'A', url: '', partial: false } };
    expect(toBibtex(bare)).not.toMatch(/author|organization|date = \{\}|url =/u);
    expect(JSON.parse(toCslJson(bare))[0]).not.toHaveProperty('author');
  });
});

it.each([
  ['Ines Okafor', [{ given: 'Ines', family: 'Okafor' }]],
  ['By Jan van den Berg', [{ given: 'Jan', family: 'van den Berg' }]],
  [
    'Ana Ruiz, Bo Li and AFP',
    [{ given: 'Ana', family: 'Ruiz' }, { given: 'Bo', family: 'Li' }, { literal: 'AFP' }],
  ],
  ['J. P. Okafor, political editor', [{ given: 'J. P.', family: 'Okafor' }]],
  [
    'Ana Ruiz, in Vell, Bo Li and agencies',
    [{ given: 'Ana', family: 'Ruiz' }, { given: 'Bo', family: 'Li' }, { literal: 'agencies' }],
  ],
  [
    'Ana Ruiz in Vell and Bo Li in Port Vell',
    [
      { given: 'Ana', family: 'Ruiz' },
      { given: 'Bo', family: 'Li' },
    ],
  ],
  ['Associated Press', [{ literal: 'Associated Press' }]],
  ['our correspondent in Vell', [{ literal: 'our correspondent in Vell' }]],
  ['', []],
])('the byline “%s” is read', (byline, expected) => {
  expect(authors(byline)).toEqual(expected);
});

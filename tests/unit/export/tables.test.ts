/** Formats that programs read: each is read back by a library of its field. */
import { readFileSync } from 'node:fs';
import { expand } from 'jsonld';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv, toReadwise } from '../../../src/export/csv';
import { toJson } from '../../../src/export/json';
import { quoter } from '../../../src/export/text-quote';
import { toWebAnnotations } from '../../../src/export/web-annotation';
import { Analysis } from '../../../src/model/analysis';
import { SOURCE } from './source';

const withTitle = (title: string) => ({ ...SOURCE, metadata: { ...SOURCE.metadata, title } });
const cells = (csv: string) => {
  expect(csv.startsWith('\ufeff')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
};

describe('CSV', () => {
  it('comes back cell by cell', () => {
    const rows = cells(toCsv(SOURCE));
    expect(rows.find(({ kind }) => kind === 'claim')).toMatchObject({
      quote: 'that “the thugs” had left',
      speaker: 'Ana Ruiz',
      role: 'mayor of Vell',
      date: '2026-03-13',
      date_basis: 'published',
      title: 'Boats, "thugs" & talks',
      outlet: 'The Vell Courier',
      accessed: '2026-03-16',
      tool_version: '0.1.0',
    });
  });
  it.each(['a "b", c', 'line\r\nbreak', 'x\ny', ',,', '"'])('keeps %j', (title) => {
    for (const row of cells(toCsv(withTitle(title)))) expect(row.title).toBe(title);
  });
  it.each(['=HYPERLINK("x")', '+1+2', '-2+3', '@SUM(A1)', '\t=1', '＝1+2', '＠SUM(A1)'])(
    'lets no spreadsheet run %j',
    (title) => {
      for (const row of cells(toCsv(withTitle(title)))) expect(row.title).toBe(`'${title}`);
    },
  );
  it.each([
    ['Calm;=HYPERLINK("x")', `Calm;'=HYPERLINK("x")`],
    ['Calm\t@SUM(A1);+1', `Calm\t'@SUM(A1);'+1`],
    ['Calm\n=HYPERLINK("x");', `Calm\n'=HYPERLINK("x");`],
    ['\r=1', `'\r'=1`],
    ['\n=1', `'\n'=1`],
    ['A; b;c - d', 'A; b;c - d'],
  ])('nor one that parts cells at semicolons: %j', (title, kept) => {
    for (const row of cells(toCsv(withTitle(title)))) expect(row.title).toBe(kept);
  });
  it('ends its lines as RFC 4180 has it', () => {
    expect(toCsv(SOURCE, { ids: ['e2'] }).match(/(?<!\r)\n/gu)?.length ?? 0).toBeLessThan(2);
    expect(toCsv(SOURCE).endsWith('\r\n')).toBe(true);
  });
  it('has a preset with the names Readwise asks for', () => {
    const [first] = cells(toReadwise(SOURCE, { ids: ['c1'] }));
    expect(first).toMatchObject({
      Highlight: 'that “the thugs” had left',
      Title: 'Boats, "thugs" & talks',
      URL: SOURCE.metadata.url,
      Date: '2026-03-16',
    });
    expect(first?.Note).toContain('Ana Ruiz, mayor of Vell');
  });
});

describe('JSON', () => {
  it('holds the analysis as it is, the facts and the source', () => {
    const made = JSON.parse(toJson(SOURCE));
    expect(made.schema).toBe('newsloupe-facts-1');
    expect(Analysis.parse(made.analysis)).toEqual(SOURCE.analysis);
    expect(made.source).toMatchObject({ outlet: 'The Vell Courier', accessed: '2026-03-16' });
    expect(made.facts.find(({ id }: { id: string }) => id === 'c1').speaker).toBe('Ana Ruiz');
  });
  it('holds no more than what is chosen', () => {
    const made = JSON.parse(toJson(SOURCE, { ids: ['c1'] }));
    expect(made.facts).toHaveLength(1);
    expect(made.analysis).toBeUndefined();
  });
});

const CONTEXT = JSON.parse(readFileSync('tests/fixtures/anno.jsonld', 'utf8'));
const OA = 'http://www.w3.org/ns/oa#';

describe('Web Annotation', () => {
  const documentLoader = async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`not here: ${url}`);
    return { contextUrl: undefined, documentUrl: url, document: CONTEXT };
  };
  it('expands against its context, with nothing unknown in it', async () => {
    const made = JSON.parse(toWebAnnotations({ ...SOURCE, accessed: '2026-03-16T10:00:00Z' }));
    const [graph] = await expand(made, { documentLoader, safe: true });
    const text = JSON.stringify(graph);
    for (const term of [
      'Annotation',
      'TextQuoteSelector',
      'TextPositionSelector',
      'exact',
      'prefix',
    ])
      expect(text).toContain(OA + term);
    expect(text).toContain(`${OA}classifying`);
    const items = made.first.items;
    expect(new Set(items.map(({ id }: { id: string }) => id)).size).toBe(items.length);
    for (const { id } of items)
      expect(id).toMatch(
        /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u,
      );
  });
  it('tells places in code points, and quotations that can be found', () => {
    const text = `🙂🙂 ${SOURCE.analysis.text}`;
    const quoteOf = quoter(text);
    const start = text.indexOf('Vell');
    const quote = quoteOf({ start, end: start + 4 });
    expect([...text].slice(quote.start, quote.end).join('')).toBe('Vell');
    expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
    expect(quoteOf({ start: 0, end: 2 })).toMatchObject({
      exact: '🙂',
      start: 0,
      end: 1,
      prefix: '',
    });
    expect(encodeURIComponent(quote.prefix)).toContain('%F0');
  });
});

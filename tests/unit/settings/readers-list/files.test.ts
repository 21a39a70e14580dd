import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_LIST,
  MOST_ITEMS,
  type ReadersList,
  ReaderTerm,
} from '../../../../src/model/readers-list';
import { checkTerm } from '../../../../src/settings/readers-list/check-term';
import { fromCsv, toCsv } from '../../../../src/settings/readers-list/csv';
import { fromJson, toJson } from '../../../../src/settings/readers-list/json';
import { merged, planImport } from '../../../../src/settings/readers-list/merge';

const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom(
    '=1+1',
    "'=1",
    '@x',
    'a;b',
    'a\\;b',
    'a,"b"',
    'x\ny',
    '  two  spaces ',
    '__proto__',
  ),
);
const drafts = fc.array(
  fc.record({
    words: fc.array(text, { minLength: 1, maxLength: 3 }),
    why: text,
    neutral: fc.array(text, { maxLength: 3 }),
    where: fc.constantFrom('anywhere', 'article', 'others'),
  }),
  { maxLength: 6 },
);
const lists: fc.Arbitrary<ReadersList> = fc
  .record({
    drafts,
    off: fc.uniqueArray(fc.constantFrom('regime', 'terrorist', 'constructor'), { maxLength: 3 }),
    show: fc.constantFrom('none' as const, 'usual' as const, 'all' as const),
    before: text,
  })
  .map(({ drafts: all, off, show, before }) => {
    const ids = new Set<string>();
    const terms = all.flatMap((draft) => {
      const checked = checkTerm(draft, ids);
      if ('problems' in checked) return [];
      ids.add(checked.term.id);
      return [checked.term];
    });
    const article = 'https://example.org/a?b=1';
    const ignored = [
      { scope: 'always' as const, entry: 'regime', words: '=regime' },
      { scope: 'here' as const, entry: 'thug', words: 'thugs', article, before, after: '' },
      {
        scope: 'article' as const,
        finding: 'names' as const,
        as: 'place' as const,
        entry: 'Vell',
        words: 'Vell',
        article,
      },
    ];
    return { ...EMPTY_LIST, terms, off, categories: [{ category: 'abortion', show }], ignored };
  });

const term = (id: string, words: string): ReaderTerm => ({
  ...{ id, words: [words], why: '', neutral: [] },
  ...{ category: 'own', where: 'anywhere' },
});
/** Words that have no letter in common with an id. */
const LETTERS = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'];
const arabic = LETTERS.flatMap((a) => LETTERS.flatMap((b) => LETTERS.map((c) => a + b + c))).slice(
  0,
  8000,
);

describe('a list written to a file and read again', () => {
  it.each([
    ['CSV', (list: ReadersList) => fromCsv(toCsv(list))],
    ['JSON', (list: ReadersList) => fromJson(toJson(list))],
  ])('is the same: %s', (_, round) => {
    fc.assert(
      fc.property(lists, (list) => {
        const { list: read, errors } = round(list);
        expect(errors).toEqual([]);
        expect(read).toEqual(list);
      }),
    );
  });

  it('is the same where it is full, and refused where it is more', () => {
    const terms = Array.from({ length: MOST_ITEMS }, (_, n) => term(`own-t${n}`, `word ${n}`));
    const off = terms.map(({ id }) => id);
    const full = { ...EMPTY_LIST, terms, off };
    expect(fromCsv(toCsv(full))).toMatchObject({ list: full, errors: [] });
    expect(fromJson(toJson(full))).toMatchObject({ list: full, errors: [] });
    const more = { ...full, terms: [...terms, term('own-one-more', 'one more')] };
    expect(fromCsv(toCsv(more)).errors[0]).toMatchObject({ code: 'many-rows' });
    expect(fromJson(toJson(more)).errors[0]).toMatchObject({ code: 'no-items' });
  });

  it('gets ids of its own where its terms have one id, or none, or no letter we can write it with', () => {
    const made = [
      toJson({ ...EMPTY_LIST, terms: arabic.map((words) => term('own-same', words)) }),
      JSON.stringify(arabic),
    ].map((file) => merged(EMPTY_LIST, fromJson(file)).terms.map(({ id }) => id));
    for (const ids of made) {
      expect(new Set(ids).size).toBe(arabic.length);
      expect(ids.every((id) => ReaderTerm.shape.id.safeParse(id).success)).toBe(true);
    }
    expect(made[1]?.slice(0, 3)).toEqual(['own-term', 'own-term-2', 'own-term-3']);
  });

  it('has no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const cells = Papa.parse<string[]>(toCsv(list).slice(1), { delimiter: ',' }).data.flat();
        expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
      }),
    );
  });
});

describe('a table with bad rows', () => {
  const table = [
    'words,why,where',
    'blob,soft word,',
    ',no word at all,',
    'quango; quangos,,sideways',
    `${'x'.repeat(200)},,`,
    '',
    'fat cat,,article,too,many',
    '=HYPERLINK("http://x"),,',
  ].join('\n');

  it('keeps the good ones and says what is wrong with each of the others', () => {
    const { list, errors } = fromCsv(table);
    expect(list.terms.map(({ words }) => words[0])).toEqual(['blob', '=HYPERLINK("http://x")']);
    expect(errors).toEqual([
      { row: 3, column: 'words', code: 'no-words', parameters: [] },
      {
        row: 4,
        column: 'where',
        code: 'no-choice',
        parameters: ['sideways', 'anywhere, article, others'],
      },
      { row: 5, column: 'words', code: 'long-words', parameters: ['x'.repeat(30), '120'] },
      { row: 7, column: '', code: 'more-cells', parameters: [] },
    ]);
  });

  it.each([
    ['semicolons', 'words;why\nblob;"soft; vague"\n'],
    ['tabs', 'Words\tWhy\nblob\tsoft; vague\n'],
    ['a byte order mark and Windows line ends', '\uFEFFwhy,words\r\nsoft; vague,blob\r\n'],
  ])('is read with %s', (_, csv) => {
    const { list, errors } = fromCsv(csv);
    expect(errors).toEqual([]);
    expect(list.terms[0]).toMatchObject({ words: ['blob'], why: 'soft; vague' });
  });

  it.each([
    ['no header', 'blob,soft', 'no-header'],
    ['nothing', '', 'no-header'],
    ['too much', `words\n${'x\n'.repeat(3_000_000)}`, 'large'],
  ])('is refused: %s', (_, csv, code) => {
    expect(fromCsv(csv).errors).toEqual([{ row: 1, column: '', code, parameters: [] }]);
  });
});

describe('JSON that is no list', () => {
  it.each([
    ['not JSON', 'words', 'no-json'],
    ['a number', '3', 'no-list'],
    ['another object', '{"a":1}', 'no-list'],
    ['a prototype', '{"__proto__":{"terms":[]}}', 'no-list'],
  ])('is refused: %s', (_, json, code) => {
    expect(fromJson(json).errors).toEqual([{ row: 1, column: '', code, parameters: [] }]);
  });

  it('keeps good terms beside bad ones, and takes plain words', () => {
    const { list, errors } = fromJson('["blob", 3, {"words":"quango"}, {"words":[]}]');
    expect(list.terms.map(({ words }) => words)).toEqual([['blob'], ['quango']]);
    expect(errors.map(({ row, column }) => [row, column])).toEqual([
      [2, 'terms'],
      [4, 'words'],
    ]);
  });

  it('pollutes nothing', () => {
    fromJson('{"terms":[{"words":["x"],"__proto__":{"polluted":1}}],"__proto__":{"polluted":1}}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('an import', () => {
  const own = fromCsv('words,why\nblob,mine\n').list;

  it('adds what is new and names what the list has already', () => {
    const plan = planImport(own, fromCsv('words,why\nBlob,other\nquango,\nblob,mine\n'));
    expect(plan.added).toBe(1);
    expect(plan.duplicates).toEqual([
      { row: 2, column: 'words', code: 'kept-own', parameters: ['Blob'] },
      { row: 4, column: 'words', code: 'twice', parameters: ['blob'] },
    ]);
  });

  it('takes nothing away, and twice is once', () => {
    fc.assert(
      fc.property(lists, lists, (list, other) => {
        const imported = { list: other, rows: {}, errors: [] };
        const once = merged(list, imported);
        expect(once.terms.slice(0, list.terms.length)).toEqual(list.terms);
        expect(merged(once, imported)).toEqual(once);
      }),
    );
  });
});

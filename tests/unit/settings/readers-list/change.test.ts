import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_LIST, type ReadersList } from '../../../../src/model/readers-list';
import { type Change, change } from '../../../../src/settings/readers-list/change';
import { parseList } from '../../../../src/settings/readers-list/parse-list';

const term = (id: string, ...words: string[]) => ({
  id: `own-${id}`,
  words,
  why: '',
  neutral: [],
  category: 'own',
  where: 'anywhere' as const,
});
const letter = fc.constantFrom('a', 'b', 'c');
const place = { before: 'x', after: 'y', article: 'https://example.org/' };
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('put-term' as const),
    term: fc.tuple(letter, letter).map(([id, words]) => term(id, words)),
  }),
  fc.record({ kind: fc.constant('drop-term' as const), id: letter.map((id) => `own-${id}`) }),
  fc.record({ kind: fc.constant('switch' as const), entry: letter, on: fc.boolean() }),
  fc.record({
    kind: fc.constant('category' as const),
    category: letter,
    show: fc.constantFrom('none' as const, 'usual' as const, 'all' as const, null),
  }),
  fc.record({
    kind: fc.constantFrom('ignore' as const, 'notice' as const),
    item: fc
      .tuple(letter, fc.constantFrom('here' as const, 'article' as const, 'always' as const))
      .map(([entry, scope]) => ({
        ...{ entry, scope, words: entry },
        ...(scope !== 'always' && { article: place.article }),
        ...(scope === 'here' && { before: place.before, after: place.after }),
      })),
  }),
);
const listAfter = (made: readonly Change[]): ReadersList =>
  made.reduce((list, one) => change(list, one).list, EMPTY_LIST);

describe('a change to the reader’s list', () => {
  it('is taken back by its undoing, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 12 }), changes, (made, one) => {
        const list = listAfter(made);
        const { list: next, undo } = change(list, one);
        expect(change(next, undo).list).toEqual(list);
        expect(change(next, undo).undo && change(list, one).list).toEqual(next);
      }),
    );
  });

  it('is one with many changes in it, all taken back at once', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 12 }), (made) => {
        const { list, undo } = change(EMPTY_LIST, { kind: 'all', changes: made });
        expect(list).toEqual(listAfter(made));
        expect(change(list, undo).list).toEqual(EMPTY_LIST);
      }),
    );
  });

  it('is taken back after other changes too, and leaves these', () => {
    const { list, undo } = change(EMPTY_LIST, { kind: 'switch', entry: 'regime', on: false });
    const later = change(list, { kind: 'put-term', term: term('blob', 'blob') }).list;
    expect(change(later, undo).list).toEqual({ ...EMPTY_LIST, terms: [term('blob', 'blob')] });
  });

  it('leaves the list it is made to as it was', () => {
    const list = Object.freeze({ ...EMPTY_LIST, off: Object.freeze(['a']) as string[] });
    change(list, { kind: 'switch', entry: 'b', on: false });
    expect(list.off).toEqual(['a']);
  });
});

describe('a stored list', () => {
  it.each([[undefined], [null]])('%s is an empty one', (stored) => {
    expect(parseList(stored)).toEqual(EMPTY_LIST);
  });

  it('without a version is of the first', () => {
    expect(parseList({ terms: [term('a', 'a')], off: [], categories: [], ignored: [] })).toEqual({
      ...EMPTY_LIST,
      terms: [term('a', 'a')],
    });
  });

  it('keeps what it can read, and the rest aside', () => {
    const stored = { version: 1, terms: [term('a', 'a'), { id: 3 }], off: 'regime' };
    const list = parseList(stored);
    expect(list.terms).toEqual([term('a', 'a')]);
    expect(list.unread).toEqual([{ terms: { id: 3 } }, { off: 'regime' }]);
    expect(parseList(list)).toEqual(list);
  });

  it('of a newer program is kept whole, and not used', () => {
    const stored = { version: 9, terms: 'new' };
    expect(parseList(stored)).toEqual({ ...EMPTY_LIST, unread: [stored] });
  });

  it('is never a reason to throw', () => {
    fc.assert(fc.property(fc.anything(), (stored) => void parseList(stored)));
  });
});

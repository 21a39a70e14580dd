import { describe, expect, it } from 'vitest';
import { putRight } from '../../../src/analysis/put-right';
import type { Analysis } from '../../../src/model/analysis';
import { articleKey } from '../../../src/model/article-key';
import { type Correction, itemsOf, placesOf } from '../../../src/model/correction';
import { EMPTY_LIST } from '../../../src/model/readers-list';
import { change } from '../../../src/settings/readers-list/change';
import { ANALYSIS } from '../../fixtures/analysis';

const url = 'https://example.org/a';
const key = articleKey({ text: ANALYSIS.text, url });
const listOf = (...corrections: Correction[]) =>
  corrections
    .flatMap((one) => itemsOf(one, ANALYSIS, url))
    .reduce((list, item) => change(list, { kind: 'ignore', item }).list, EMPTY_LIST);
const corrected = (...corrections: Correction[]): Analysis =>
  putRight(ANALYSIS, listOf(...corrections), key);
const at = <T>(all: readonly T[], i: number): T => {
  const one = all[i];
  if (one === undefined) throw new Error('not in the fixture');
  return one;
};
const ruiz = at(ANALYSIS.entities, 0);
const [friday, year] = [at(ANALYSIS.dates, 0), at(ANALYSIS.dates, 1)];

describe('what a reader puts right', () => {
  it('is nothing where nothing was said, and in other articles', () => {
    expect(putRight(ANALYSIS, EMPTY_LIST, key)).toBe(ANALYSIS);
    const list = listOf({ kind: 'names', entity: ruiz });
    expect(putRight(ANALYSIS, list, 'https://example.org/b')).toBe(ANALYSIS);
  });
  it('is that a name is none: nothing points to it any more, and its words stay', () => {
    const { entities, claims, terms } = corrected({ kind: 'names', entity: ruiz });
    expect(entities.map(({ name }) => name)).toEqual(['Vell']);
    expect(claims.map(({ source }) => [source.name, source.entity])).toEqual([
      ['Ana Ruiz', undefined],
      ['Ana Ruiz', undefined],
    ]);
    expect(terms[0]?.speaker).toEqual({ name: 'Ana Ruiz' });
  });
  it('is that a name is something else; what was said last holds', () => {
    const { entities } = corrected(
      { kind: 'names', entity: ruiz, as: 'group' },
      { kind: 'names', entity: ruiz, as: 'work' },
    );
    expect(entities.map(({ type }) => type)).toEqual(['work', 'place']);
  });
  it('is that a date, a figure or a claim is none, in its place alone', () => {
    expect(corrected({ kind: 'dates', places: [friday] }).dates).toEqual([year]);
    expect(corrected({ kind: 'dates', places: [friday, year] }).dates).toEqual([]);
    expect(corrected({ kind: 'figures', places: [at(ANALYSIS.figures, 0)] }).figures).toEqual([]);
    const { claims, terms } = corrected({
      kind: 'claims',
      places: placesOf(at(ANALYSIS.claims, 0)),
    });
    expect(claims.map(({ id }) => id)).toEqual(['c2']);
    expect(terms[0]?.claim).toBeUndefined();
    expect(terms).toHaveLength(3);
  });
});

describe('taking it back', () => {
  it('leads from one type back to the one said before, and from there to none', () => {
    const [group, work] = (['group', 'work'] as const).flatMap((as) =>
      itemsOf({ kind: 'names', entity: ruiz, as }, ANALYSIS, url),
    );
    if (!group || !work) throw new Error('nothing to keep');
    const first = change(EMPTY_LIST, { kind: 'ignore', item: group });
    const second = change(first.list, { kind: 'ignore', item: work });
    expect(second.list.ignored).toEqual([work]);
    const back = change(second.list, second.undo).list;
    expect(back.ignored).toEqual([group]);
    expect(change(back, first.undo).list.ignored).toEqual([]);
  });
});

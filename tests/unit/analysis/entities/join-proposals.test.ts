import { describe, expect, test } from 'vitest';
import { joinProposals } from '../../../../src/analysis/entities/join-proposals';
import type { NameSpan } from '../../../../src/model/name-span';

const span = (
  start: number,
  end: number,
  confidence: number,
  type: NameSpan['type'] = 'place',
): NameSpan => ({ start, end, type, confidence });

/** Nothing but the offsets matters in most tests. */
const TEXT = 'x'.repeat(40);

describe('joinProposals', () => {
  test('where the labeller saw nothing, the surest rules add bodies that are no acronyms, and no more', () => {
    const text = 'Oslo asks Harbour Trust and the MOU of Lima';
    const trained = [span(0, 4, 0.8)];
    const body = span(10, 23, 0.95, 'organization');
    const acronym = span(32, 35, 0.95, 'organization');
    const place = span(39, 43, 0.95);
    expect(joinProposals(text, trained, [body, acronym, place])).toEqual([...trained, body]);
    expect(joinProposals('Lima in Neb.', trained, [span(8, 12, 0.95)])).toHaveLength(2);
    expect(joinProposals(text, trained, [{ ...body, confidence: 0.9 }])).toEqual(trained);
  });
  test('a name the text introduces stands against what was cut from it', () => {
    const whole = span(0, 20, 0.99, 'organization');
    expect(joinProposals(TEXT, [span(13, 20, 0.9)], [whole])).toEqual([whole]);
    expect(joinProposals(TEXT, [span(13, 25, 0.9)], [whole])).not.toEqual([whole]);
  });
  test('a trained name stands against a rule', () => {
    expect(joinProposals(TEXT, [span(0, 9, 0.8, 'organization')], [span(0, 4, 0.95)])).toEqual([
      span(0, 9, 0.8, 'organization'),
    ]);
  });
  test('all rules in its place replace a name that gives way', () => {
    expect(joinProposals(TEXT, [span(0, 14, 0.48)], [span(0, 6, 0.7), span(8, 14, 0.95)])).toEqual([
      span(0, 6, 0.7),
      span(8, 14, 0.95),
    ]);
  });
  test('a doubtful trained name gives way to a sure rule', () => {
    expect(joinProposals(TEXT, [span(0, 9, 0.48, 'person')], [span(0, 4, 0.95)])).toEqual([
      span(0, 4, 0.95),
    ]);
  });
  test('one trained name over two that the rules know gives way, unless it is sure', () => {
    const rules = [span(0, 5, 0.92, 'person'), span(6, 14, 0.97, 'organization')];
    expect(joinProposals(TEXT, [span(0, 14, 0.6, 'organization')], rules)).toEqual(rules);
    const sure = [span(0, 14, 0.9, 'organization')];
    expect(joinProposals(TEXT, sure, rules)).toEqual(sure);
  });
});

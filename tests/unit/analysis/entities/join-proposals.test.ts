import { describe, expect, test } from 'vitest';
import { joinProposals } from '../../../../src/analysis/entities/join-proposals';
import type { NameSpan } from '../../../../src/model/name-span';

const span = (
  start: number,
  end: number,
  confidence: number,
  type: NameSpan['type'] = 'place',
): NameSpan => ({ start, end, type, confidence });

describe('joinProposals', () => {
  test('sure rules fill in beside trained names, unsure ones do not', () => {
    expect(joinProposals([span(0, 4, 0.8)], [span(10, 14, 0.95), span(20, 24, 0.6)])).toEqual([
      span(0, 4, 0.8),
      span(10, 14, 0.95),
    ]);
  });
  test('a trained name stands against a rule', () => {
    expect(joinProposals([span(0, 9, 0.8, 'organization')], [span(0, 4, 0.95)])).toEqual([
      span(0, 9, 0.8, 'organization'),
    ]);
  });
  test('all rules in its place replace a name that gives way', () => {
    expect(joinProposals([span(0, 14, 0.4)], [span(0, 6, 0.7), span(8, 14, 0.95)])).toEqual([
      span(0, 6, 0.7),
      span(8, 14, 0.95),
    ]);
  });
  test('a doubtful trained name gives way to a sure rule', () => {
    expect(joinProposals([span(0, 9, 0.4, 'person')], [span(0, 4, 0.95)])).toEqual([
      span(0, 4, 0.95),
    ]);
  });
});

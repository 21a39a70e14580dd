import { describe, expect, it } from 'vitest';
import { isNominal } from '../../../../src/analysis/terms/phrase/party-shape';
import { make, only } from './article';

describe('a party is a noun phrase', () => {
  it.each(['accused him', 'said', 'accused', "me 'you", 'activist left', 'Tuareg-led', 'me “you'])(
    'not %s',
    (name) => expect(isNominal({ name })).toBe(false),
  );
  it.each([
    'off',
    'three',
    'self-',
    'growth-',
    'would anyone',
    'ourselves',
    'anonymous',
    'responsible',
    'nations lean forward',
    'reach beyond',
    'riots\n\nPolice officers',
  ])('not %j, which has no noun to head it', (name) => {
    expect(isNominal({ name })).toBe(false);
  });
  it.each([
    'armed groups',
    'self-defence groups',
    'the poor',
    'rivals',
    'canton of Uri',
    'radical left',
    'Hamas',
    'ruling party',
    'People’s Front',
    'Al-Shabaab',
  ])('but %s', (name) => expect(isNominal({ name })).toBe(true));
});

it('a participle clause names no speaker', () => {
  const text = 'An envoy urged restraint, while stopping short of calling the attack a war crime.';
  expect(only(make({ text }), 'war crime')).toMatchObject({
    speaker: null,
    target: { name: 'attack' },
  });
});

it('a verb after *and* begins another clause', () => {
  const text = 'The ministry called the raid “a triumph” and said thugs had crossed.';
  expect(only(make({ text }), 'thugs').target).toBeNull();
});

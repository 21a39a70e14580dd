import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/analysis/claims/reading/reading';
import { proposeCued } from '../../../../src/analysis/claims/spans/find-spans';
import { ownQuotations } from '../../../../src/analysis/claims/spans/own-quotations';
import { segment } from '../../../../src/analysis/segment/segment';
import { readClaims } from './read-claims';

const TEXT = '“This is genocide,” Ann Ray said. “That was a massacre,” Bob Hall said.';

describe('quotations of two speakers', () => {
  it('go to the cue behind each, whatever the first was given', () => {
    const r = readDocument(segment({ text: TEXT }), []);
    const [first, second] = proposeCued(r);
    if (!first?.content[0] || !second?.content[0]) throw new Error('two claims expected');
    const greedy = { ...first, content: [first.content[0], second.content[0]] };
    const [ray, hall] = ownQuotations(r, [greedy, second]);
    expect(ray?.content).toEqual([first.content[0]]);
    expect(hall).toEqual(second);
  });

  it('stay together where one speaker has both', () => {
    expect(readClaims('“We looked,” Diaz said. “There was nothing.”')).toEqual([
      'Diaz | said | “We looked,” … “There was nothing.”',
    ]);
  });
});
describe('occasions in -ing', () => {
  it.each([
    ['Ann Ray said at a regular press briefing that the road would close.'],
    ['Ann Ray said at a council meeting that the road would close.'],
    ['Ann Ray told a news briefing that the road would close.'],
  ])('are no cues: %s', (text) => {
    const [only, ...more] = readClaims(text);
    expect(more).toEqual([]);
    expect(only).toMatch(/\| that the road would close$/);
  });
});

/** What is refused, neither said nor unsaid, or not done: whose refusal it is, and what it amounts to. */
import { describe, expect, it } from 'vitest';
import { claimsOf, readClaims } from './read-claims';

describe('a verb that leads to the cue', () => {
  it('belongs to the cue, not to the source', () => {
    expect(readClaims('Norway’s envoy declined to call the strikers vandals.')[0]).toBe(
      'Norway’s envoy | declined to call | the strikers vandals',
    );
  });

  it('has no subject behind “for”: the one who is blamed failed to do it', () => {
    const found = readClaims('The coroner berated the clinic for failing to say how Lee died.');
    expect(found.join('\n')).not.toMatch(/clinic[^|]*\|[^|]*say|coroner \| failing/u);
  });
});

describe('“neither … nor …”', () => {
  it('has the subject before it, and is one cue', () => {
    expect(readClaims('The senator neither praised nor condemned the vote.')[0]).toBe(
      'The senator | neither praised nor condemned | the vote',
    );
  });

  it('speaks for itself where nobody stands before it', () => {
    expect(readClaims('Neither said the bridge was safe.')[0]).toBe(
      'Neither | said | the bridge was safe',
    );
  });
});

it.each([
  ['The firm denied using the dye.', 'denies'],
  ['The firm did not deny using the dye.', 'neutral'],
  ['The firm neither admitted nor denied using the dye.', 'neutral'],
  ['The guild disputed the figures.', 'doubts'],
  ['The guild has never disputed the figures.', 'neutral'],
])('denies only what is denied: %s', (text, stance) => {
  expect(claimsOf(text)[0]?.cue.stance).toBe(stance);
});

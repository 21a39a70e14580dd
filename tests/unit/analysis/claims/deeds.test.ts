import { describe, expect, it } from 'vitest';
import { claimsOf, entity, readClaims } from './read-claims';

describe('verbs of force', () => {
  it.each([
    'Militants stormed the town.',
    'A bomb blasted the embassy.',
    'Police charged the man with murder.',
    'Gunmen attacked a bus.',
    'Militants storm “Old Town”',
  ])('are no cues without speech: %s', (text) => {
    expect(readClaims(text)).toEqual([]);
  });

  it.each([
    ['“Get out!” he stormed.', ['he | stormed | “Get out!”']],
    ['“Never,” thundered the judge.', ['the judge | thundered | “Never,”']],
    ['Mr Lee attacked the plan as “a disgrace”.', ['Mr Lee | attacked | the plan as “a disgrace”']],
    ['Mr Lee charged the plan was late.', ['Mr Lee | charged | the plan was late']],
    ['Ann Ray charged that the plan was late.', ['Ann Ray | charged | that the plan was late']],
  ])('are cues with it: %s', (text, expected) => {
    expect(readClaims(text)).toEqual(expected);
  });
});

describe('what firms and products give', () => {
  it.each([
    ['Dale Motors is offering discounts.', 0],
    ['Dale Motors is offering an apology.', 1],
    ['Dale Motors posted: “We are sorry.”', 1],
  ])('is no claim unless it is words: %s', (text, count) => {
    expect(claimsOf(text, [entity(text, 'd', 'organization', ['Dale Motors'])])).toHaveLength(
      count,
    );
  });
});

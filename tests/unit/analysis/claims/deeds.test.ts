import { describe, expect, it } from 'vitest';
import { readClaims } from './read-claims';

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

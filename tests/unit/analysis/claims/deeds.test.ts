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

describe('what things do', () => {
  it.each([
    'The new drug offers no relief.',
    'A warm spring does not contradict the model.',
    'Travellers would be held to ransom.',
    'Nobody was held to account.',
  ])('is no claim: %s', (text) => {
    expect(readClaims(text)).toEqual([]);
  });

  it.each([
    ['The minister contradicted the report.', 1],
    ['The report contradicts itself, Lee said.', 1],
    ['The clerk offered no comment.', 1],
    ['The pact is held to be void.', 1],
  ])('is one of people, of documents and of words: %s', (text, count) => {
    expect(readClaims(text).length).toBeGreaterThanOrEqual(count);
  });
});

describe('states', () => {
  it('are no verb behind what kind of states they are', () => {
    expect(readClaims('The memo says member states “must pay” for it.')).toEqual([
      'The memo | says | member states “must pay” for it',
    ]);
  });
  it('are one behind another noun', () => {
    expect(readClaims('The memo states “nobody must pay”.')).toEqual([
      'The memo | states | “nobody must pay”',
    ]);
  });
});

describe('a second report of the same speaker', () => {
  it('ends the content of the first', () => {
    expect(readClaims('They argue that the dam is safe, and they admit that it leaks.')).toEqual([
      'They | argue | that the dam is safe',
      'they | admit | that it leaks',
    ]);
  });
  it('is none where others tell of themselves', () => {
    expect(readClaims('He said that the crew was late, and they knew that it was.')[0]).toBe(
      'He | said | that the crew was late, and they knew that it was',
    );
  });
});

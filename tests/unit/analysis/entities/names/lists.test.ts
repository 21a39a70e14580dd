import { describe, expect, test } from 'vitest';
import { isCommonWord } from '../../../../../src/analysis/entities/names/common-words';
import { known } from '../../../../../src/analysis/entities/names/gazetteer';
import { givenName } from '../../../../../src/analysis/entities/names/given-names';
import { headType, leadType } from '../../../../../src/analysis/entities/names/head-words';
import { isAgentNoun, isRoleHead } from '../../../../../src/analysis/entities/names/role-words';

describe('known names', () => {
  test.each([
    ['us', 'United States'],
    ['u.k.', 'United Kingdom'],
    ['turkiye', 'Turkey'],
    ["cote d'ivoire", 'Ivory Coast'],
    ['isis', 'Islamic State'],
  ])('%s is %s', (key, canonical) => {
    expect(known(key)?.canonical).toBe(canonical);
  });

  test('initials are known in capitals only', () => {
    expect(known('us')?.capitals).toBe(true);
    expect(known('syria')?.capitals).toBe(false);
  });

  test('peoples are groups', () => {
    expect(['syrian', 'sunnis', 'democrats'].map((k) => known(k)?.type)).toEqual([
      'group',
      'group',
      'group',
    ]);
  });
});

test('ordinary words are known in their inflected forms, names are not among them', () => {
  expect(['insurgents', 'storming', 'deputies', 'the', 'meanwhile'].every(isCommonWord)).toBe(true);
  expect(['assad', 'oslo', 'kim', 'wang'].some(isCommonWord)).toBe(false);
});

test('given names tell gender', () => {
  expect(['maria', 'peter', 'kim', 'stone'].map(givenName)).toEqual([
    'female',
    'male',
    'either',
    undefined,
  ]);
});

test('head words tell types', () => {
  expect(['ministry', 'river', 'war', 'act', 'apple'].map(headType)).toEqual([
    'organization',
    'place',
    'event',
    'work',
    undefined,
  ]);
  expect(headType('corp.')).toBe('organization');
  expect(['bank', 'battle', 'apple'].map(leadType)).toEqual(['organization', 'event', undefined]);
});

test('role words, plural too; agent nouns by their endings', () => {
  expect(['minister', 'presidents', 'spokeswoman', 'table'].map(isRoleHead)).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(['entomologist', 'shopkeeper', 'goalkeeper', 'list', 'table'].map(isAgentNoun)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

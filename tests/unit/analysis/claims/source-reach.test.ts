import { expect, it } from 'vitest';
import { readClaims } from './read-claims';

it.each([
  [
    'Ann Ray, 34, of High Street, Leeds, said the road was closed.',
    'Ann Ray, 34, of High Street, Leeds, | said | the road was closed',
  ],
  [
    'The mayor of Leeds said the road was closed.',
    'The mayor of Leeds | said | the road was closed',
  ],
])('the person before an address is the source: %s', (text, expected) => {
  expect(readClaims(text)[0]).toBe(expected);
});

it('a nested source stays behind the cue around it', () => {
  const found = readClaims('Mr Lockyer said his client would say the road was closed.');
  expect(found[0]).toMatch(/^Mr Lockyer \| said/);
  expect(found[1]).toMatch(/^> his client \|/);
});

it.each([
  [
    '“We will stay in the harbour,” said Anna Ruiz (the minister, in a long letter.',
    'Anna Ruiz | said | “We will stay in the harbour,”',
  ],
  [
    'The harbour will stay open, said Anna Ruiz, a lawyer (who had spoken for them for years.',
    'Anna Ruiz, a lawyer | said | The harbour will stay open',
  ],
])('a source ends before a parenthesis that is never closed: %s', (text, expected) => {
  expect(readClaims(text)[0]).toBe(expected);
});

it.each([
  'The road was closed on Friday, according to\n\nAna Ruiz is the mayor of Vell.',
  'Ana Ruiz \0\0\0 \0 according to \r\n Ana Ruiz',
])('a source does not stand behind the end of its sentence: %j', (text) => {
  expect(readClaims(text)).toEqual([]);
});

it.each([
  'According to Ana Ruiz ,',
  'The road was closed on Friday. According to the ministry,',
  'According to the ministry,\n\nThe road was closed on Friday.',
  'In a poll of voters,\n\nThe road was closed on Friday.',
])('a text that breaks off where something would be said holds no claim: %s', (text) => {
  expect(readClaims(text)).toEqual([]);
});

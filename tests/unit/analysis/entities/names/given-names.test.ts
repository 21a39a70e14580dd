import { describe, expect, it } from 'vitest';
import { givenName, givenNameOf } from '../../../../../src/analysis/entities/names/given-names';

describe('given names', () => {
  it.each([
    ['leyla', 'female'],
    ['hakan', 'male'],
    ['khin', 'female'],
    ['aissata', 'female'],
    ['zoltan', 'male'],
    ['andrea', 'either'],
    ['teapot', undefined],
  ])('%s', (name, gender) => {
    expect(givenName(name)).toBe(gender);
  });

  it.each([
    ['june', 'female'],
    ['august', 'male'],
    ['georgia', 'female'],
  ])('%s tells a gender, but makes no name of a word', (name, gender) => {
    expect(givenName(name)).toBeUndefined();
    expect(givenNameOf(name)).toBe(gender);
  });
});

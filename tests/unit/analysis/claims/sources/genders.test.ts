import { describe, expect, it } from 'vitest';
import { genderOfRole } from '../../../../../src/analysis/claims/sources/gender';
import { Genders } from '../../../../../src/analysis/claims/sources/genders';
import { entity } from '../read-claims';

describe('nouns of people', () => {
  it.each([
    ['spokeswoman', 'female'],
    ['stepfather', 'male'],
    ['widow', 'female'],
    ['salesman', 'male'],
    ['teacher', undefined],
    ['researcher', undefined],
    ['person', undefined],
    ['spokesperson', undefined],
    ['german', undefined],
  ])('%s', (noun, gender) => {
    expect(genderOfRole(noun)).toBe(gender);
  });
});

describe('a person goes by', () => {
  const of = (text: string, title?: string) =>
    new Genders(text).of(entity(text, 'k', 'person', ['Kofler'], title));

  it.each([
    ['the title before any of the mentions', 'Kofler left. Mrs Kofler was late.', 'female'],
    ['whose kin they are', 'Her father, Kofler, sold tyres.', 'male'],
    ['what stands behind the name', 'Kofler, a retired mother of two, sold tyres.', 'female'],
    ['nothing, where nothing tells', 'Kofler, a retired teacher, sold tyres.', undefined],
  ])('%s', (_, text, gender) => {
    expect(of(text)).toBe(gender);
  });

  it('a role that tells', () => {
    expect(of('Council spokeswoman Kofler left.', 'spokeswoman')).toBe('female');
  });

  it('the pronouns known to stand for them, unless they differ', () => {
    const text = 'Kofler left. He was late. She was not.';
    const found = entity(text, 'k', 'person', ['Kofler']);
    const pronoun = (word: string) => ({
      start: text.indexOf(word),
      end: text.indexOf(word) + word.length,
      form: 'pronoun' as const,
      confidence: 1,
    });
    const he = { ...found, mentions: [...found.mentions, pronoun('He')] };
    const both = { ...found, mentions: [...he.mentions, pronoun('She')] };
    expect(new Genders(text).of(he)).toBe('male');
    expect(new Genders(text).of(both)).toBeUndefined();
  });

  it('none where they are no person', () => {
    const text = 'Mrs Kofler makes tyres.';
    expect(new Genders(text).of(entity(text, 'k', 'organization', ['Kofler']))).toBeUndefined();
  });
});

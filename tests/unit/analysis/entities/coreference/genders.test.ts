import { describe, expect, it } from 'vitest';
import { genderOfNoun } from '../../../../../src/analysis/entities/coreference/words';
import { findReferences } from '../../../../../src/analysis/entities/entities';
import { segment } from '../../../../../src/analysis/segment/segment';
import { entity } from '../../claims/read-claims';

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
    expect(genderOfNoun(noun)).toBe(gender);
  });
});

describe('a person goes by', () => {
  const of = (text: string, names = ['Kofler'], title?: string) => {
    const known = [entity(text, 'k', 'person', names, title)];
    return findReferences(segment({ text }), known).genderOf('k');
  };

  it.each([
    ['the title before any of the mentions', 'Kofler left. Mrs Kofler was late.', 'female'],
    ['whose kin they are', 'Her father, Kofler, sold tyres.', 'male'],
    ['what stands behind the name', 'Kofler, a retired mother of two, sold tyres.', 'female'],
    ['nothing, where nothing tells', 'Kofler, a retired teacher, sold tyres.', undefined],
  ])('%s', (_, text, gender) => {
    expect(of(text)).toBe(gender);
  });

  it('a role that tells', () => {
    expect(of('Council spokeswoman Kofler left.', ['Kofler'], 'spokeswoman')).toBe('female');
  });

  it.each([
    ['June Cardinal left.', 'June Cardinal', 'female'],
    ['Hakan Sezer left.', 'Hakan Sezer', 'male'],
    ['Andrea Russo left.', 'Andrea Russo', undefined],
  ])('a given name: %s', (text, name, gender) => {
    expect(of(text, [name])).toBe(gender);
  });

  it('the pronoun that can stand for nobody else', () => {
    expect(of('Kofler left. He was late.')).toBe('male');
  });

  it('none where they are no person', () => {
    const text = 'Mrs Kofler makes tyres.';
    const known = [entity(text, 'k', 'organization', ['Kofler'])];
    expect(findReferences(segment({ text }), known).genderOf('k')).toBeUndefined();
  });
});

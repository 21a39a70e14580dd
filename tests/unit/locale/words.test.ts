import { describe, expect, it, vi } from 'vitest';
import { dateLabel } from '../../../src/annotation/date-label';
import { ENGLISH } from '../../../src/locale/english';
import { wordsOf } from './languages';

describe('words', () => {
  it('fill parameters in, also where they look like parameters', () => {
    expect(ENGLISH.say('usedQuoted', 'Ana Ruiz')).toBe('Ana Ruiz, quoted');
    expect(ENGLISH.say('usedQuoted', '$2 $& Ruiz')).toBe('$2 $& Ruiz, quoted');
  });
  it.each([
    ['en', 1, '1 claim'],
    ['en', 1200, '1,200 claims'],
    ['de', 1200, '1.200 Aussagen'],
    ['fr', 0, '0 propos'],
    ['ar', 0, 'لا أقوال'],
    ['ar', 2, 'قولان'],
    ['ar', 3, expect.stringMatching(/أقوال$/u)],
    ['ar', 11, expect.stringMatching(/قولًا$/u)],
  ])('count in %s: %i', (language, n, said) => {
    expect(wordsOf(language).count('claimsCounted', n)).toEqual(said);
  });
  it('follow the region where the language is the same, else keep to their own', () => {
    expect(wordsOf('en', 'en-US').locale).toBe('en-US');
    expect(wordsOf('en', 'it').locale).toBe('en-GB');
    expect(wordsOf('de', 'de-CH').locale).toBe('de-CH');
    expect(wordsOf('en', 'english').locale).toBe('en-GB');
  });
  it('know their direction', () => {
    expect(wordsOf('ar').direction).toBe('rtl');
    expect(wordsOf('fr').direction).toBe('ltr');
  });
});

it('names in Latin letters are set apart in languages written from right to left', () => {
  expect(wordsOf('ar').say('usedQuoted', 'Ana Ruiz')).toContain('\u2068Ana Ruiz\u2069');
  expect(wordsOf('fr').say('usedQuoted', 'Ana Ruiz')).not.toContain('\u2068');
});

describe('dates in words', () => {
  it.each([
    ['en', '2024-11-28', '28 November 2024'],
    ['en', '20', 'the 21st century'],
    ['en', '18', 'the 19th century'],
    ['en', '22', 'the 23rd century'],
    ['en', 'BC0480', '480 BC'],
    ['en', '2025-H1', 'half 1 of 2025'],
    ['en', 'P3D', 'P3D'],
    ['de', '2024-11-28TEV', '28. November 2024, Abend'],
    ['de', '20', 'das 21. Jahrhundert'],
    ['es', '20', 'el siglo XXI'],
    ['fr', '199X', 'les années 1990'],
    ['fr', '2024-W48', 'la semaine du 25 novembre 2024'],
  ])('in %s: %s reads “%s”', (language, value, label) => {
    expect(dateLabel(value, wordsOf(language, language === 'en' ? 'en-GB' : language))).toBe(label);
  });
  it('keep the reader’s calendar out of it: the article wrote a Gregorian date', () => {
    expect(dateLabel('2024-11-28', wordsOf('ar', 'ar-SA'))).toContain('نوفمبر');
  });
});

it('makes no formatter before it is asked for', () => {
  let made = 0;
  const counting = new Proxy(Intl.DisplayNames, {
    construct: (target, how: [string, Intl.DisplayNamesOptions]) => {
      made++;
      return new target(...how);
    },
  });
  vi.stubGlobal('Intl', Object.create(Intl, { DisplayNames: { value: counting } }));
  const english = wordsOf('en');
  expect(made).toBe(0);
  expect([english.languageName('de'), english.languageName('fr')]).toEqual(['German', 'French']);
  expect(made).toBe(1);
  vi.unstubAllGlobals();
});

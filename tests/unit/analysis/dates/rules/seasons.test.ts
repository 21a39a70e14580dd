import { describe, expect, it } from 'vitest';
import { mentions } from '../mentions';

describe('seasons', () => {
  it.each<[string, ...string[]]>([
    ['It burned last summer.', 'last summer | DATE 2024-SU'],
    ['It froze in the winter of 1944.', 'the winter of 1944 | DATE 1944-WI'],
    ['It is due this fall.', 'this fall | DATE 2024-FA'],
    ['It opened in spring 2010.', 'spring 2010 | DATE 2010-SP'],
    ['Prices fall; a spring broke in the Winter Palace.'],
  ])('%s', (text, ...expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

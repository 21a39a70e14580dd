import { describe, expect, it } from 'vitest';
import { mentions } from './mentions';

describe('ranges', () => {
  it.each<[string, ...string[]]>([
    ['It grew between April and June 2009.', 'April | DATE 2009-04', 'June 2009 | DATE 2009-06'],
    ['It ran from December to March 2009.', 'December | DATE 2008-12', 'March 2009 | DATE 2009-03'],
    ['It ran March 5–8, 1920.', 'March 5 | DATE 1920-03-05', '8, 1920 | DATE 1920-03-08'],
    ['It ran on 5 and 7 May 1920.', '5 | DATE 1920-05-05', '7 May 1920 | DATE 1920-05-07'],
    ['It ran from 1914 to 1918.', '1914 | DATE 1914', '1918 | DATE 1918'],
    ['It ran in 1914–18.', '1914 | DATE 1914', '18 | DATE 1918'],
    ['A poll taken Nov. 8-11 found so.', 'Nov. 8 | DATE 2024-11-08', '11 | DATE 2024-11-11'],
    ['It ran from 499 to 493 BC.', '499 | DATE BC0499', '493 BC | DATE BC0493'],
    ['He shot 5 and 7 men may die.'],
  ])('%s', (text, ...expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

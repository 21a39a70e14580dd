import { describe, expect, it } from 'vitest';
import { mentions } from '../mentions';

describe('weeks of a month', () => {
  it.each<[string, ...string[]]>([
    ['It fell in the last week of March 2023.', 'the last week of March 2023 | DATE 2023-W13'],
    ['It fell in the first week of May 2023.', 'the first week of May 2023 | DATE 2023-W18'],
    ['It was the first week of the trial.'],
  ])('%s', (text, ...expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

import { expect, test } from 'vitest';
import { letterCases } from '../../../../../src/analysis/entities/names/letter-case';
import { segment } from '../../../../../src/analysis/segment/segment';

test.each([
  ['Rebels Storm the Capital as President Flees', 'title'],
  ['REBELS STORM CAPITAL', 'caps'],
  ['Rebels storm the capital as the president flees', 'normal'],
  ['Anna Keller met Peter Keller.', 'normal'],
  ['He met US Secretary of State Anna Berg.', 'normal'],
  ['By Maria Lopez and Tom Reed', 'normal'],
  ['Oslo', 'normal'],
])('%s', (text, letterCase) => {
  expect(letterCases(segment({ text }))).toEqual([letterCase]);
});

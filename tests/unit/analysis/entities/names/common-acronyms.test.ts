import { describe, expect, test } from 'vitest';
import { commonAcronyms } from '../../../../../src/analysis/entities/names/common-acronyms';
import { segment } from '../../../../../src/analysis/segment/segment';

describe('acronyms that are common nouns', () => {
  test.each([
    ['with an article', 'An LLM is a program. The LLM was sold.', ['LLM']],
    ['in the plural', 'Cheap GPUs came from everywhere.', ['GPU']],
    ['counted', 'It has 8 GB of memory.', ['GB']],
    ['a body before a noun', 'A QZB spokesman and two QZB officers met.', []],
    ['a body by itself', 'The QZB met on Friday.', []],
    ['a known body', 'What would a NATO without Norway be?', []],
    ['a name shortened', 'The Global Harbour Goals (GHGs) fail. Such GHGs are rare.', []],
    ['a noun shortened', 'Their port councils (IPCs) meet. Such IPCs are rare.', ['IPC']],
  ])('%s', (_, text, expected) => {
    expect([...commonAcronyms(segment({ text }).tokens)]).toEqual(expected);
  });
});

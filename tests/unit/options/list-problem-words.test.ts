import { describe, expect, it } from 'vitest';
import { listProblemWords } from '../../../src/options/list-problem-words';
import { checkTerm, fromCsv, problem } from '../../../src/settings/readers-list/readers-list';
import { wordsOf } from '../locale/languages';

const german = wordsOf('de');
const english = wordsOf('en');

describe('what is wrong with a word list', () => {
  it('is said in the language of the interface', () => {
    const [error] = fromCsv('words\nblob,two,three\n').errors;
    expect(error && listProblemWords(error, german)).toBe(
      'Diese Zeile hat mehr Zellen als die erste.',
    );
  });
  it('names what was given, and what may be', () => {
    const checked = checkTerm({ words: ['blob'], where: 'sideways' });
    expect(
      'problems' in checked && checked.problems.map((one) => listProblemWords(one, english)),
    ).toEqual(['“sideways” is none of these: anywhere, article, others.']);
  });
  it('writes numbers as the language does, and leaves what was typed', () => {
    expect(listProblemWords(problem('', 'many-rows', 10000), german)).toContain('10.000');
    expect(listProblemWords(problem('words', 'kept-own', '10000'), german)).toContain('„10000“');
  });
});

import { describe, expect, it } from 'vitest';
import { segment } from '../../../../src/analysis/segment/segment';
import { readWords } from '../../../../src/analysis/tagging/article-words';
import { Lexicon } from '../../../../src/analysis/tagging/lexicon';
import { stretchesOf } from '../../../../src/analysis/tagging/stretches';

const EMPTY = new Lexicon({
  keys: new Int32Array(0),
  clusters: new Uint16Array(0),
  kinds: new Uint8Array(0),
  contexts: new Uint8Array(0),
  lists: new Uint16Array(0),
});

/** The words of each stretch. */
function stretches(text: string): string[] {
  const doc = segment({ text });
  const { words } = readWords(doc, EMPTY);
  return doc.sentences
    .flatMap((sentence) => stretchesOf(words, sentence))
    .map(({ from, to }) =>
      doc.tokens
        .slice(from, to)
        .map((token) => token.text)
        .join(' '),
    );
}

describe('where names may stand', () => {
  it.each([
    ['nothing without capitals', 'and so it went on for hours', []],
    [
      'two words before and after a capital',
      'on a day in old Oslo it was calm',
      ['in old Oslo it was'],
    ],
    [
      'apart where small words lie between',
      'Maria said that the whole of the old town of Lima slept',
      ['Maria said that', 'town of Lima slept'],
    ],
    [
      'one where the reaches meet',
      'they met Ann in the old Oslo inn',
      ['they met Ann in the old Oslo inn'],
    ],
  ])('%s', (_, text, expected) => expect(stretches(text)).toEqual(expected));

  it('never runs over a sentence’s end', () => {
    expect(stretches('the end. Lima slept well.')).toEqual(['Lima slept well']);
  });
});

import { describe, expect, it } from 'vitest';
import { answerLine } from '../../../src/cli/lines';
import { Analysis } from '../../../src/model/analysis';

const document = {
  id: 'a',
  text: 'Title\n\nOslo is calm.',
  headline: { start: 0, end: 5 },
  published: '2026-03-15',
};

it('answers a document with an analysis of the contract’s shape', () => {
  const answer = answerLine(JSON.stringify({ ...document, extra: 1 }), 1);
  expect(Analysis.safeParse(answer).success).toBe(true);
  expect(answer).toMatchObject({
    id: 'a',
    text: document.text,
    headline: document.headline,
    published: '2026-03-15',
  });
});

describe('a broken line gets an error in its place', () => {
  it.each([
    ['{"id":"a","text":', undefined, /not JSON/u],
    ['[]', undefined, /id/u],
    ['null', undefined, /object/u],
    ['{"id":"a"}', 'a', /“text”/u],
    ['{"id":7,"text":"x"}', undefined, /“id”/u],
    ['{"id":"a","text":"x","headline":{"start":0,"end":9}}', 'a', /headline/u],
    ['{"id":"a","text":"x","headline":{"start":1,"end":1}}', 'a', /headline/u],
    ['{"id":"a","text":"x","headline":"x"}', 'a', /headline/u],
  ])('%s', (line, id, words) => {
    const answer = answerLine(line, 7) as { id?: string; line: number; error: string };
    expect(answer.line).toBe(7);
    expect(answer.id).toBe(id);
    expect(answer.error).toMatch(words);
  });
});

it('takes any text: empty, no letters, unpaired surrogates', () => {
  for (const text of ['', ' \n\n ', '123 !!! ???', '\ud83d', '“'.repeat(50)])
    expect(answerLine(JSON.stringify({ id: 'x', text }), 1)).toMatchObject({ id: 'x', text });
});

it('reads past a byte order mark', () => {
  expect(answerLine('\uFEFF{"id":"x","text":"Oslo."}', 1)).toMatchObject({ id: 'x' });
});

it('leaves out a publication date that is none, and says so', () => {
  const answer = answerLine(JSON.stringify({ ...document, published: 'yesterday' }), 1);
  expect(answer).not.toHaveProperty('published');
  expect(answer).toMatchObject({ id: 'a', warnings: [expect.stringMatching(/ISO 8601/u)] });
});

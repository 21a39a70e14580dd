import { describe, expect, it } from 'vitest';
import { persist } from '../../../src/content/persist';
import { fail, ok, type Result } from '../../../src/model/result';

/** Answers what is listed, one after the other, and counts how often it was asked. */
function answering(...answers: Result<number>[]) {
  let asked = 0;
  const ask = () => Promise.resolve(answers[asked++] ?? fail('unasked', 'Asked too often.'));
  return { ask, asked: () => asked };
}
const there = () => true;
const gone = fail('unreachable', 'Gone.');

describe('asking the background', () => {
  it.each([
    ['an answer', ok(1), 1],
    ['a refusal that stays', fail('too-long', 'Too long.'), 1],
  ])('takes %s as it is', async (_, answer, times) => {
    const { ask, asked } = answering(answer);
    expect(await persist(ask, there, [0, 0])).toEqual(answer);
    expect(asked()).toBe(times);
  });

  it.each([
    ['was stopped in the middle of its work', gone],
    ['is busy', fail('busy', 'Busy.')],
  ])('asks again where it %s', async (_, passing) => {
    const { ask, asked } = answering(passing, passing, ok(2));
    expect(await persist(ask, there, [0, 0])).toEqual(ok(2));
    expect(asked()).toBe(3);
  });

  it('gives up in the end', async () => {
    const { ask, asked } = answering(gone, gone, gone, ok(3));
    expect(await persist(ask, there, [0, 0])).toEqual(gone);
    expect(asked()).toBe(3);
  });

  it('gives up at once where the extension is gone', async () => {
    const { ask, asked } = answering(gone, ok(2));
    expect(await persist(ask, () => false, [0, 0])).toEqual(gone);
    expect(asked()).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { type Cost, keepPace } from '../../../src/content/pace';

function paced() {
  let time = 0;
  const pace = keepPace(() => time);
  return { pace, pass: (ms: number) => (time += ms) };
}
const cheap: Cost = { own: 20, elsewhere: 50, fruitful: true };

describe('the pace of reading a page again', () => {
  it('lets a first reading begin at once', () => {
    expect(paced().pace.wait()).toBe(0);
  });

  it('lets a few readings follow one another while a page builds itself up', () => {
    const { pace, pass } = paced();
    for (let i = 0; i < 4; i++) {
      expect(pace.wait()).toBe(0);
      pace.spent(cheap);
      pass(500);
    }
  });

  it.each([
    ['of the main thread', { own: 60, elsewhere: 10, fruitful: true }, 60, 1 / 50],
    ['of the background', { own: 5, elsewhere: 300, fruitful: true }, 300, 1 / 10],
  ])('takes a small share %s in the long run', (_, cost, each, share) => {
    const { pace, pass } = paced();
    let spent = 0;
    let elapsed = 0;
    for (let i = 0; i < 1000; i++) {
      const wait = Math.max(250, pace.wait());
      pass(wait);
      elapsed += wait;
      pace.spent(cost);
      spent += each;
    }
    expect(spent / elapsed).toBeLessThan(share * 1.05);
  });

  it('waits longer and longer while readings bring nothing, up to a minute', () => {
    const { pace, pass } = paced();
    const waits = Array.from({ length: 8 }, () => {
      pace.spent({ own: 1, elsewhere: 1, fruitful: false });
      const wait = pace.wait();
      pass(wait);
      return wait;
    });
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  });

  it.each([
    ['a reading brings something', true],
    ['the reader goes on to another article', false],
  ])('forgets that when %s', (_, byFruit) => {
    const { pace } = paced();
    pace.spent({ own: 1, elsewhere: 1, fruitful: false });
    if (byFruit) pace.spent({ own: 1, elsewhere: 1, fruitful: true });
    else pace.forgive();
    expect(pace.wait()).toBe(0);
  });
});

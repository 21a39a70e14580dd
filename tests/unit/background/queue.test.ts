import { describe, expect, it } from 'vitest';
import { makeQueue } from '../../../src/background/queue';
import { ok } from '../../../src/model/result';

/** Work that ends when it is told to, and notes that it began. */
function bench() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const work = (name: string) => () =>
    new Promise<string>((resolve) => {
      begun.push(name);
      ends.push(() => resolve(name));
    });
  const quick = (name: string) => () => {
    begun.push(name);
    return name;
  };
  return { begun, work, quick, endFirst: () => ends.shift()?.() };
}

describe('the queue of analyses', () => {
  it('serves fifty tabs at once, one after the other, and loses none', async () => {
    const queue = makeQueue();
    let running = 0;
    let most = 0;
    const tabs = Array.from({ length: 50 }, (_, tab) => tab);
    const answers = await Promise.all(
      tabs.map((tab) =>
        queue.ask(tab, false, async () => {
          most = Math.max(most, ++running);
          await Promise.resolve();
          running--;
          return tab;
        }),
      ),
    );
    expect(answers).toEqual(tabs.map(ok));
    expect(most).toBe(1);
  });

  it('takes the tab in view first, the others as they came', async () => {
    const queue = makeQueue();
    const { begun, work, quick, endFirst } = bench();
    const all = [
      queue.ask(1, false, work('first')),
      queue.ask(2, false, quick('second')),
      queue.ask(3, false, quick('third')),
      queue.ask(4, true, quick('in view')),
    ];
    endFirst();
    await Promise.all(all);
    expect(begun).toEqual(['first', 'in view', 'second', 'third']);
  });

  it('lets a newer request of the same tab take the place of one that waits', async () => {
    const queue = makeQueue();
    const { begun, work, quick, endFirst } = bench();
    const first = queue.ask(1, false, work('running'));
    const old = queue.ask(2, false, quick('old'));
    const fresh = queue.ask(2, false, quick('new'));
    expect(await old).toMatchObject({ error: { code: 'superseded' } });
    endFirst();
    expect(await Promise.all([first, fresh])).toEqual([ok('running'), ok('new')]);
    expect(begun).toEqual(['running', 'new']);
  });

  it('does nothing for a tab that was closed', async () => {
    const queue = makeQueue();
    const { begun, work, quick, endFirst } = bench();
    const first = queue.ask(1, false, work('running'));
    const closed = queue.ask(2, false, quick('closed'));
    queue.drop(2);
    expect(await closed).toMatchObject({ error: { code: 'gone' } });
    endFirst();
    await first;
    expect(begun).toEqual(['running']);
  });

  it('says so when it is full', async () => {
    const queue = makeQueue(1);
    const { work, quick, endFirst } = bench();
    const first = queue.ask(1, false, work('running'));
    const waiting = queue.ask(2, false, quick('waiting'));
    expect(await queue.ask(3, false, quick('too many'))).toMatchObject({ error: { code: 'busy' } });
    endFirst();
    expect(await Promise.all([first, waiting])).toEqual([ok('running'), ok('waiting')]);
  });

  it('goes on after work that throws, and tells what happened', async () => {
    const queue = makeQueue();
    const broken = queue.ask(1, false, () => {
      throw new Error('no memory');
    });
    const next = queue.ask(2, false, () => 'fine');
    expect(await broken).toMatchObject({
      error: { code: 'failed', message: expect.stringContaining('no memory') },
    });
    expect(await next).toEqual(ok('fine'));
  });
});

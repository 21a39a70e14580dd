import { expect, it } from 'vitest';
import { agree } from '../../../src/background/agree';

/** A tab's button with a number and a title, each set by a call of its own, and taken back when the tab goes on. */
function tab(page: number | undefined) {
  const button: { number?: number | undefined; title?: number | undefined } = {};
  return {
    button,
    ask: async () => page,
    goTo: (next: number | undefined) => {
      page = next;
      button.number = undefined;
      button.title = undefined;
    },
    showWhile: (meanwhile: () => void) => async (count: number | undefined) => {
      button.number = count;
      meanwhile();
      button.title = count;
    },
  };
}

it('shows what the page told', async () => {
  const { button, ask, showWhile } = tab(59);
  await agree(
    59,
    showWhile(() => undefined),
    ask,
  );
  expect(button).toEqual({ number: 59, title: 59 });
});

it.each([undefined, 12])('shows nothing of a page that the tab has left: now %s', async (next) => {
  const { button, ask, goTo, showWhile } = tab(59);
  let times = 0;
  const leaving = () => {
    if (times++ === 0) goTo(next);
  };
  await agree(59, showWhile(leaving), ask);
  expect(button).toEqual({ number: next, title: next });
  expect(times).toBe(2);
});

it('a page that has gone on takes no number from the next', async () => {
  const { button, ask, showWhile } = tab(12);
  await agree(
    undefined,
    showWhile(() => undefined),
    ask,
  );
  expect(button).toEqual({ number: 12, title: 12 });
});

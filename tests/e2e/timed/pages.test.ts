/** What a reader waits for, and what a page pays: times, measured while nothing else runs beside them. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { timingFrom } from '../../../src/driver/facts';
import { hostilePages } from '../../fixtures/live/hostile';
import { livePages } from '../../fixtures/live/pages';
import { inBrowsers, markedWords, pause } from '../harness';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds: from beginning to end, and those of them in which the processor was ours. */
  dur?: number;
  tdur?: number;
  args?: { fileName?: string; worldName?: string };
}
/** Where Chromium's tracing shows work of scripts; only ours run on these pages. */
const STRETCHES = new Set([
  'v8.callFunction',
  'v8.run',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
]);

/** The longest stretch of work in our content script's thread, in milliseconds: by the clock, and by the processor. */
function longestStretch(events: readonly TraceEvent[]): { clock: number; processor: number } {
  const start = events.find(
    ({ name, args }) => name === 'v8.run' && args?.fileName?.includes('content.iife'),
  );
  const ours = events.filter(
    ({ ph, name, pid, tid }) =>
      ph === 'X' && STRETCHES.has(name) && pid === start?.pid && tid === start.tid,
  );
  return {
    clock: Math.max(...ours.map(({ dur = 0 }) => dur / 1000)),
    processor: Math.max(...ours.map(({ tdur = 0 }) => tdur / 1000)),
  };
}

const hasNames = (page: Page) =>
  expect.poll(async () => (await markedWords(page)).names).toContain('Maria Tesfaye');

inBrowsers(
  'times',
  (stage, name) => {
    it.skipIf(name !== 'chromium')('is what the browser itself measures', async () => {
      const page = await stage.visit('/long');
      await page.tracing.start({ categories: ['devtools.timeline', 'toplevel', 'v8'] });
      const popup = await stage.click(page);
      const timing = await timingFrom(popup);
      const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
      if (!timing.ok) throw new Error(timing.error.message);
      const { clock, processor } = longestStretch(trace.traceEvents);
      expect(processor).toBeGreaterThan(0);
      // Ours are clock times, in which the processor may be away: no less than the work, no more than the stretch around.
      expect(timing.value.longestSlice).toBeGreaterThan(0.6 * processor);
      expect(timing.value.longestSlice).toBeLessThan(clock + 3);
      await popup.close();
    });

    it('opens with its lists at once on a page that was read', async () => {
      const page = await stage.visit('/article');
      await (await stage.click(page)).close();
      const times: number[] = [];
      for (let i = 0; i < 5; i++) {
        const popup = await stage.click(page);
        times.push(
          await popup.evaluate<number>(
            `performance.getEntriesByName('newsloupe-lists')[0]?.startTime ?? Infinity`,
          ),
        );
        await popup.close();
      }
      const median = times.sort((a, b) => a - b)[2] ?? Infinity;
      console.log(name, 'popup opens with its lists after', Math.round(median), 'ms');
      // The goal is 200 ms; a machine that runs tests is busy.
      expect(median).toBeLessThan(600);
    });

    it('stays within its budget on a page that changes two hundred times a second', async () => {
      const page = await stage.visit('/restless');
      await (await stage.click(page)).close();
      await hasNames(page);
      await page.evaluate('beRestless()');
      await pause(8000);
      await hasNames(page);
      const timing = await timingFrom(await stage.driver.openPopup(page));
      if (!timing.ok) throw new Error(timing.error.message);
      expect(timing.value.work / 8000).toBeLessThan(0.06);
    });

    it.each([
      ['a hundred thousand elements', '/many'],
      ['text built to break patterns', '/patterns'],
      ['half characters, zero bytes and turned text', '/characters'],
    ])('holds no page up for long: %s', async (_, path) => {
      const page = await stage.visit(path);
      const timing = await timingFrom(await stage.click(page));
      if (!timing.ok) throw new Error(timing.error.message);
      expect(timing.value.longestSlice).toBeLessThan(400);
    });
  },
  { pages: async () => ({ ...(await livePages()), ...(await hostilePages()) }) },
);

import { expect, it } from 'vitest';
import { timingFrom } from '../../src/driver/facts';
import { inBrowsers } from './harness';

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

inBrowsers('timing', (stage, name) => {
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
});

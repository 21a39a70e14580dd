import { expect, it } from 'vitest';
import { timingFrom } from '../../src/driver/facts';
import { inBrowsers } from './harness';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  dur?: number;
  args?: { fileName?: string; worldName?: string };
}
/** Where Chromium's tracing shows work of scripts; only ours run on these pages. */
const STRETCHES = new Set([
  'v8.callFunction',
  'v8.run',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
]);

/** The lengths in milliseconds of the stretches of work in our content script's thread, the longest first. */
function stretches(events: readonly TraceEvent[]): number[] {
  const start = events.find(
    ({ name, args }) => name === 'v8.run' && args?.fileName?.includes('content.iife'),
  );
  return events
    .filter(
      ({ ph, name, pid, tid }) =>
        ph === 'X' && STRETCHES.has(name) && pid === start?.pid && tid === start.tid,
    )
    .map(({ dur = 0 }) => dur / 1000)
    .sort((a, b) => b - a);
}

inBrowsers('timing', (stage, name) => {
  it.skipIf(name !== 'chromium')('is what the browser itself measures', { retry: 2 }, async () => {
    const page = await stage.visit('/long');
    await page.tracing.start({ categories: ['devtools.timeline', 'toplevel', 'v8'] });
    const popup = await stage.click(page);
    const timing = await timingFrom(popup);
    const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
    const traced = stretches(trace.traceEvents);
    if (!timing.ok) throw new Error(timing.error.message);
    const [longest = 0] = traced;
    expect(timing.value.longestSlice).toBeGreaterThan(0.6 * longest);
    expect(timing.value.longestSlice).toBeLessThan(longest + 3);
    await popup.close();
  });
});

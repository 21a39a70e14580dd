import { defineConfig } from 'vitest/config';

/** All cores: left alone, vitest keeps one free, which is half of two. Times are those of the processor, not the clock's. */
const maxWorkers = '100%';

/** Real browsers on a machine that may be slow and busy: what is to come is waited for. */
const browsers = {
  // The files of a worker share its browsers.
  isolate: false,
  environment: './tests/e2e/environment.ts',
  testTimeout: 240_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 45_000, interval: 50 } },
};

export default defineConfig({
  test: {
    // A worker closes its browsers in the end.
    teardownTimeout: 60_000,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/unit/setup.ts'],
          testTimeout: 60_000,
          maxWorkers,
          // Nothing is left behind by a test; the lists and models are read once in place of a hundred times.
          isolate: false,
        },
      },
      {
        test: {
          name: 'corpus',
          include: ['tests/corpus/**/*.test.ts'],
          testTimeout: 300_000,
          maxWorkers,
          maxConcurrency: 2,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.test.ts'],
          // They wait a good deal: for a page to rest, for a card to be drawn.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          ...browsers,
        },
      },
      {
        // After the others, one by one: nothing runs beside what is timed.
        test: {
          name: 'e2e-timed',
          include: ['tests/e2e/timed/*.test.ts'],
          fileParallelism: false,
          env: { NEWSLOUPE_TIMED: 'true' },
          sequence: { groupOrder: 2 },
          ...browsers,
        },
      },
    ],
  },
});

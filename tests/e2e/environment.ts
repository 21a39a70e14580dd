/** What the end-to-end tests of one worker share from its first file to its last: its browsers. */
import type { Environment } from 'vitest/runtime';
import type { Started } from './browsers';

export default {
  name: 'browsers',
  viteEnvironment: 'ssr',
  setup(global: { newsloupeBrowsers?: Map<string, Started> }) {
    const browsers = new Map<string, Started>();
    global.newsloupeBrowsers = browsers;
    return {
      async teardown() {
        await Promise.all([...browsers.values()].map((browser) => browser.close()));
      },
    };
  },
} satisfies Environment;

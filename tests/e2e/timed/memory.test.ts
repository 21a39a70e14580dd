/** What the background holds while articles are read. */
import { expect, it } from 'vitest';
import { LIMITS, MEDIAN_PAGE } from '../../corpus/memory';
import { inBrowsers } from '../harness';

inBrowsers(
  'memory',
  (stage, name) => {
    it(`of the background stays under ${LIMITS.memory} MB, with the models read and an article examined`, async () => {
      const page = await stage.visit('/ordinary');
      const popup = await stage.click(page);
      expect(
        await popup.evaluate<number>(`document.querySelectorAll('.fact').length`),
      ).toBeGreaterThan(20);
      const held = (await stage.driver.backgroundMemory()) / 1_000_000;
      console.log(name, `the background holds ${held.toFixed(1)} MB`);
      // The models' weights alone are several: less would be another thing's memory.
      expect(held).toBeGreaterThan(8);
      expect(held).toBeLessThan(LIMITS.memory);
    });
  },
  { pages: async () => ({ '/ordinary': () => ({ body: MEDIAN_PAGE }) }) },
);

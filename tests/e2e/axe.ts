/** The rules of accessibility, asked of a view as it stands. */
import { readFileSync } from 'node:fs';
import type { Popup } from '../../src/driver/driver';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe-core finds wrong in a view, as "rule: selector"; nothing where all is well. */
export const faults = (view: Popup): Promise<string[]> =>
  view.evaluate(`(async () => {
    if (!globalThis.axe) { ${AXE} }
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' ')));
  })()`);

/** Controls smaller than 24 by 24 pixels, but for links in running text. */
export const smallTargets = (view: Popup): Promise<string[]> =>
  view.evaluate(`[...document.querySelectorAll('button, select, textarea, label:has(input), nav a')]
    .filter((one) => one.checkVisibility())
    .filter((one) => { const { width, height } = one.getBoundingClientRect(); return width < 24 || height < 24; })
    .map((one) => one.outerHTML.slice(0, 80))`);

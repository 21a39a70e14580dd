/** What shortcuts and the context menu order a page to do. */
import { failureLine } from '../annotation/failure-words';
import type { Tabs } from '../browser/browser';
import copying from '../content/copying.iife.ts?script&iife';
import { browserWords } from '../locale/browser-words';
import { copyHere } from '../messaging/copy-here';
import { reachPage } from '../messaging/reach-page';
import { showTitle } from './badge';

/** The names of the commands in the manifest; opening the popup is the browser's own. */
type Order = 'toggle' | 'next' | 'previous' | 'copy';
const ORDERS: readonly string[] = ['toggle', 'next', 'previous', 'copy'] satisfies Order[];
export const isOrder = (name: unknown): name is Order => ORDERS.includes(name as string);

/**
 * Carries an order out on a tab's page, which says itself what came of it; where the browser does not let us in, the
 * button's title does.
 */
export async function carryOut(
  order: Order,
  tab: Pick<Tabs.Tab, 'id'> | undefined,
  script: string,
  isMenu = false,
): Promise<void> {
  if (tab?.id === undefined) return;
  const page = await reachPage(tab.id, script);
  if (!page.ok) await showTitle(tab.id, failureLine(page.error, browserWords()));
  else if (order === 'toggle') await page.value.toggle({});
  else if (order === 'copy') await copyHere(tab.id, page.value, copying, isMenu);
  else await page.value.step({ direction: order });
}

/** The number on the toolbar button, one a tab. Browsers take it off by themselves when the tab goes to another page. */
import { browser } from '../browser/browser';
import { browserWords } from '../locale/browser-words';
import { pageOf } from '../messaging/reach-page';
import { agree } from './agree';

const GROUND = '#0B5FA5';

/**
 * Shows the number of findings that a tab's page told, and says it in the button's title; undefined takes both away. What
 * is there in the end is what the page in the tab says by then.
 */
export const tellCount = (tabId: number, told: number | undefined): Promise<void> =>
  agree(
    told,
    (count) => showCount(tabId, count),
    () => countOn(tabId),
  );

async function showCount(tabId: number, count: number | undefined): Promise<void> {
  const text = count === undefined ? '' : shortened(count);
  const words = browserWords();
  const title =
    count === undefined
      ? words.say('actionTitle')
      : words.say('findingsTitle', words.count('matchesCounted', count));
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setBadgeBackgroundColor({ tabId, color: GROUND }),
      browser.action.setBadgeTextColor({ tabId, color: '#FFFFFF' }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}

async function countOn(tabId: number): Promise<number | undefined> {
  const answer = await pageOf(tabId).counted({});
  return answer.ok && answer.value !== null ? answer.value : undefined;
}

/** Says something in the button's title, where a page cannot say it itself. */
export async function showTitle(tabId: number, title: string): Promise<void> {
  await browser.action.setTitle({ tabId, title }).catch(() => undefined);
}

/** Four figures are all that fits. */
const shortened = (count: number): string => (count > 9999 ? '9999' : String(count));

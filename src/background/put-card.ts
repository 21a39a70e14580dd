/** Puts the card's script into a page that has marks. */
import { browser } from '../browser/browser';
import { fromRoot } from '../messaging/reach-page';

/** False where the browser does not let us in any more: the tab was closed, or access taken back. */
export async function putCard(tabId: number, script: string): Promise<boolean> {
  try {
    const [put] = await browser.scripting.executeScript({
      target: { tabId },
      files: [fromRoot(script)],
    });
    return put !== undefined && !put.error;
  } catch {
    return false;
  }
}

/** Shows what a page told, where the page may be another one by the time it is shown. */

/**
 * Shows `told`, then asks the page that is there now, and shows that instead, until the two are the same. Showing takes a
 * while: a tab that goes on to another page meanwhile would keep what the page before it told.
 * @param ask what the page in the tab says now; undefined where none of ours is there
 * @example await agree(59, (count) => showCount(tabId, count), () => countOn(tabId));
 */
export async function agree<T>(
  told: T | undefined,
  show: (value: T | undefined) => Promise<void>,
  ask: () => Promise<T | undefined>,
): Promise<void> {
  let shown = told;
  for (;;) {
    await show(shown);
    const now = await ask();
    if (now === shown) return;
    shown = now;
  }
}

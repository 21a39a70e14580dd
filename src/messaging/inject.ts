/** Puts a script of the package into a tab's page. Knows no schemas: the popup's first moments wait for it. */
import { browser } from '../browser/browser';
import { fail, ok, type Result } from '../model/result';

/** Fails with `forbidden` on pages the browser keeps to itself (settings, add-on sites, its PDF viewer). */
export async function inject(tabId: number, script: string): Promise<Result<number>> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      files: [fromRoot(script)],
    });
    // Firefox injects nothing into its own pages, and says so by answering nothing.
    return injected && !injected.error ? ok(tabId) : forbidden;
  } catch {
    return forbidden;
  }
}

/** A file's path from the package's root: Firefox takes it from the calling page otherwise. */
export const fromRoot = (file: string): string => `/${file.replace(/^\//u, '')}`;

export const forbidden = fail(
  'forbidden',
  'The browser does not let extensions read this page. Open a news article and try again.',
);

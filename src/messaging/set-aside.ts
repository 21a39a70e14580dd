/** Has what a reader says of a finding kept, for views and card alike. */
import { browser } from '../browser/browser';
import type { Analysis } from '../model/analysis';
import { type Correction, itemsOf } from '../model/correction';
import type { Ignored } from '../model/readers-list';
import { fail, ok, type Result } from '../model/result';

/** Items added to what is set aside, and items taken out of it. */
interface Change {
  add: Ignored[];
  drop: Ignored[];
}
/** Takes it back. */
type TakeBack = () => Promise<Result<unknown>>;

/** Keeps a correction; `url` is the address the article was analysed with. */
type Keep = (correction: Correction, analysis: Analysis, url: string) => Promise<Result<TakeBack>>;

/** Also of a popup or a panel beside a private window, which Chrome runs together with all others. */
const isPrivate = async (): Promise<boolean> =>
  browser.extension.inIncognitoContext || (await browser.windows?.getCurrent())?.incognito === true;

const NOT_KEPT = fail('not-kept', 'The browser could not keep this.');

/**
 * Makes the way to keep corrections; `ask` asks the background, and is answered what takes the change back. It fails
 * with `not-kept-private` in private windows, which leave nothing behind, and with `not-kept` where the background could
 * not keep it.
 * @example const setAside = keeper((change) => background.setAside(change));
 */
export const keeper =
  (ask: (change: Change) => Promise<Result<Change>>): Keep =>
  async (correction, analysis, url) => {
    if (await isPrivate()) return fail('not-kept-private', 'In a private window nothing is kept.');
    const kept = await ask({ add: itemsOf(correction, analysis, url), drop: [] });
    return kept.ok ? ok(() => ask(kept.value)) : NOT_KEPT;
  };

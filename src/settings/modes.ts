/**
 * When pages are examined: on a click, always on sites the reader chose, or on all (but some). What the browser has
 * granted is the one truth of it, so that a revocation in the browser's own settings is a choice like any other.
 */
import { browser } from '../browser/browser';
import { covers, EVERYWHERE, sitePattern } from './match-pattern';
import { except, readSites } from './sites';

/** `elsewhere`: on all sites but this one. */
export type Mode = 'click' | 'site' | 'everywhere' | 'elsewhere';

/** The match patterns of the web pages that may be examined without a click. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(?:\*|https?):/u.test(origin)).sort();
}

/** The mode that holds for an address. */
export async function modeOf(address: string): Promise<Mode> {
  const granted = await grantedPatterns();
  if (granted.some(isEverywhere))
    return covers((await readSites()).excepted, address) ? 'elsewhere' : 'everywhere';
  return covers(granted, address) ? 'site' : 'click';
}

/**
 * Chooses the mode for an address; to be called from a click of the reader, at once, since browsers ask for access only
 * then. Answers the mode that holds afterwards: the reader may have said no.
 */
export async function chooseMode(address: string, mode: Mode): Promise<Mode> {
  if (mode === 'everywhere') await browser.permissions.request({ origins: [...EVERYWHERE] });
  if (mode === 'site') await chooseSite(address);
  if (mode !== 'click') await except(address, mode === 'elsewhere');
  else {
    const granted = await grantedPatterns();
    await drop(granted.filter((pattern) => covers([pattern], address)));
  }
  return modeOf(address);
}

async function chooseSite(address: string): Promise<void> {
  const pattern = sitePattern(address);
  if (!pattern || !(await browser.permissions.request({ origins: [pattern] }))) return;
  await drop((await grantedPatterns()).filter(isEverywhere));
  // Where all sites were allowed, Chrome has not noted the one: granted before, it is not asked about again.
  if (!covers(await grantedPatterns(), address))
    await browser.permissions.request({ origins: [pattern] });
}

/** Asks the browser for access to these sites; to be called from a click of the reader, at once. */
export const allowSites = (patterns: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...patterns] });

/** Takes the access to these sites back. */
export const forgetSites = (patterns: readonly string[]): Promise<void> => drop([...patterns]);

/**
 * Allows every site, or none beyond those chosen one by one; to be called from a click of the reader, at once. Answers
 * whether every site is allowed now.
 */
export async function allowEverywhere(on: boolean): Promise<boolean> {
  if (on) await browser.permissions.request({ origins: [...EVERYWHERE] });
  else await drop([...EVERYWHERE]);
  return (await grantedPatterns()).some(isEverywhere);
}

/** True for a pattern that covers every host. */
export const isEverywhere = (pattern: string): boolean => /^(?:\*|https?):\/\/\*\//u.test(pattern);

async function drop(origins: string[]): Promise<void> {
  // The everywhere of one scheme goes with that of the other.
  const all = origins.some(isEverywhere) ? [...new Set([...origins, ...EVERYWHERE])] : origins;
  if (all.length) await browser.permissions.remove({ origins: all });
}

/** Asks a page where stretches of its article stand in all the text it shows: for links that must mean one place. */

import * as z from 'zod/mini';
import { browser } from '../browser/browser';
import { Span } from '../model/span';
import { fromRoot } from './inject';

const Places = z.object({ text: z.string(), spans: z.array(z.nullable(Span)) });
type Places = z.infer<typeof Places>;

/** What the script leaves in its world on the page. */
interface World {
  newsloupeCopying?: { find(spans: Span[]): Places };
}

/**
 * Undefined where the page cannot be asked: it is gone, forbidden, or was not examined.
 * @param script the file in the package that looks for them, put there when it is first needed
 */
export async function findPlaces(
  tabId: number,
  script: string,
  spans: readonly Span[],
): Promise<Places | undefined> {
  try {
    const target = { tabId };
    await browser.scripting.executeScript({ target, files: [fromRoot(script)] });
    const [answer] = await browser.scripting.executeScript({
      target,
      func: (asked: Span[]) => (globalThis as World).newsloupeCopying?.find(asked),
      args: [[...spans]],
    });
    const read = Places.safeParse(answer?.result);
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** The same on the page in view; undefined where there is none. */
export async function findPlacesInView(
  script: string,
  spans: Parameters<typeof findPlaces>[2],
): ReturnType<typeof findPlaces> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : findPlaces(tab.id, script, spans);
}

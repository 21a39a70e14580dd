/** What the extension makes of one open page: the line that `npm run pages` prints. */
import type { Page } from 'puppeteer-core';
import type { Driver } from '../driver/driver';
import { factsFrom, timingFrom } from '../driver/facts';
import type { Facts } from '../model/facts';
import { messageOf, type Result } from '../model/result';
import { timeReadability } from './readability';

export interface Outcome {
  id: string;
  isArticle: boolean;
  /** The title under which the article is published, '' where the page has none. */
  headline: string;
  byline: string;
  /** ISO 8601; '' where no date was found. */
  published: string;
  /** The body that was analysed, without the headline; '' when it is no article. */
  text: string;
  /** Names, dates, figures, claims and terms found, one each. */
  findings: number;
  /** Milliseconds. */
  longestSliceMs: number;
  totalMs: number;
  domUnchanged: boolean;
  /** Milliseconds that Readability takes on the same page, where that was asked for. */
  readabilityMs?: number;
  error?: string;
}

const DOM = 'document.documentElement.outerHTML';

/**
 * Opens the address in a new tab, has it examined by a click on the toolbar button, and closes it again.
 * @param options `readability`: times Readability on the page afterwards
 */
export async function examinePage(
  driver: Driver,
  id: string,
  address: string,
  options: { readability: boolean },
): Promise<Outcome> {
  const page = await driver.newPage();
  try {
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    const outcome = await clickOn(driver, id, page);
    if (!options.readability) return outcome;
    return { ...outcome, readabilityMs: rounded(await timeReadability(page)) };
  } finally {
    await page.close().catch(() => undefined);
  }
}

async function clickOn(driver: Driver, id: string, page: Page): Promise<Outcome> {
  const before = await page.evaluate(DOM);
  const popup = await driver.openPopup(page);
  try {
    const timing = await timingFrom(popup);
    const facts = await factsFrom(popup);
    const { longestSlice = 0, total = 0 } = timing.ok ? timing.value : {};
    return {
      id,
      ...(facts.ok ? factsOf(facts.value) : NOTHING),
      ...(facts.ok ? {} : refusal(facts)),
      longestSliceMs: rounded(longestSlice),
      totalMs: rounded(total),
      domUnchanged: (await page.evaluate(DOM)) === before,
    };
  } finally {
    await popup.close().catch(() => undefined);
  }
}

/** The outcome of a page that could not be opened. */
export const notOpened = (id: string, error: unknown): Outcome => ({
  id,
  ...NOTHING,
  longestSliceMs: 0,
  totalMs: 0,
  domUnchanged: true,
  error: messageOf(error),
});

const NOTHING = {
  isArticle: false,
  headline: '',
  byline: '',
  published: '',
  text: '',
  findings: 0,
};

function factsOf({ analysis, metadata }: Facts) {
  const { text, headline, entities, dates, figures, claims, terms } = analysis;
  return {
    isArticle: true,
    headline: metadata.title,
    byline: metadata.byline ?? '',
    published: metadata.published ?? '',
    text: text.slice(headline?.end ?? 0).trim(),
    findings: [entities, dates, figures, claims, terms].reduce(
      (sum, { length }) => sum + length,
      0,
    ),
  };
}

/** That a page is no article is an answer; that it is one in a language not covered, too; all else is an error. */
function refusal(facts: Result<Facts> & { ok: false }): { isArticle: boolean; error?: string } {
  const { code, message } = facts.error;
  if (code === 'no-article') return { isArticle: false };
  if (code === 'language') return { isArticle: true };
  return { isArticle: false, error: message };
}

const rounded = (ms: number): number => Math.round(ms * 10) / 10;

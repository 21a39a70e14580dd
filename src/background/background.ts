/** The background: answers the pages' requests, and hands shortcuts and the menu on to the page in view. */
import '../browser/polyfilled';

import { analyze } from '../analysis/analyze';
import { categoryFacts, explain } from '../analysis/terms/terms';
import { browser, listen } from '../browser/browser';
import card from '../content/card.iife.ts?script&iife';
import content from '../content/content.iife.ts?script&iife';
import { browserWords } from '../locale/browser-words';
import { inject } from '../messaging/inject';
import { serve } from '../messaging/serve';
import { toBackground } from '../messaging/to-background';
import type { Article } from '../model/article';
import { LONGEST_TEXT } from '../model/longest-text';
import { fail, ok } from '../model/result';
import { changeIgnored, readReadersList } from '../settings/readers-list/store';
import { watchSites } from '../settings/sites';
import { followGrants } from './always';
import { tellCount } from './badge';
import { loadModels } from './models';
import { carryOut, isOrder } from './orders';
import { makeQueue } from './queue';
import { type Quoted, quote } from './quote';
import { setAsideWith } from './set-aside';

const TOO_LONG = fail('too-long', 'This page is too long for Newsloupe to read.');
const NO_TAB = -1;
/** The lines of the page's own menu. */
const MENU = [
  ['toggle', 'commandToggle'],
  ['copy', 'menuCopy'],
] as const;
/** The first-run page, in the package. */
const FIRST_RUN = '/src/welcome/welcome.html';

const queue = makeQueue();

listen(
  serve(
    toBackground,
    {
      analyze: (article, { tab }) =>
        article.text.length > LONGEST_TEXT
          ? TOO_LONG
          : queue.ask(tab?.id ?? NO_TAB, tab?.active === true, async () =>
              analyze(article as Article, await loadModels(), await readReadersList()),
            ),
      found: async ({ count }, { tab }) => {
        if (tab?.id !== undefined) await tellCount(tab.id, count);
        return ok(true);
      },
      setAside: setAsideWith(changeIgnored),
      prepare: async () => {
        await loadModels();
        return ok(true);
      },
      categories: () => ok(categoryFacts()),
      quote: (asked, { tab }) => quote(asked as Quoted, tab?.id),
      explain: async ({ entry }) => ok(explain(entry, await readReadersList())),
      card: async (_, { tab }) => ok((await inject(tab?.id ?? NO_TAB, card)).ok),
    },
    browser.runtime.id,
  ),
);
browser.tabs.onRemoved.addListener((tabId) => queue.drop(tabId));

const grantsChanged = () => void followGrants(content);
browser.permissions.onAdded.addListener(grantsChanged);
// Sites were left out or taken in; or what is noted was lost or spoilt, and is set right.
watchSites(grantsChanged, new AbortController().signal);
browser.permissions.onRemoved.addListener(grantsChanged);
browser.runtime.onStartup.addListener(grantsChanged);
browser.runtime.onInstalled.addListener(async ({ reason }) => {
  grantsChanged();
  if (reason === 'install') void browser.tabs.create({ url: FIRST_RUN });
  await browser.contextMenus.removeAll();
  for (const [id, title] of MENU)
    browser.contextMenus.create({
      id,
      title: browserWords().say(title),
      contexts: ['page', 'selection', 'link', 'image'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
});
browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
  if (isOrder(menuItemId)) void carryOut(menuItemId, tab, content, true);
});
browser.commands.onCommand.addListener((name, tab) => {
  if (isOrder(name)) void carryOut(name, tab, content);
});

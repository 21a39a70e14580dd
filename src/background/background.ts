/** The background: answers the pages' requests for an analysis. */
import browser from 'webextension-polyfill';
import { analyze } from '../analysis/analyze';
import { serve } from '../messaging/serve';
import { toBackground } from '../messaging/to-background';
import type { Article } from '../model/article';
import { ok } from '../model/result';
import { loadModels } from './models';

browser.runtime.onMessage.addListener(
  serve(
    toBackground,
    { analyze: async (article) => ok(analyze(article as Article, await loadModels())) },
    browser.runtime.id,
  ) as Parameters<typeof browser.runtime.onMessage.addListener>[0],
);

/** The background: answers the pages' requests for an analysis. */
import browser from 'webextension-polyfill';
import { analyze } from '../analysis/analyze';
import { explainEntry } from '../analysis/terms/terms';
import { serve } from '../messaging/serve';
import { toBackground } from '../messaging/to-background';
import type { Article } from '../model/article';
import type { Explanation } from '../model/explanation';
import { ok } from '../model/result';
import { loadModels } from './models';

browser.runtime.onMessage.addListener(
  serve(
    toBackground,
    {
      analyze: async (article) => ok(analyze(article as Article, await loadModels())),
      explain: ({ entry }) => ok(explain(entry)),
    },
    browser.runtime.id,
  ) as Parameters<typeof browser.runtime.onMessage.addListener>[0],
);

function explain(id: string): Explanation | null {
  const known = explainEntry(id);
  if (!known) return null;
  const { entry, category, sources } = known;
  return {
    form: entry.forms[0] ?? id,
    category: category.category,
    why: entry.why,
    also: entry.neutral,
    ...(entry.position !== undefined && { position: entry.position }),
    sources,
  };
}

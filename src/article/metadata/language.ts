/** The language the article says it is written in. */
import { canonicalLanguage } from '../../model/language';
import { stringOf } from './json-ld';
import type { PageFacts } from './page-facts';

/**
 * The nearest `lang` around the body (BCP 47), else what the metadata say; undefined where the page
 * is silent or says something that is no language tag.
 */
export function readLanguage(facts: PageFacts, root: Element | undefined): string | undefined {
  const stated = [
    root?.closest('[lang]')?.getAttribute('lang'),
    facts.document.documentElement.getAttribute('lang'),
    facts.document.documentElement.getAttribute('xml:lang'),
    stringOf(facts.article, 'inLanguage'),
    facts.meta.get('og:locale'),
    facts.meta.get('content-language'),
    facts.document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
  ];
  for (const candidate of stated) {
    const tag = canonicalLanguage(candidate ?? undefined);
    if (tag) return tag;
  }
  return undefined;
}

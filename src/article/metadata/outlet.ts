/** Who publishes the page. */
import { asList, fieldOf, isObject, resolveReference, stringOf } from './json-ld';
import type { PageFacts } from './page-facts';

/** `og:site_name`, else the publisher in JSON-LD, else the host without `www`. */
export function readOutlet(facts: PageFacts): string | undefined {
  const site = fieldOf(facts.meta.get('og:site_name') ?? facts.meta.get('application-name') ?? '');
  if (site && !/^https?:|^@/u.test(site)) return site;
  for (const value of asList(facts.article?.publisher)) {
    const publisher = resolveReference(value, facts.objects);
    const name = isObject(publisher) ? stringOf(publisher, 'name') : undefined;
    if (name) return name;
  }
  return hostOf(facts.canonical) ?? hostOf(facts.url);
}

function hostOf(url: string | undefined): string | undefined {
  try {
    const host = url ? new URL(url).hostname.replace(/^www\./u, '') : '';
    return host === '' ? undefined : host;
  } catch {
    return undefined;
  }
}

/** What a page still says of an earlier article, after it has gone on to the next without loading. */
import { isArticle, type LdObject, stringOf } from './json-ld';

/** What is true of the whole site, whichever article is shown. */
const OF_THE_SITE = new Set(['og:site_name', 'application-name', 'og:locale', 'og:type']);

/**
 * The part of a page's statements that speaks of what is shown now: all of them where they name this address or this
 * title, else what is true of the whole site, and the objects that name the title themselves.
 * @param title the document's, which such pages do change
 */
export function withoutStale(
  said: { meta: ReadonlyMap<string, string>; objects: readonly LdObject[] },
  here: { url: string; canonical: string | undefined; title: string },
): { meta: ReadonlyMap<string, string>; objects: readonly LdObject[]; isStale: boolean } {
  const shown = plain(here.title);
  const names = (title: string | undefined): boolean =>
    title !== undefined && plain(title) !== '' && shown.includes(plain(title));
  const isOfThisPage = here.canonical !== undefined && pathOf(here.canonical) === pathOf(here.url);
  if (isOfThisPage || names(said.meta.get('og:title'))) return { ...said, isStale: false };
  return {
    meta: new Map([...said.meta].filter(([name]) => OF_THE_SITE.has(name))),
    objects: said.objects.filter(
      (object) => !isArticle(object) || names(stringOf(object, 'headline')),
    ),
    isStale: true,
  };
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const pathOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).pathname.replace(/\/$/u, '') : url;

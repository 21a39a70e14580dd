/** The title the outlet gives its article, for those who cite it: mostly, but not always, the headline as it is shown. */
import { fieldOf, LONGEST_FIELD, stringOf } from './json-ld';
import { type PageFacts, titleParts } from './page-facts';

/**
 * The headline shown; or the one of JSON-LD, where that stands in another of the page's titles too and the shown one in
 * none: then the shown one is a variant, for this page or this reader. A section's name after a bar is left out.
 * @param shown the headline as the page shows it, '' where it shows none
 * @example publishedTitle(facts, 'Why ships wait | Opinion') // 'Why ships wait' at example.org/opinion/ships
 */
export function publishedTitle(facts: PageFacts, shown: string): string {
  if (!shown) return facts.titles[0] ?? '';
  const { article, meta, document } = facts;
  const own = stringOf(article, 'headline');
  const others = [meta.get('og:title'), meta.get('twitter:title'), document.title]
    .map((title) => fieldOf(title ?? ''))
    .flatMap((title) => [title, ...titleParts(title)])
    .map(plain);
  const isVariant = own && ![plain(own), ...others].includes(plain(shown));
  const title = isVariant && others.includes(plain(own)) ? own : shown;
  return withoutSection(title.slice(0, LONGEST_FIELD), facts);
}

/** “… | Opinion”, where the page says that it stands in that section. */
function withoutSection(title: string, { url, canonical, meta, article }: PageFacts): string {
  const [, before, label = ''] = /^(.*\S)\s+\|\s+([^|]+)$/u.exec(title) ?? [];
  const sections = [
    meta.get('article:section'),
    stringOf(article, 'articleSection'),
    ...segments(canonical ?? url),
  ].map((section) => plain(section ?? ''));
  return before && sections.includes(plain(label)) ? before : title;
}

function segments(url: string): string[] {
  return URL.canParse(url) ? new URL(url).pathname.split('/').filter((part) => part !== '') : [];
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** All that is known of an article beside its text. */
import type { Metadata } from '../../model/article';
import { readByline } from './byline';
import type { ArticleDates } from './date';
import { readLanguage } from './language';
import { readOutlet } from './outlet';
import type { PageFacts } from './page-facts';
import { isPartial } from './partial';
import { publishedTitle } from './published-title';

/** What the readers of metadata need to know of the article's place and text. */
interface ArticleOnPage {
  /** Around the body. */
  root: Element;
  headlineElement: Element | undefined;
  /** The headline as the page shows it, '' where it shows none. */
  headline: string;
  body: string;
  dates: ArticleDates;
}

/** Gathers title, byline, outlet, dates, language, address, and whether the article is cut short. */
export function readMetadata(facts: PageFacts, at: ArticleOnPage): Metadata {
  const byline = readByline(facts, at.headlineElement);
  const outlet = readOutlet(facts);
  const language = readLanguage(facts, at.root);
  return {
    title: publishedTitle(facts, at.headline),
    ...(byline ? { byline } : {}),
    ...(outlet ? { outlet } : {}),
    ...at.dates,
    ...(language ? { language } : {}),
    url: facts.url,
    ...(facts.canonical && facts.canonical !== facts.url ? { canonical: facts.canonical } : {}),
    partial: isPartial(facts, at.body.match(/\S+/gu)?.length ?? 0),
  };
}

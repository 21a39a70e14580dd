/** What stands inside an article's element without being its text: captions, credits, promotions, tools. */
import { namesOf } from './names';

/** Elements that are never running text. */
const TAGS = new Set(['aside', 'button', 'dialog', 'figcaption', 'footer', 'form', 'nav', 'time']);
const ROLES = new Set(
  'alert alertdialog banner button complementary contentinfo dialog form navigation search tablist toolbar tooltip'.split(
    ' ',
  ),
);

/** Words in names that say so by themselves. */
const WORDS = new Set(
  `ad ads advert advertisement advertising affiliate attribution author authors bio breadcrumb
   breadcrumbs byline caption captions comment comments consent cookie cookies copyright credit credits
   cta disclaimer disclosure disqus donate donation dateline eyebrow footnotes gallery kicker newsletter
   newsletters onetrust outbrain paginate pagination promo promos promotion recirc recirculation
   recommendation recommendations recommended related reprint reprints rightslink share sharebar sharing
   signup social sponsor sponsored subscribe subscription syndication taboola tags timestamp toolbar
   tooltip topics trending`.split(/\s+/u),
);
/** Pairs of neighbouring words that do. */
const PAIRS = new Set(
  `around-web article-meta article-tools current-issue entry-meta follow-us image-source more-from
   more-like more-on more-stories most-popular most-read next-article next-post popular-articles
   post-meta post-navigation prev-next previous-post print-only publish-info published-date read-more
   read-next reader-comments screen-reader see-also sign-up similar-links skip-link source-credit
   sr-only story-tags update-time video-player visually-hidden you-may`.split(/\s+/u),
);

/** True where the element's tag, role or names say that it is no part of the running text. */
export function isForeign(element: Element): boolean {
  if (TAGS.has(element.localName)) return true;
  const role = element.getAttribute('role');
  if (role && ROLES.has(role)) return true;
  if (element.getAttribute('aria-modal') === 'true') return true;
  return namesOf(element).some((words) =>
    words.some((word, i) => WORDS.has(word) || PAIRS.has(`${word}-${words[i + 1]}`)),
  );
}

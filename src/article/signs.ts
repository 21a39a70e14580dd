/** What the names of elements say of them: words that web sites have in common. */
import { holds, readSigns } from './names';

/** No running text. */
const WORDS = new Set(
  `ad ads advert advertisement advertising affiliate attribution author authors bio breadcrumb
   breadcrumbs byline caption captions comment comments consent cookie cookies copyright credit credits
   cta disclaimer disclosure disqus donate donation dateline eyebrow footnotes gallery kicker newsletter
   newsletters onetrust outbrain paginate pagination promo promos promotion recirc recirculation
   recommendation recommendations recommended related reprint reprints rightslink share sharebar sharing
   signup social sponsor sponsored subscribe subscription syndication taboola tags timestamp toolbar
   tooltip topics trending`.split(/\s+/u),
);
const PAIRS = new Set(
  `around-web article-meta article-tools current-issue entry-meta follow-us image-source more-from
   more-like more-on more-stories most-popular most-read next-article next-post popular-articles
   post-meta post-navigation prev-next previous-post print-only publish-info published-date read-more
   read-next reader-comments screen-reader see-also sign-up similar-links skip-link source-credit
   sr-only story-tags update-time video-player visually-hidden you-may`.split(/\s+/u),
);

/** Beside the article, however long. */
const WORDS_BESIDE = new Set(
  `banner breadcrumb breadcrumbs comment comments consent cookie cookies disqus footer legal modal
   newsletter newsletters onetrust outbrain popup promo promos recirc recirculation recommendation
   recommendations recommended related sidebar signup sponsor sponsored subscribe taboola toolbar
   trending`.split(/\s+/u),
);
const PAIRS_BESIDE = new Set(
  `around-web author-bio more-from more-like more-on more-stories most-popular most-read next-article
   next-post popular-articles post-navigation prev-next previous-post read-more read-next reader-comments
   see-also similar-links you-may`.split(/\s+/u),
);
/** Layouts are named after what stands in them: `has-sidebar`, `no-comments`. */
const LAYOUT = new Set(
  `article body container content has layout main no not page with without wrapper`.split(' '),
);

/** Makers of consent notices, and the words they all use. */
const CONSENT = new Set(
  'onetrust didomi usercentrics cookiebot truste trustarc iubenda osano cookieyes cmplz consent gdpr ccpa'.split(
    ' ',
  ),
);
const CONSENT_PAIRS = new Set(
  `banner bar consent dialog disclaimer law message modal notice notification overlay policy popup preferences
   settings wall`
    .split(/\s+/u)
    .flatMap((word) => [`cookie-${word}`, `cookies-${word}`]),
);

/** The sum of the `SIGN`s that the element's names give. */
export const signsOf = readSigns({
  foreign: (words) => holds(words, WORDS, PAIRS),
  beside: (words) =>
    holds(words, WORDS_BESIDE, PAIRS_BESIDE) && !words.some((word) => LAYOUT.has(word)),
  consent: (words) => holds(words, CONSENT, CONSENT_PAIRS),
});

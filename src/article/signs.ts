/** What the names of elements say of them: words that web sites have in common. */
import { readSigns, SIGN } from './names';

/** Words and neighbouring words (`read-more`), by what they are a sign of. */
const FOREIGN = `ad ads advert advertisement advertising affiliate attribution author authors bio breadcrumb
  breadcrumbs byline caption captions comment comments consent cookie cookies copyright credit credits
  cta disclaimer disclosure disqus donate donation dateline eyebrow footnotes gallery kicker newsletter
  newsletters onetrust outbrain paginate pagination promo promos promotion recirc recirculation
  recommendation recommendations recommended related reprint reprints rightslink share sharebar sharing
  signup social sponsor sponsored subscribe subscription syndication taboola tags timestamp toolbar
  tooltip topics trending
  around-web article-meta article-tools current-issue entry-meta follow-us image-source more-from
  more-like more-on more-stories most-popular most-read next-article next-post popular-articles
  post-meta post-navigation prev-next previous-post print-only publish-info published-date read-more
  read-next reader-comments screen-reader see-also sign-up similar-links skip-link source-credit
  sr-only story-tags update-time video-player visually-hidden you-may`;
const BESIDE = `banner breadcrumb breadcrumbs comment comments consent cookie cookies disqus footer legal modal
  newsletter newsletters onetrust outbrain popup promo promos recirc recirculation recommendation
  recommendations recommended related sidebar signup sponsor sponsored subscribe taboola toolbar trending
  around-web author-bio more-from more-like more-on more-stories most-popular most-read next-article
  next-post popular-articles post-navigation prev-next previous-post read-more read-next reader-comments
  see-also similar-links you-may`;
const LAYOUT = 'article body container content has layout main no not page with without wrapper';
/** Makers of consent notices, and the words they all use. */
const CONSENT =
  'onetrust didomi usercentrics cookiebot truste trustarc iubenda osano cookieyes cmplz consent gdpr ccpa';
const AFTER_COOKIE = `banner bar consent dialog disclaimer law message modal notice notification overlay policy popup
  preferences settings wall`;

const lexicon = new Map<string, number>();
function enter(sign: number, words: string, before: readonly string[] = ['']): void {
  for (const word of words.split(/\s+/u))
    for (const start of before) lexicon.set(start + word, (lexicon.get(start + word) ?? 0) | sign);
}
enter(SIGN.foreign, FOREIGN);
enter(SIGN.beside, BESIDE);
enter(SIGN.layout, LAYOUT);
enter(SIGN.consent, CONSENT);
enter(SIGN.consent, AFTER_COOKIE, ['cookie-', 'cookies-']);

/** The sum of the `SIGN`s that the element's names give. */
export const signsOf = readSigns(lexicon);

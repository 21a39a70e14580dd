/** Whether the page holds only a part of its article. */
import { isShown } from '../shown';
import { scalarOf } from './json-ld';
import type { PageFacts } from './page-facts';

const WALL =
  '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [class*="piano" i], [class*="subscribe-wall" i], [class*="meter" i], [data-testid*="paywall" i]';
const NOTICE =
  /\b(?:to (?:continue|keep) reading|continue reading (?:with|by|for)|read the (?:full|rest of (?:the|this))|(?:only )?available (?:only )?to subscribers|for subscribers only|subscribers? only|already a (?:subscriber|member)|subscribe (?:now )?to (?:read|continue|unlock)|unlock (?:this|the full) (?:article|story)|log ?in to (?:read|continue))\b/iu;
/** A wall's notice is short; a longer element is the body that the wall's class wraps. */
const LONGEST_NOTICE = 1500;
/** Share of the words stated in JSON-LD from which the article counts as whole. */
const WHOLE = 0.7;
/** Words from which the text of a paid article is more than what a wall leaves for a taste. */
const TASTE = 300;

/**
 * True where a paywall's notice is shown, or where the page says that the article is not free and
 * only the beginning is there. A subscriber reads paid articles whole: where JSON-LD counts the
 * words, the text is held against that; else a text that is long enough counts as whole.
 */
export function isPartial(facts: PageFacts, bodyWords: number): boolean {
  const stated = Number(scalarOf(facts.article?.wordCount));
  const short = Number.isFinite(stated) && stated > 0 ? bodyWords < WHOLE * stated : undefined;
  if (hasNotice(facts.document)) return short ?? true;
  return isPaid(facts) && (short ?? bodyWords < TASTE);
}

const isPaid = (facts: PageFacts): boolean =>
  /^(?:false|no|0)$/iu.test(scalarOf(facts.article?.isAccessibleForFree));

function hasNotice(document: Document): boolean {
  return [...document.querySelectorAll(WALL)].some((element) => {
    const text = element.textContent ?? '';
    return text.length < LONGEST_NOTICE && NOTICE.test(text) && isShown(element);
  });
}

/** Verbs of force that also report: "stormed the town" is a deed, "“Enough!” he stormed" is speech. */
import { cueOf } from '../cues/cue-lexicon';
import { isCueNoun } from '../cues/noun-lexicon';
import type { Reading } from '../reading/reading';
import type { ClaimSpans, Range } from './claim-spans';
import { opensClause } from './complements';
import { isQuotedName, opensQuote, quotationEnd } from './quotes';

/**
 * True where the cue is a verb of force and the content neither a clause ("charged *the plan was late*", "charged
 * *that* …") nor words in quotation marks: bare objects and quoted names are what was struck, not what was said.
 * @example isDeed(reading, claim) // true for "Militants storm “Old Town”", false for "“Never,” he stormed"
 */
export function isDeed(r: Reading, { lemma, content }: ClaimSpans): boolean {
  const cue = cueOf(lemma) ?? cueOf(lemma.split(' ')[0] ?? '');
  if (!cue?.takes.has('deed')) return false;
  const clause = cue.takes.has('clause');
  return !content.some(
    (range) => isSpeech(r, range) || (clause && opensClause(r, range.from, range.to)),
  );
}

/**
 * True of verbs that give words and things alike with an object that is no words: "offers *discounts*", never "offered *an
 * apology*" or "offered *to help*".
 * @example givesThings(reading, claim) // true for "Harbour posted record profits"
 */
export const givesThings = (r: Reading, { lemma, content }: ClaimSpans): boolean =>
  GIVES.test(lemma) && !content.some((range) => isWords(r, range));

const GIVES = /^(?:offer|unveil|post|launch|share|block|sing)$/u;
/** Nouns for words, as objects of such verbs. */
const WORDS =
  /^(?:apolog(?:y|ies)|condolences|congratulations|thanks|thoughts|prayers|sympathy|advice|praise|comments?|explanations?|reasons|support|details|assurances?|guarantees?|glimpse|defen[cs]e|rebuttal|response|answer|assessment|critique|plans?|proposals?|polic(?:y|ies)|programme|program|manifesto|agenda|message|tweet|letter|note|opinion|concern|account|version|words?|evidence|excuse|hint|clues?|insight|look|truce|talks|ceasefire|compromise|solution|help|view|vision|similarit(?:y|ies)|differences?|threat|risk|danger|need|problem|reason|opportunity|chance|signs?|way)$/u;

/** True of a clause, of words in quotation marks, and of a noun phrase whose head names words. */
function isWords(r: Reading, range: Range): boolean {
  const { from, to } = range;
  if (isSpeech(r, range) || opensClause(r, from, to)) return true;
  if (/^(?:(?:to|that|whether|how|what|why|if|nothing)$|[A-Z])/u.test(r.tokens[from]?.text ?? ''))
    return true;
  const noun = r.tokens[r.phraseAt[from]?.head ?? from]?.lower ?? '';
  return WORDS.test(noun) || isCueNoun(noun) || r.groupAt[from] !== undefined;
}

function isSpeech(r: Reading, { from, to }: Range): boolean {
  if (r.tokens[from]?.lower === 'that') return r.phraseAt[from + 1]?.from === from + 1;
  for (let i = from; i < to; i++)
    if ((r.quoteAt[i] ?? -1) >= 0 && !(opensQuote(r, i) && isQuotedName(r, i))) return true;
    else if (opensQuote(r, i)) i = quotationEnd(r, i) - 1;
  return false;
}

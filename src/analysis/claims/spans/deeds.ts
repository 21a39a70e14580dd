/** Verbs of force that also report: "stormed the town" is a deed, "“Enough!” he stormed" is speech. */
import { cueOf } from '../cues/cue-lexicon';
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

function isSpeech(r: Reading, { from, to }: Range): boolean {
  if (r.tokens[from]?.lower === 'that') return r.phraseAt[from + 1]?.from === from + 1;
  for (let i = from; i < to; i++)
    if ((r.quoteAt[i] ?? -1) >= 0 && !(opensQuote(r, i) && isQuotedName(r, i))) return true;
    else if (opensQuote(r, i)) i = quotationEnd(r, i) - 1;
  return false;
}

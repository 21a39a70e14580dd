/** Verbs of force that also report: "stormed the town" is a deed, "“Enough!” he stormed" is speech. */
import { cueOf } from '../cues/cue-lexicon';
import type { Reading } from '../reading/reading';
import type { ClaimSpans, Range } from './claim-spans';
import { opensClause } from './complements';
import { opensQuote, quotationEnd } from './quotes';

/**
 * True where the cue is a verb of force and the content neither a clause (with *that*, or
 * without where the cue takes such) nor words in quotation marks: bare
 * objects and quoted names are what was struck, not what was said.
 * @example isDeed(reading, claim) // true for "Militants storm “Old Town”", false for "“Never,” he stormed"
 */
export function isDeed(r: Reading, { lemma, content }: ClaimSpans): boolean {
  const cue = cueOf(lemma) ?? cueOf(lemma.split(' ')[0] ?? '');
  if (!cue?.takes.has('deed')) return false;
  const clause = cue.takes.has('clause');
  return !content.some((range) => isSpeech(r, range) || (clause && isClause(r, range)));
}

/** "charged *the plan was late*", against "charged *the man*". */
const isClause = (r: Reading, { from, to }: Range): boolean => opensClause(r, from, to);

function isSpeech(r: Reading, { from, to }: Range): boolean {
  if (r.tokens[from]?.lower === 'that') return r.phraseAt[from + 1]?.from === from + 1;
  for (let i = from; i < to; i++)
    if ((r.quoteAt[i] ?? -1) >= 0 && !(opensQuote(r, i) && isQuotedName(r, i))) return true;
    else if (opensQuote(r, i)) i = quotationEnd(r, i) - 1;
  return false;
}

/** “Old Town”: capitals throughout and no mark that ends or parts speech. */
function isQuotedName(r: Reading, open: number): boolean {
  const inner = r.tokens.slice(open + 1, quotationEnd(r, open) - 1);
  return inner.every(({ kind, text }) =>
    kind === 'mark' ? /^[-’'&]$/u.test(text) : /^[\p{Lu}\p{N}]/u.test(text),
  );
}

/** Headlines that end in their source: "Ferry sinks – official", "‘We won’: mayor", "‘We won’: mayor hails team". */
import type { Block } from '../../../model/segmented';
import { cueOf } from '../cues/cue-lexicon';
import type { Reading } from '../reading/reading';
import { verbReading } from '../reading/words';
import type { ClaimSpans } from './claim-spans';
import { inQuote, opensQuote, quotationEnd } from './quotes';

/** A headline that ends in its source: "Ferry sinks – official", "‘We won’: mayor". */
export function headlineTail(
  r: Reading,
  block: Block,
  from: number,
  to: number,
): ClaimSpans | undefined {
  if (block.kind !== 'headline' && (r.doc.headline || from !== 0)) return undefined;
  const last = /^[.!]$/u.test(r.tokens[to - 1]?.text ?? '') ? to - 1 : to;
  let at = last - 1;
  while (
    at > from &&
    last - at <= LONGEST_TAIL &&
    !/^(?:–|—|-|--|:)$/u.test(r.tokens[at]?.text ?? '')
  )
    at--;
  const mark = r.tokens[at];
  const phrase = r.phraseAt[at + 1];
  if (!mark || !/^(?:–|—|-|--|:)$/u.test(mark.text) || (mark.text !== ':' && !mark.spaced))
    return undefined;
  if (phrase?.from !== at + 1 || inQuote(r, at) || at - from < 3) return undefined;
  // "‘We won’: coach hails side": what the speaker does besides is no part of the source.
  const quoted = opensQuote(r, from) && quotationEnd(r, from) === at;
  const sourceEnd = quoted ? doerEnd(r, at + 1, last) : last;
  if (phrase.to !== last && sourceEnd === last) return undefined;
  return {
    source: [{ from: at + 1, to: sourceEnd }],
    cue: [{ from: at, to: at + 1 }],
    content: [{ from, to: at }],
    lemma: mark.text === ':' ? ':' : '—',
    stance: 'neutral',
    pattern: 'headline tail',
    confidence: 0.6,
  };
}

/**
 * The end of the words before the first cue verb from token `from` on, at most `limit`: "*Minister* slams critics". Headlines
 * read as nouns what stands between nouns.
 */
export function doerEnd(r: Reading, from: number, limit: number): number {
  for (let i = from + 1; i < limit; i++) {
    const verb = verbReading(r.tokens[i]?.lower ?? '');
    if (verb?.forms.has('s') && cueOf(verb.lemma)) return i;
  }
  return limit;
}

/** Longest source, with what it does, at a headline's end, in tokens. */
const LONGEST_TAIL = 7;

/** Verbs that announce a quotation with a noun: "made the following comment: “…”", "had this to say: “…”". */
import { isCueNoun } from '../cues/noun-lexicon';
import type { Reading } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import type { Predicate } from './predicates';
import { opensQuote } from './quotes';

const NOUN =
  /^(?:comment|comments|message|remark|remarks|reply|response|answer|question|advice|note|post|tweet|words?|this|these|following|verdict|explanation|slogan|plea|appeal|joke|toast|line|email|letter)$/u;

/**
 * The cue that a verb makes with an object that stands for words, right before a colon and a quotation, in the same
 * paragraph or the next; undefined for all other verbs.
 * @example announces(reading, group)?.cue.lemma // 'make comment' for "made the following comment: “…”"
 */
export function announces(r: Reading, group: VerbGroup): Predicate | undefined {
  // "sent *out* this message: …"
  const at = /^(?:out|up)$/u.test(r.tokens[group.to]?.lower ?? '') ? group.to + 1 : group.to;
  const object = r.phraseAt[at];
  if (group.shape !== 'finite' || group.passive || object?.from !== at) return undefined;
  const noun = r.tokens[object.head]?.lower ?? '';
  const saying = r.tokens[object.to]?.lower === 'to' && r.tokens[object.to + 1]?.lower === 'say';
  const to = saying ? object.to + 2 : object.to;
  if (r.tokens[to]?.text !== ':' || !opensQuote(r, to + 1)) return undefined;
  if (!NOUN.test(noun) && !isCueNoun(noun)) return undefined;
  return {
    cue: {
      lemma: `${group.lemma} ${noun}`,
      stance: 'neutral',
      takes: new Set(['speech'] as const),
    },
    group,
    from: group.from,
    to,
  };
}

/** Content around its speaker in a relative clause: "a deal *which* he said *would fail*", "*what* they call *progress*". */

import { cueOf } from '../cues/cue-lexicon';
import type { Reading } from '../reading/reading';
import type { ClaimSpans } from './claim-spans';
import { hasOwnVerb, sentenceEnd, sentenceStart } from './clauses';
import { contentEnd } from './content';
import { cueRange } from './cue-extent';
import { mainVerb } from './main-verb';
import { isNaming } from './naming-cues';
import type { Predicate } from './predicates';
import { inQuote, opensQuote } from './quotes';
import type { Subject } from './subjects';

const PRONOUN = /^(?:which|who|whom|what|that)$/u;

/**
 * The claim of a cue whose subject stands right behind a relative pronoun; the pronoun is the content's first piece, what
 * follows the cue without a subject of its own the second.
 */
export function relative(
  r: Reading,
  predicate: Predicate,
  subject: Subject,
): ClaimSpans | undefined {
  const { group, cue } = predicate;
  const at = subject.range.from - 1;
  const word = r.tokens[at]?.lower ?? '';
  if (at < sentenceStart(r, group.from) || !PRONOUN.test(word) || group.shape !== 'finite')
    return undefined;
  // "said that he thinks": *that* opens a clause behind a cue.
  if (word === 'that' && cueOf(r.groupAt[at - 1]?.lemma ?? '')?.takes.has('that')) return undefined;
  if (word === 'that' && !r.phraseAt[at - 1] && !r.groupAt[at - 1]) return undefined;
  const end = sentenceEnd(r, group.from);
  const rest = { from: predicate.to, to: clauseStop(r, predicate.to, end) };
  if (rest.to <= rest.from) return undefined;
  const labels =
    isNaming(cue.lemma) &&
    (opensQuote(r, rest.from) || (word === 'what' && r.phraseAt[rest.from] !== undefined));
  // "a man *whom* the army calls *the most wanted bandit*"
  const labelled =
    isNaming(cue.lemma) &&
    (/^wh/u.test(word) || r.phraseAt[at - 1] !== undefined) &&
    r.cls[at - 1] !== 'preposition' &&
    (r.phraseAt[rest.from]?.from === rest.from || cue.lemma.endsWith(' as'));
  if (!(hasOwnVerb(r, rest.from) || labels || labelled || opensQuote(r, rest.from)))
    return undefined;
  return {
    source: [subject.range],
    cue: [cueRange(r, predicate)],
    content: labels ? [rest] : [{ from: at, to: at + 1 }, rest],
    lemma: cue.lemma,
    pattern: 'relative',
    confidence: 0.6,
  };
}

/** A relative clause ends at the next comma or dash, or where content ends anyway. */
function clauseStop(r: Reading, from: number, end: number): number {
  if (from >= end) return from;
  const whole = contentEnd(r, from, 'phrase');
  const to = mainVerb(r, { from, to: whole }, hasOwnVerb(r, from) ? 'clause' : 'object') ?? whole;
  for (let i = from; i < to; i++) {
    if (inQuote(r, i)) continue;
    // "that officials call bandits *and that* villagers fear"
    const next = r.cls[i] === 'coordinator' && PRONOUN.test(r.tokens[i + 1]?.lower ?? '');
    if (next || /^[,—–;]$/u.test(r.tokens[i]?.text ?? '')) return i;
  }
  return to;
}

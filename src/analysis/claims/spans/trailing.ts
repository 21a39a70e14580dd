/** Source and cue after the content: "…, officials said (on Friday)(, …)." */
import type { Reading } from '../reading/reading';
import { contentBefore, contentOnwards, hasVerb } from './around';
import type { ClaimSpans, Range } from './claim-spans';
import { sentenceEnd } from './clauses';
import type { Complement } from './complements';
import { cueRange } from './cue-extent';
import type { Predicate } from './predicates';
import { afterSpeech, blockOf, inQuote, opensQuote, quotedThrough } from './quotes';
import { sourceStartingAt } from './source-after';
import type { Subject } from './subjects';
import { afterAdjuncts } from './takeover';

/** The first token after cue, addressee and adjuncts. */
function restOf(r: Reading, predicate: Predicate, { addressee }: Complement, end: number): number {
  const told = addressee === undefined ? undefined : sourceStartingAt(r, addressee, end);
  return afterAdjuncts(r, told?.to ?? predicate.to, end);
}

/** The claim of a cue at the end of, or amid, its content. */
export function trailing(
  r: Reading,
  predicate: Predicate,
  subject: Subject,
  complement: Complement,
): ClaimSpans | undefined {
  const { group, cue } = predicate;
  if (!cue.takes.has('speech') || group.shape !== 'finite') return undefined;
  const content = contentBefore(r, subject.range.from);
  if (!content || content.from >= content.to) return undefined;
  const end = sentenceEnd(r, group.from);
  const quoted = afterSpeech(r, subject.range.from);
  const rest = restOf(r, predicate, complement, end);
  const stop = r.tokens[rest];
  if (!quoted && rest < end && stop?.kind !== 'mark' && stop?.lower !== 'and') return undefined;
  const after = contentOnwards(r, content, rest, end);
  if (!inQuote(r, content.to - 1) && !isClause(r, content) && !after.length) return undefined;
  return {
    source: [subject.range],
    ...(subject.antecedent && { antecedent: subject.antecedent }),
    cue: [cueRange(r, predicate)],
    content: [content, ...after],
    lemma: cue.lemma,
    pattern: 'trailing',
    confidence: 0.85,
  };
}

/** A clause, or in telegraphic style more than an adjunct: "Spray halves malaria, trial finds", "Bridge unsafe, …". */
const isClause = (r: Reading, content: Range): boolean =>
  hasVerb(r, content) ||
  (content.to - content.from > (isHeadline(r, content.from) ? 1 : 3) &&
    !/^(?:preposition|adverb|subordinator|coordinator)$/u.test(r.cls[content.from] ?? ''));

const isHeadline = (r: Reading, i: number): boolean =>
  r.doc.blocks[blockOf(r, i)]?.kind === 'headline';

/** "The mayor spoke to reporters. “We are late.”" — a cue without content right before a quotation. */
export function nextQuotation(
  r: Reading,
  predicate: Predicate,
  subject: Subject,
  complement: Complement,
): ClaimSpans | undefined {
  const { group, cue } = predicate;
  const end = sentenceEnd(r, group.from);
  if (!cue.takes.has('speech') || group.shape !== 'finite' || !opensQuote(r, end)) return undefined;
  if (restOf(r, predicate, complement, end) < end - 1 || blockOf(r, end) !== blockOf(r, end - 1))
    return undefined;
  return {
    source: [subject.range],
    cue: [cueRange(r, predicate)],
    content: [{ from: end, to: quotedThrough(r, end) }],
    lemma: cue.lemma,
    pattern: 'next quotation',
    confidence: 0.6,
  };
}

/** Cue before content: "X said that …", "X said: “…”", "X told them he …", "…, adding that …". */
import type { Reading } from '../reading/reading';
import type { ClaimSpans, Range } from './claim-spans';
import { sentenceEnd } from './clauses';
import { type Complement, complementAt } from './complements';
import { contentEnd, trimEnd } from './content';
import { cueRange } from './cue-extent';
import { mainVerb } from './main-verb';
import { type Predicate, predicateOf } from './predicates';
import { opensQuote, quotationEnd, quotedThrough } from './quotes';
import { partBehindAside } from './second-part';
import type { Subject } from './subjects';

/** The claim of a cue with its subject and what follows it. */
export function leading(
  r: Reading,
  predicate: Predicate,
  subject: Subject,
  complement: Complement,
  pattern: string,
): ClaimSpans | undefined {
  if (complement.kind === 'infinitive' && isAnonymity(r, complement.from)) return undefined;
  const whole = contentOf(r, complement, predicate.cue.lemma);
  const stop = whole && subject.antecedent ? mainVerb(r, whole, complement.kind) : undefined;
  const content = whole && {
    from: whole.from,
    to: Math.min(whole.to, subject.ahead ?? whole.to, stop ?? whole.to),
  };
  if (!content || content.to <= content.from) return undefined;
  return {
    source: [subject.range],
    ...(subject.antecedent && { antecedent: subject.antecedent }),
    cue: [cueRange(r, predicate, subject.lead, content.from)],
    content: [content],
    lemma: predicate.cue.lemma,
    pattern: `${pattern} ${complement.kind}`,
    confidence: 0.7,
  };
}

/** True where what follows token `from` sets the terms of the talk: "asked *not to be named*", "wanted *to stay anonymous*". */
export function isAnonymity(r: Reading, from: number): boolean {
  for (let i = from; i < from + 6; i++)
    if (
      /^(?:named|identified|anonymous|anonymously|anonymity|quoted)$/u.test(
        r.tokens[i]?.lower ?? '',
      )
    )
      return true;
  return false;
}

/** "declined *to say whether …*": the infinitive is itself a cue with content, and makes the claim. */
export function leadsToCue(r: Reading, complement: Complement): boolean {
  const inner = complement.kind === 'infinitive' ? r.groupAt[complement.from] : undefined;
  // "asked people *not to believe* it": whoever is told is to do so.
  if (inner?.negated && complement.addressee !== undefined) return false;
  const predicate = inner && predicateOf(r, inner);
  return predicate !== undefined && complementAt(r, predicate.to, predicate.cue).kind !== 'none';
}

function contentOf(r: Reading, { kind, from }: Complement, lemma: string): Range | undefined {
  if (kind === 'colon') {
    const start = from + 1;
    if (opensQuote(r, start)) return { from: start, to: quotedThrough(r, start) };
    const end = sentenceEnd(r, from);
    return start < end ? { from: start, to: trimEnd(r, start, end) } : undefined;
  }
  if (kind === 'quote') return quotedContent(r, from);
  const phrase = kind === 'object' || kind === 'infinitive' || kind === 'gerund';
  if (kind === 'object' && /sel(?:f|ves)$/u.test(r.tokens[from]?.lower ?? ''))
    if (r.tokens[from + 1]?.lower !== 'as') return undefined; // "describes *herself as* a rebel"
  const part = kind === 'object' ? partBehindAside(r, lemma, from) : undefined;
  const to = contentEnd(r, part ?? from, phrase ? 'phrase' : 'clause');
  const least = kind === 'that' ? 2 : 1; // "I see that." says nothing
  return to - from >= least ? { from, to } : undefined;
}

/** After a comma the quotations alone; without one the clause they begin ("said “mad” plans would fail"). */
function quotedContent(r: Reading, from: number): Range {
  const start = opensQuote(r, from) ? from : from + 1;
  const close = quotationEnd(r, start);
  const after = r.tokens[close];
  const goesOn =
    start === from && after?.sentence === r.tokens[close - 1]?.sentence && after?.kind !== 'mark';
  return { from: start, to: goesOn ? contentEnd(r, start, 'phrase') : quotedThrough(r, start) };
}

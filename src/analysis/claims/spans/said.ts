/** Cue verbs with their speaker: "X said (that) …", "…, X said", "…, said X", "…, saying …", "and said …". */
import { type CueVerb, cueVerb } from '../cues/cue-lexicon';
import type { Reading } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import type { ClaimSpans, Range } from './claim-spans';
import { type Complement, complementAt, opensQuote } from './complements';
import { afterAdjuncts, contentBefore, contentEnd, quotationEnd, trimEnd } from './content';
import { sentenceEnd, sourceStartingAt } from './extents';
import { groupBefore, isCoordinated, ownSubject, type Subject } from './subjects';

/** Proposals of every active cue verb outside quotations, in text order. */
export function findSaid(r: Reading): ClaimSpans[] {
  const found: ClaimSpans[] = [];
  const byGroup = new Map<VerbGroup, ClaimSpans>();
  for (const group of r.groups) {
    const cue = cueVerb(group.lemma);
    if (!cue || group.passive || (r.quoteAt[group.head] as number) >= 0) continue;
    const claim = inverted(r, group, cue) ?? withSubject(r, group, cue, byGroup);
    if (!claim) continue;
    byGroup.set(group, claim);
    found.push(claim);
  }
  return found;
}

/** "…,” said Ann Lee, a teacher." */
function inverted(r: Reading, group: VerbGroup, cue: CueVerb): ClaimSpans | undefined {
  if (!cue.takes.has('speech') || group.shape !== 'finite') return undefined;
  const before = r.tokens[group.from - 1];
  if (!before || r.tokens[group.from]?.sentence !== before.sentence) return undefined;
  const content = contentBefore(r, group.from);
  const end = sentenceEnd(r, group.from);
  if (!content || r.phraseAt[group.to]?.from !== group.to) return undefined;
  if (
    (r.quoteAt[content.to - 1] as number) < 0 &&
    isCoordinated(r, group) &&
    r.groupAt[group.from - 2]
  )
    return undefined;
  const source = sourceStartingAt(r, group.to, end);
  if (!source) return undefined;
  const after = contentAfter(r, afterAdjuncts(r, source.to, end), end);
  return {
    source: [source],
    cue: [range(group)],
    content: [content, ...after],
    lemma: group.lemma,
    pattern: 'inverted',
    confidence: 0.85,
  };
}

function withSubject(
  r: Reading,
  group: VerbGroup,
  cue: CueVerb,
  known: Map<VerbGroup, ClaimSpans>,
): ClaimSpans | undefined {
  const subject = ownSubject(r, group);
  const complement = complementAt(r, group.to, cue);
  if (subject && complement.kind === 'none') return trailing(r, group, cue, subject, complement);
  if (complement.kind === 'none') return undefined;
  if (subject && complement.kind === 'quote' && afterQuotation(r, subject.range.from))
    return trailing(r, group, cue, subject, complement);
  if (subject) return leading(r, group, subject, complement, 'leading');
  const shared = sharedSubject(r, group, known);
  return (
    shared &&
    leading(r, group, shared, complement, group.shape === 'ing' ? 'participle' : 'coordinated')
  );
}

/** True where a quotation ends right before token `i`, in the same sentence. */
const afterQuotation = (r: Reading, i: number): boolean =>
  (r.quoteAt[i - 1] ?? -1) >= 0 && (r.quoteAt[i] as number) < 0;

/** The source of a cue with no subject of its own: "…, adding …", "but said …", "went on to say …". */
function sharedSubject(
  r: Reading,
  group: VerbGroup,
  known: Map<VerbGroup, ClaimSpans>,
): Subject | undefined {
  if (group.shape === 'participle') return undefined;
  if (group.shape === 'finite' && !isCoordinated(r, group)) return undefined;
  if (group.shape === 'infinitive') {
    const matrix = r.groupAt[group.from - 1];
    return matrix && matrix.shape === 'finite' && !matrix.passive
      ? ownSubject(r, matrix)
      : undefined;
  }
  const cue = groupBefore(r, group, (g) => known.has(g));
  const claim = cue && known.get(cue);
  const source = claim?.source[0];
  if (source) return { range: source, ...(claim.antecedent && { antecedent: claim.antecedent }) };
  let found: Subject | undefined;
  groupBefore(r, group, (g) => {
    if (g.shape === 'finite') found = ownSubject(r, g) ?? found;
    return group.shape === 'finite' && found !== undefined;
  });
  return found;
}

/** "X said that …", "X said: “…”", "X told them he …". */
function leading(
  r: Reading,
  group: VerbGroup,
  subject: Subject,
  complement: Complement,
  pattern: string,
): ClaimSpans | undefined {
  const content = contentOf(r, complement);
  if (!content) return undefined;
  return {
    source: [subject.range],
    ...(subject.antecedent && { antecedent: subject.antecedent }),
    cue: [range(group)],
    content: [content],
    lemma: group.lemma,
    pattern: `${pattern} ${complement.kind}`,
    confidence: 0.7,
  };
}

function contentOf(r: Reading, { kind, from }: Complement): Range | undefined {
  if (kind === 'colon') {
    const start = from + 1;
    if (opensQuote(r, start)) return { from: start, to: runOfQuotes(r, start) };
    const end = sentenceEnd(r, from);
    return start < end ? { from: start, to: trimEnd(r, start, end) } : undefined;
  }
  if (kind === 'quote') {
    const start = opensQuote(r, from) ? from : from + 1;
    const close = quotationEnd(r, start);
    const after = r.tokens[close];
    const goesOn =
      start === from &&
      after &&
      after.sentence === r.tokens[close - 1]?.sentence &&
      after.kind !== 'mark';
    return { from: start, to: goesOn ? contentEnd(r, start) : runOfQuotes(r, start) };
  }
  const to = contentEnd(r, from);
  return to > from ? { from, to } : undefined;
}

/** Quotations that follow one another with nothing between. */
function runOfQuotes(r: Reading, start: number): number {
  let end = quotationEnd(r, start);
  while (
    opensQuote(r, end) &&
    r.tokens[end]?.sentence !== r.tokens[end - 1]?.sentence &&
    sameBlock(r, end, end - 1)
  )
    end = quotationEnd(r, end);
  return end;
}

const sameBlock = (r: Reading, i: number, j: number): boolean =>
  r.doc.sentences[r.tokens[i]?.sentence ?? 0]?.block ===
  r.doc.sentences[r.tokens[j]?.sentence ?? 0]?.block;

/** "…, officials said (on Friday)(, …)." */
function trailing(
  r: Reading,
  group: VerbGroup,
  cue: CueVerb,
  subject: Subject,
  { addressee }: Complement,
): ClaimSpans | undefined {
  if (!cue.takes.has('speech') || group.shape !== 'finite') return undefined;
  const content = contentBefore(r, subject.range.from);
  if (!content || content.from >= content.to) return undefined;
  const end = sentenceEnd(r, group.from);
  const told = addressee === undefined ? undefined : sourceStartingAt(r, addressee, end);
  const next = afterAdjuncts(r, told?.to ?? group.to, end);
  const stop = r.tokens[next];
  if (next < end && stop?.kind !== 'mark' && stop?.lower !== 'and') return undefined;
  if ((r.quoteAt[content.to - 1] as number) < 0 && !hasVerb(r, content)) return undefined;
  return {
    source: [subject.range],
    cue: [range(group)],
    content: [content, ...contentAfter(r, next, end)],
    lemma: group.lemma,
    pattern: 'trailing',
    confidence: 0.85,
  };
}

function hasVerb(r: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++)
    if (r.groupAt[i] || r.cls[i] === 'be' || r.cls[i] === 'modal' || r.cls[i] === 'have')
      return true;
  return false;
}

/** The second piece of split content: after "…, he said," or in the quotation that opens the next sentence. */
function contentAfter(r: Reading, at: number, end: number): Range[] {
  if (at >= end - 1 || r.tokens[at]?.text === '.') {
    const next = Math.max(at + 1, end);
    if (opensQuote(r, next) && sameBlock(r, next, at - 1))
      return ownAttribution(r, quotationEnd(r, next))
        ? []
        : [{ from: next, to: runOfQuotes(r, next) }];
    return [];
  }
  if (!/^[,:;—]$/u.test(r.tokens[at]?.text ?? '')) return [];
  const from = at + 1;
  if (opensQuote(r, from)) return [{ from, to: runOfQuotes(r, from) }];
  const group = r.groupAt[from];
  const word = r.tokens[from]?.lower ?? '';
  if (
    group?.shape === 'ing' ||
    /^(?:who|according|in|on|at|as|when|while|after|before|during|citing|a|an|referring)$/u.test(
      word,
    )
  )
    return [];
  const to = contentEnd(r, from);
  return to - from > 1 && hasVerb(r, { from, to }) ? [{ from, to }] : [];
}

/** True where a quotation that ends before `at` is followed by a cue and source of its own. */
function ownAttribution(r: Reading, at: number): boolean {
  const first = r.phraseAt[at];
  const group = first?.from === at ? r.groupAt[first.to] : r.groupAt[at];
  return (
    group !== undefined &&
    r.tokens[at]?.sentence === r.tokens[at - 1]?.sentence &&
    cueVerb(group.lemma)?.takes.has('speech') === true
  );
}

const range = ({ from, to }: VerbGroup): Range => ({ from, to });

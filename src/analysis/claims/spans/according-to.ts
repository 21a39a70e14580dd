/** "According to X, …" and "…, according to X". */
import type { Reading } from '../reading/reading';
import { contentBefore, contentOnwards } from './around';
import type { ClaimSpans } from './claim-spans';
import { sentenceEnd, sentenceStart } from './clauses';
import { contentEnd } from './content';
import { sourceStartingAt } from './source-after';

/** Nouns that stand between the phrase and its source: "according to *reports by* the agency". */
const REPORT =
  /^(?:reports?|figures|data|estimates?|statements?|accounts?|information|testimony|documents|sources)$/u;

/** Proposals of *according to* outside quotations. */
export function findAccordingTo(r: Reading): ClaimSpans[] {
  const found: ClaimSpans[] = [];
  for (let i = 0; i + 2 < r.tokens.length; i++) {
    if (
      r.tokens[i]?.lower !== 'according' ||
      r.tokens[i + 1]?.lower !== 'to' ||
      (r.quoteAt[i] as number) >= 0
    )
      continue;
    const claim = accordingTo(r, i);
    if (claim) found.push(claim);
  }
  return found;
}

function accordingTo(r: Reading, at: number): ClaimSpans | undefined {
  const start = sentenceStart(r, at);
  const end = sentenceEnd(r, at);
  const from = at + 2;
  const noun = r.phraseAt[from];
  const reported =
    noun?.from === from &&
    REPORT.test(r.tokens[noun.head]?.lower ?? '') &&
    /^(?:by|from)$/u.test(r.tokens[noun.to]?.lower ?? '');
  const author = sourceStartingAt(r, reported ? noun.to + 1 : from, end);
  const source = author && { from, to: author.to };
  if (!source) return undefined;
  const opens = at === start || (at === start + 1 && r.cls[start] !== 'noun');
  const rest = { lemma: 'according to', pattern: 'according to', cue: [{ from: at, to: from }] };
  if (opens || r.tokens[at - 1]?.text === ';') {
    const comma = commaAfter(r, r.phraseAt[source.from]?.to ?? source.from, end);
    if (comma < 0) return undefined;
    return {
      ...rest,
      source: [{ from: source.from, to: comma }],
      content: [{ from: comma + 1, to: contentEnd(r, comma + 1) }],
      confidence: 0.85,
    };
  }
  const before = contentBefore(r, at) ?? { from: start, to: at };
  if (before.to <= before.from) return undefined;
  const after = contentOnwards(r, before, source.to, end);
  return { ...rest, source: [source], content: [before, ...after], confidence: 0.85 };
}

/**
 * The comma that ends the source: the first behind which the main clause stands, so not one that opens an apposition or a
 * relative clause ("According to Lee, who saw it, *prices fell*").
 */
function commaAfter(r: Reading, from: number, end: number): number {
  let last = -1;
  for (let i = from; i < end; i++) {
    if (r.tokens[i]?.text !== ',') continue;
    last = i;
    if (
      !/^(?:who|whose|which|whom|where)$/u.test(r.tokens[i + 1]?.lower ?? '') &&
      hasMainVerb(r, i + 1, end)
    )
      return i;
  }
  return last;
}

/** True where a finite verb stands before the next comma, outside quotations. */
function hasMainVerb(r: Reading, from: number, end: number): boolean {
  for (let i = from; i < end && r.tokens[i]?.text !== ','; i++)
    if (r.groupAt[i]?.shape === 'finite' || r.cls[i] === 'modal') return true;
  return false;
}

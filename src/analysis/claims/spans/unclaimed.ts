/** Quotations that no cue has claimed: more of the speaker before, or a claim of theirs without a cue. */
import type { Reading } from '../reading/reading';
import type { ClaimSpans, Range } from './claim-spans';
import { sentenceStart } from './clauses';
import { afterSpeech, blockOf, inQuote, opensQuote, quotationEnd, quotedThrough } from './quotes';

/** Shorter quotations, in tokens with their marks, are names and scare quotes. */
const SHORTEST = 6;

/**
 * Gives each unclaimed quotation that opens a sentence to the speaker before it. Where their quotation stands in the
 * sentence before, or carries on from the paragraph before, it is more of the same claim (`claims` is changed in place);
 * otherwise a claim of its own with the same source and no cue, which is returned. `claims` are in text order.
 */
export function claimQuotations(r: Reading, claims: ClaimSpans[]): ClaimSpans[] {
  const added: ClaimSpans[] = [];
  const inSentence = bySentence(r, claims);
  const claimed = claimedTokens(r, claims);
  for (let i = 0; i < r.tokens.length; i++) {
    if (!opensQuote(r, i)) continue;
    const from = i;
    const end = quotationEnd(r, from);
    i = end - 1;
    // The mark of a turn ("“LEE: …") stands before its label.
    if (claimed[from] || claimed[from + 1] || claimed[end - 1] || !isSpeech(r, from, end)) continue;
    const before = speakerBefore(r, inSentence, from);
    if (!before) continue;
    const content = { from, to: quotedThrough(r, from) };
    const near = blockOf(r, from) === blockOf(r, from - 1);
    const carriesOn = r.doc.quotations[r.quoteAt[from] as number]?.continues !== undefined;
    const same = quotes(r, before) && (carriesOn || near);
    if (same) before.content = [...before.content, content];
    const owner = same ? before : carriedOn(before, content, near);
    if (!same) added.push(owner);
    inSentence.set(r.tokens[content.to - 1]?.sentence ?? -1, [owner]);
    i = content.to - 1;
  }
  return added;
}

/** A quotation of some length that opens a sentence and asks for no speaker of its own behind it. */
const isSpeech = (r: Reading, from: number, end: number): boolean =>
  end - from >= SHORTEST &&
  sentenceStart(r, from) === from &&
  !(afterSpeech(r, end) && r.tokens[end - 2]?.text === ',');

/** The claims that name a source, by the sentences their cue and content stand in. */
function bySentence(r: Reading, claims: readonly ClaimSpans[]): Map<number, ClaimSpans[]> {
  const found = new Map<number, ClaimSpans[]>();
  for (const claim of claims) {
    if (!claim.source.length) continue;
    const sentences = new Set(
      [...claim.cue, ...claim.content].map(({ to }) => r.tokens[to - 1]?.sentence ?? -1),
    );
    for (const sentence of sentences) found.set(sentence, [...(found.get(sentence) ?? []), claim]);
  }
  return found;
}

function claimedTokens(r: Reading, claims: readonly ClaimSpans[]): Uint8Array {
  const claimed = new Uint8Array(r.tokens.length);
  for (const { source, cue, content } of claims)
    for (const { from, to } of [...source, ...cue, ...content]) claimed.fill(1, from, to);
  return claimed;
}

/** The claim of the sentence before, in this block or at the end of the one before: one that quotes, else the first. */
function speakerBefore(
  r: Reading,
  inSentence: ReadonlyMap<number, readonly ClaimSpans[]>,
  from: number,
): ClaimSpans | undefined {
  if (from === 0 || blockOf(r, from) - blockOf(r, from - 1) > 1) return undefined;
  const claims = inSentence.get(r.tokens[from - 1]?.sentence ?? -1) ?? [];
  return claims.find((claim) => quotes(r, claim)) ?? claims[0];
}

const quotes = (r: Reading, claim: ClaimSpans): boolean =>
  claim.content.some(({ from, to }) => inQuote(r, from) || inQuote(r, to - 1));

/** The claim of a quotation by the speaker of `before`: in the same block under the same cue, further on under none. */
function carriedOn(before: ClaimSpans, content: Range, near: boolean): ClaimSpans {
  return {
    ...before,
    cue: near ? before.cue : [],
    lemma: near ? before.lemma : '',
    stance: near ? before.stance : 'neutral',
    content: [content],
    pattern: near ? 'carried on' : 'carried over',
    confidence: near ? 0.6 : 0.5,
  };
}

/** One cue that source and content are looked for, and the tokens where they may stand. */
import type { ClaimSpans, Range } from '../spans/claim-spans';
import type { TokenFacts } from './token-facts';

/** Tokens on either side of the cue that are looked at; claims rarely reach further within their paragraph. */
const REACH = 40;

/** One cue to be completed. */
export interface CueSite {
  cue: Range;
  /** Tokens to label: part of the cue's block. */
  from: number;
  to: number;
  /** The rules' proposal for this cue. */
  ruled: ClaimSpans | undefined;
}

/**
 * The tokens in which source and content of a cue are looked for: its sentence, and those of its block before and after it
 * as far as quotations lead.
 */
export function siteOf({ r }: TokenFacts, cue: Range, ruled: ClaimSpans | undefined): CueSite {
  const { sentences, blocks } = r.doc;
  const own = r.tokens[cue.from]?.sentence ?? 0;
  const block = blocks[sentences[own]?.block ?? 0] ?? { from: own, to: own + 1 };
  let first = own;
  let last = own + 1;
  let from = sentences[own]?.from ?? 0;
  let to = sentences[own]?.to ?? r.tokens.length;
  while (first > block.from && (r.quoteAt[from - 1] as number) >= 0 && from > cue.from - REACH)
    from = sentences[--first]?.from ?? 0;
  while (last < block.to && (r.quoteAt[to] as number) >= 0 && to < cue.to + REACH)
    to = sentences[last++]?.to ?? to;
  return { cue, from: Math.max(from, cue.from - REACH), to: Math.min(to, cue.to + REACH), ruled };
}

/** The token that stands for the cue: the head of its last verb group, else its first noun or word. */
export function headOf({ r }: TokenFacts, cue: Range): number {
  for (let i = cue.to - 1; i >= cue.from; i--) if (r.groupAt[i]?.head === i) return i;
  for (let i = cue.to - 1; i >= cue.from; i--)
    if (r.cls[i] === 'noun' || r.cls[i] === 'verb') return i;
  return cue.from;
}

/** Nouns as cues with their owner: "Diaz's claim that …", "his opposition to …", "a claim by the bank that …". */
import { nounStance } from '../cues/noun-lexicon';
import type { NounPhrase } from '../reading/noun-phrases';
import type { Reading } from '../reading/reading';
import type { ClaimSpans, Range } from './claim-spans';
import { sentenceEnd } from './clauses';
import { contentEnd } from './content';
import { inQuote } from './quotes';
import { sourceStartingAt } from './source-after';

const POSSESSIVE = /^(?:his|her|their|its|my|our)$/u;

/** Proposals of nominal cues that say whose claim it is. */
export function findNominal(r: Reading): ClaimSpans[] {
  return r.phrases.flatMap((phrase) => {
    if (inQuote(r, phrase.head) || phrase.to !== phrase.head + 1) return [];
    const claim = withOwner(r, phrase) ?? withAgent(r, phrase);
    return claim ? [claim] : [];
  });
}

/** "Diaz's claim that …", "his claim that …". */
function withOwner(r: Reading, phrase: NounPhrase): ClaimSpans | undefined {
  const owner = ownerOf(r, phrase);
  return (
    owner &&
    claimOf(r, phrase, owner.source, { from: owner.cue, to: phrase.to }, phrase.to, 'nominal')
  );
}

function ownerOf(
  r: Reading,
  { from, head }: NounPhrase,
): { source: Range; cue: number } | undefined {
  for (let i = head - 1; i > from; i--)
    if (r.cls[i] === 'possessive') return { source: { from, to: i + 1 }, cue: i + 1 };
  return POSSESSIVE.test(r.tokens[from]?.lower ?? '') && head > from
    ? { source: { from, to: from + 1 }, cue: from + 1 }
    : undefined;
}

/** "criticism from the bank that …", "claims by the bank that …". */
function withAgent(r: Reading, phrase: NounPhrase): ClaimSpans | undefined {
  if (!/^(?:by|from|among)$/u.test(r.tokens[phrase.to]?.lower ?? '')) return undefined;
  const source = sourceStartingAt(r, phrase.to + 1, sentenceEnd(r, phrase.head));
  const core = r.phraseAt[phrase.to + 1];
  if (!source || !core) return undefined;
  const to = nounStance(r.tokens[phrase.head]?.lower ?? '', r.tokens[core.to]?.lower ?? '')
    ? core.to
    : source.to;
  const cue = { from: phrase.head, to: phrase.head + 1 };
  return claimOf(r, phrase, { from: source.from, to }, cue, to, 'nominal by');
}

function claimOf(
  r: Reading,
  phrase: NounPhrase,
  source: Range,
  cue: Range,
  at: number,
  pattern: string,
): ClaimSpans | undefined {
  const noun = r.tokens[phrase.head]?.lower ?? '';
  const link = r.tokens[at]?.lower ?? '';
  const stance = nounStance(noun, link);
  if (!stance || at >= sentenceEnd(r, phrase.head)) return undefined;
  const infinitive = link === 'to' && r.groupAt[at]?.shape === 'infinitive';
  const keepsLink = link === 'that' || infinitive;
  const from = keepsLink ? at : at + 1;
  const to = contentEnd(r, from, link === 'that' ? 'clause' : 'phrase');
  if (to <= from) return undefined;
  const adjacent = cue.to === at && !keepsLink;
  return {
    source: [source],
    cue: [{ from: cue.from, to: adjacent ? at + 1 : cue.to }],
    content: [{ from, to: verbStop(r, from, to) }],
    lemma: noun,
    stance,
    pattern: `${pattern} ${infinitive ? 'infinitive' : link}`,
    confidence: 0.4,
  };
}

/** Content of a noun in subject place ends before the sentence's verb: "his support for the bill *angered* …". */
function verbStop(r: Reading, from: number, to: number): number {
  if (r.tokens[from]?.lower === 'that' || r.groupAt[from]) return to;
  for (let i = from + 1; i < to; i++) {
    const group = r.groupAt[i];
    const relative = /^(?:who|which|that|what|whom|how|whether)$/u.test(
      r.tokens[i - 1]?.lower ?? '',
    );
    if (group?.from === i && group.shape === 'finite' && r.phraseAt[i - 1] && !relative) return i;
  }
  return to;
}

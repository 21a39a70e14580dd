/** Loaded wording in an article: which entry of the lexicon, who used it, and about whom. */
import type { Claim, Entity, Term } from '../../model/analysis';
import type { Segmented } from '../../model/segmented';
import type { Span } from '../../model/span';
import { CATEGORIES } from './lexicon/lexicon';
import { findMatches } from './match/match';
import { buildTrie, type TrieNode } from './match/trie';
import { indexMentions, type Mentions } from './phrase/mentions';
import { findTargets } from './target/target';
import { inHeadline } from './voice/headline';
import { readVoices } from './voice/voice';

export { type Voicing, voiceAt } from './voice/voice';

let trie: TrieNode | undefined;

/**
 * Loaded terms with voice, speaker and target, sorted by start. Pure; the lexicon is indexed on first use. A term's
 * `rule` names the rule that gave its voice (voice/voice.ts); `on` is false for categories and entries that are found
 * but shown only when the reader asks for them.
 * @example findTerms(doc, claims, entities)[0]?.voice // 'outlet'
 */
export function findTerms(
  doc: Segmented,
  claims: readonly Claim[],
  entities: readonly Entity[],
): Term[] {
  trie ??= buildTrie(CATEGORIES);
  const mentions = indexMentions(doc, entities);
  const text = { doc, mentions };
  const matches = findMatches(doc, trie, ({ from, to }) => insideMention(doc, mentions, from, to));
  const voiceOf = readVoices(text, claims);
  const labels = matches.map(({ from, to, listed }) => {
    const span = { start: doc.tokens[from]?.start ?? 0, end: doc.tokens[to - 1]?.end ?? 0 };
    const types = listed.entry.targets ?? listed.category.targets;
    return { text, place: { from, to }, types, voicing: voiceOf(span), span, listed };
  });
  const isCue = cueTest(claims);
  const ids = new Map(claims.map((claim) => [claim.id, claim]));
  const targets = findTargets(text, labels, (id) => (id === undefined ? undefined : ids.get(id)));
  return labels.map(
    ({ span, listed, voicing }, i): Term => ({
      ...span,
      id: `t${i + 1}`,
      entry: listed.entry.id,
      category: listed.category.category,
      voice: voicing.voice,
      headline: inHeadline(doc, span),
      speaker: voicing.speaker,
      target: targets[i] ?? null,
      ...(voicing.claim !== undefined && { claim: voicing.claim }),
      on: listed.on && (!listed.entry.cue || isCue(span)),
      rule: voicing.rule,
      confidence: voicing.confidence,
    }),
  );
}

/** True for a match written as a name inside the name of an entity: "Islamic Resistance Movement". */
function insideMention(doc: Segmented, mentions: Mentions, from: number, to: number): boolean {
  const mention = mentions.at(from);
  const capital = /^\p{Lu}/u.test(doc.tokens[from]?.text ?? '');
  return capital && mention?.form === 'name' && mention.from <= from && to <= mention.to;
}

/** A test whether a span begins in the cue of a claim. */
function cueTest(claims: readonly Claim[]): (span: Span) => boolean {
  const starts = new Set<number>();
  for (const claim of claims)
    for (const { start, end } of claim.cue.spans) for (let i = start; i < end; i++) starts.add(i);
  return (span) => starts.has(span.start);
}

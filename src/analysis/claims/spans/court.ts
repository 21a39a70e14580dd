/** What courts hear: "the jury heard that …", "the inquest was told (by Dr Lee) that …". Nobody in particular says it. */
import type { Cue } from '../cues/cue-lexicon';
import type { Reading } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import type { ClaimSpans, Range } from './claim-spans';
import { sentenceEnd } from './clauses';
import { complementAt } from './complements';
import { contentEnd } from './content';
import { inQuote } from './quotes';
import { sourceStartingAt } from './source-after';
import { ownSubject } from './subjects';

const COURT = /^(?:court|jury|jurors|inquest|tribunal|hearing|inquiry|trial|magistrates|bench)$/u;
const HEARS: Cue = {
  lemma: 'hear',
  stance: 'neutral',
  takes: new Set(['that', 'clause', 'wh'] as const),
};

/** True where a noun phrase that begins at token `from` is headed by a body that hears cases. */
export function isCourt(r: Reading, from: number): boolean {
  const head = r.phraseAt[from]?.head ?? from;
  return COURT.test(r.tokens[head]?.lower ?? '');
}

/** Proposals of every *heard* and *was told* that has a court as its subject, outside quotations. */
export function findCourt(r: Reading): ClaimSpans[] {
  return r.groups.flatMap((group) => {
    const told = group.passive && r.tokens[group.head]?.lower === 'told';
    if (inQuote(r, group.head) || !(told || (!group.passive && group.lemma === 'hear'))) return [];
    const subject = ownSubject(r, group);
    const claim = subject && isCourt(r, subject.range.from) && heard(r, group, told);
    return claim ? [claim] : [];
  });
}

function heard(r: Reading, group: VerbGroup, told: boolean): ClaimSpans | undefined {
  const end = sentenceEnd(r, group.from);
  const by = told && r.tokens[group.to]?.lower === 'by';
  const agent = by ? sourceStartingAt(r, group.to + 1, end) : undefined;
  const { kind, from } = complementAt(r, agent?.to ?? afterEvidence(r, group.to), HEARS);
  if (kind === 'none' || from >= end) return undefined;
  const content: Range = { from, to: contentEnd(r, from) };
  return {
    source: agent ? [agent] : [],
    cue: [{ from: group.from, to: group.to }],
    content: [content],
    lemma: told ? 'be told' : 'hear',
    stance: 'neutral',
    pattern: told ? 'court told' : 'court heard',
    confidence: 0.8,
  };
}

/** "heard *evidence* that …", "heard *claims* that …": past the noun that names what was heard. */
function afterEvidence(r: Reading, at: number): number {
  const noun = r.phraseAt[at];
  const that = noun?.from === at && r.tokens[noun.to]?.lower === 'that';
  return that ? noun.to : at;
}

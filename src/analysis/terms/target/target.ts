/** About whom the wording is: the sentence's own structure first, then what a definite label stands in for. */
import type { Claim, Term } from '../../../model/analysis';
import type { Text } from '../phrase/noun-phrase';
import { apposition } from './apposition';
import { compound } from './compound';
import { namedObject } from './named-object';
import { predicate } from './predicate';
import type { Label } from './rule';
import { hasMembers, standIn } from './stand-in';

const IN_SENTENCE = [compound, namedObject, apposition, predicate] as const;

/**
 * The target of each label, in the labels' order; null where the article does not show one. Two passes: what a
 * sentence says outright is evidence for what "the militants" stands for elsewhere.
 */
export function findTargets(
  text: Text,
  labels: readonly Label[],
  claimById: (id: string | undefined) => Claim | undefined,
): Term['target'][] {
  const shown = labels.map((label) => {
    for (const rule of IN_SENTENCE) {
      const party = rule(label);
      if (party) return party;
    }
    return null;
  });
  const evidence = new Set<string>();
  for (const party of shown) if (party?.entity !== undefined) evidence.add(party.entity);
  for (const mention of text.mentions.all)
    if (mention.entity.type === 'organization' && hasMembers(text, mention))
      evidence.add(mention.entity.id);
  return labels.map((label, i) => {
    const claim = claimById(label.voicing.claim);
    return shown[i] ?? standIn(evidence, claim?.content.spans)(label) ?? null;
  });
}

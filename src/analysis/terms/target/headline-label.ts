/** A headline's label without a name, "far-right leader", is about whom the body gives the same wording. */
import type { Term } from '../../../model/analysis';
import { isGroupNoun } from '../match/group-nouns';
import { isPerson } from '../phrase/person';
import { inHeadline } from '../voice/headline';
import type { Label } from './rule';

/** Fills the targets of the headline's labels that have no entity: the only one that the same first word is given in the body. */
export function withBody(
  labels: readonly Label[],
  targets: readonly Term['target'][],
): Term['target'][] {
  return labels.map((label, i) => {
    const target = targets[i] ?? null;
    if (target?.entity !== undefined || !inHeadline(label.text.doc, label.span)) return target;
    const type = headType(target?.name ?? wordingOf(label));
    return type === undefined ? target : (only(label, type, labels, targets) ?? target);
  });
}

/** What the head noun of a phrase names. */
function headType(name: string): string | undefined {
  const head = name.split(/\s+/u).at(-1)?.toLowerCase() ?? '';
  if (isPerson(head) || /^(?:rival|critic|opponent|challenger|chief)$/u.test(head)) return 'person';
  return /^(?:party|militia)$/u.test(head) || isGroupNoun(head) ? 'organization' : undefined;
}

function only(
  { text: { doc, mentions }, place }: Label,
  type: string,
  labels: readonly Label[],
  targets: readonly Term['target'][],
): Term['target'] | undefined {
  const first = doc.tokens[place.from]?.lower;
  const found = new Map<string, Term['target']>();
  for (const [i, other] of labels.entries()) {
    const target = targets[i];
    if (target?.entity === undefined || mentions.typeOf(target.entity) !== type) continue;
    if (doc.tokens[other.place.from]?.lower === first) found.set(target.entity, target);
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

const wordingOf = ({ text: { doc }, span }: Label): string => doc.text.slice(span.start, span.end);

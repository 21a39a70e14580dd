/** "The regime", "the militants": a definite label that an earlier label with the same head has given somebody. */
import type { Term } from '../../../model/analysis';
import { DEFINITE } from '../phrase/words';
import { isAdjectival } from './label-phrase';
import type { Label } from './rule';

/**
 * Gives a definite label without a target the only entity that labels with the same last word were about before it;
 * not in another's quoted words, who may mean somebody else.
 */
export function withRepeats(
  labels: readonly Label[],
  targets: readonly Term['target'][],
): Term['target'][] {
  const given = new Map<string, Given>();
  return labels.map((label, i) => {
    const target = targets[i] ?? null;
    const head = headOf(label);
    const before = given.get(head);
    const only = before?.size === 1 ? [...before.values()][0] : undefined;
    if (target?.entity !== undefined && label.noun) {
      if (before) before.set(target.entity, target);
      else given.set(head, new Map([[target.entity, target]]));
    }
    return target ?? (standsAlone(label) ? (only ?? null) : null);
  });
}

type Given = Map<string, NonNullable<Term['target']>>;

/** The last word without its plural, so that "the militant" and "militants" are one. */
const headOf = ({ text: { doc }, place }: Label): string =>
  (doc.tokens[place.to - 1]?.lower ?? '').replace(/(?<=[^s])s$/u, '');

const standsAlone = (label: Label): boolean =>
  label.noun &&
  !label.voicing.inQuotationMarks &&
  !isAdjectival(label) &&
  DEFINITE.has(label.text.doc.tokens[label.place.from - 1]?.lower ?? '');

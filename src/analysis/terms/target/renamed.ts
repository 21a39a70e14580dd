/** "“They are butchers”" after "the insurgents arrived": a target that is itself a label's wording is whom that label is about. */

import type { Term } from '../../../model/analysis';
import { namesPersons } from '../match/person-nouns';
import { isPlural } from './label-phrase';
import type { Label } from './rule';

/** Replaces a target without an entity by the one a label with the same words, in the same paragraph, has for `sure`. */
export function withRenamed(
  labels: readonly Label[],
  sure: readonly Term['target'][],
  targets: readonly Term['target'][],
): Term['target'][] {
  const known = new Map<string, Term['target']>();
  for (const [i, label] of labels.entries()) {
    const target = sure[i];
    const key = keyOf(label, label.text.doc.text.slice(label.span.start, label.span.end));
    const people = label.noun && (isPlural(label) || namesPersons(lastWord(label)));
    if (people && target?.entity !== undefined && !known.has(key)) known.set(key, target);
  }
  return labels.map((label, i) => {
    const target = targets[i] ?? null;
    if (!target || target.entity !== undefined) return target;
    return known.get(keyOf(label, target.name)) ?? target;
  });
}

const lastWord = ({ text: { doc }, place }: Label): string => doc.tokens[place.to - 1]?.lower ?? '';

const keyOf = ({ text: { doc }, place }: Label, words: string): string =>
  `${doc.sentences[doc.tokens[place.from]?.sentence ?? -1]?.block ?? -1} ${words.toLowerCase()}`;

/** "Hamas is a terrorist group", "Maduro, who became a dictator", "HTS is not a terrorist group". */
import type { Segmented } from '../../../model/segmented';
import { AUXILIARIES, BE, DETERMINERS, RELATIVES } from '../phrase/words';
import { fitting, type TargetRule } from './rule';

/** How many words may stand between the verb and the label. */
const REACH = 6;

export const predicate: TargetRule = (label) => {
  const { doc, mentions } = label.text;
  const { tokens, sentences } = doc;
  const from = sentences[tokens[label.place.from]?.sentence ?? -1]?.from ?? 0;
  let i = label.place.from - 1;
  const least = Math.max(from, i - REACH);
  while (i >= least && !isBe(doc, i)) {
    const token = tokens[i];
    if (!token || (token.kind === 'mark' && token.text !== '-') || mentions.at(i)) return undefined;
    if (DETERMINERS.has(token.lower) && !/^(?:an?|the|no|our|their|its|his)$/u.test(token.lower))
      return undefined;
    i--;
  }
  if (i < least) return undefined;
  while (
    i > from &&
    !mentions.at(i) &&
    (AUXILIARIES.has(tokens[i]?.lower ?? '') || BE.has(tokens[i]?.lower ?? ''))
  )
    i--;
  if (RELATIVES.has(tokens[i]?.lower ?? '') && i > from) i -= tokens[i - 1]?.text === ',' ? 2 : 1;
  return fitting(label, mentions.at(i));
};

/** A form of *be*; 's only where an article or *not* shows that it is no possessive. */
const isBe = (doc: Segmented, i: number): boolean =>
  BE.has(doc.tokens[i]?.lower ?? '') ||
  (doc.tokens[i]?.lower === "'s" && /^(?:an?|the|not)$/u.test(doc.tokens[i + 1]?.lower ?? ''));

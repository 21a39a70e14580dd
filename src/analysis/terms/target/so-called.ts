/** "the so-called rescue mission": a doubting word is about the name right after it. */
import { isMark } from '../phrase/marks';
import { partyAfter } from '../phrase/noun-phrase';
import type { TargetRule } from './rule';

export const soCalled: TargetRule = (label) => {
  const { doc } = label.text;
  const last = doc.tokens[label.place.to - 1];
  const self = doc.tokens[label.place.from]?.lower === 'self';
  if (
    !(self || label.category === 'doubt-marker') ||
    !/(?:called|ed|ive|ble)$/u.test(last?.lower ?? '')
  )
    return undefined;
  let at = label.place.to;
  const next = doc.tokens[at];
  if (next && isMark(next)) at++;
  return doc.tokens[at]?.sentence === last?.sentence ? partyAfter(label.text, at) : undefined;
};

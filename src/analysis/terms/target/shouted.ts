/** “Traitor!” one man shouted at Kovac: a label flung at somebody. */

import { isMark } from '../phrase/marks';
import { phraseIn } from '../phrase/plain-phrase';
import type { TargetRule } from './rule';

const SHOUTING =
  /^(?:shout|yell|scream|hurl|chant|spat|spit|bark|roar|jeer|cry|cri|bellow|hiss|snarl)(?:s|es|ed|ing)?$/u;
/** How far after the label whom it is flung at may stand, and how long the name may be, in tokens. */
const REACH = 12;
const LONGEST = 6;

export const shouted: TargetRule = (label) => {
  const { doc } = label.text;
  const { tokens } = doc;
  let end = doc.sentences[tokens[label.place.from]?.sentence ?? -1]?.to ?? label.place.to;
  while (tokens[end - 1]?.kind === 'mark') end--;
  const whole = isMark(tokens[label.place.from - 1]);
  if (!label.voicing.inQuotationMarks || !whole) return undefined;
  let heard = SHOUTING.test(tokens[label.place.from - 2]?.lower ?? '');
  for (let i = label.place.to; i < Math.min(end, label.place.to + REACH); i++) {
    const lower = tokens[i]?.lower ?? '';
    heard ||= SHOUTING.test(lower);
    if (heard && lower === 'at')
      return phraseIn(label.text, i + 1, Math.min(end, i + 1 + LONGEST))?.party;
  }
  return undefined;
};

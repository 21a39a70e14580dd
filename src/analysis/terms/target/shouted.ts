/** “Traitor!” one man shouted at Kovac: a label flung at somebody. */
import { firstVerb } from '../phrase/main-subject';
import { isMark } from '../phrase/marks';
import type { Party } from '../phrase/noun-phrase';
import { isNominal } from '../phrase/party-shape';
import { phraseIn } from '../phrase/plain-phrase';
import type { Label, TargetRule } from './rule';

const SHOUTING =
  /^(?:shout|yell|scream|hurl|chant|spat|spit|bark|roar|jeer|cry|cri|bellow|hiss|snarl|heckl)(?:s|es|ed|ing)?$/u;
/** How far after the label whom it is flung at may stand, and how long the name may be, in tokens. */
const REACH = 12;
const LONGEST = 6;

export const shouted: TargetRule = (label) => {
  const { tokens } = label.text.doc;
  const before = label.place.from - 2;
  if (!label.voicing.inQuotationMarks || !isMark(tokens[before + 1])) return undefined;
  return heardBy(label, SHOUTING.test(tokens[before]?.lower ?? ''));
};

/** "shouted at Kovac", "shouted as the ministers drove past"; `first`: the verb stands before the label. */
function heardBy({ text, place }: Label, first: boolean): Party | undefined {
  const { sentences, tokens } = text.doc;
  let end = sentences[tokens[place.from]?.sentence ?? -1]?.to ?? place.to;
  while (tokens[end - 1]?.kind === 'mark') end--;
  let heard = first;
  for (let i = place.to; i < Math.min(end, place.to + REACH); i++) {
    const lower = tokens[i]?.lower ?? '';
    heard ||= SHOUTING.test(lower);
    if (!heard || !/^(?:at|as|when)$/u.test(lower)) continue;
    const most = Math.min(end, i + 1 + LONGEST);
    const to = lower === 'at' ? most : (firstVerb(text, i + 1, most) ?? i + 1);
    const party = phraseIn(text, i + 1, to)?.party;
    return party && isNominal(party) ? party : undefined;
  }
  return undefined;
}

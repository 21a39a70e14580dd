/** “Traitor!” one man shouted at Kovac; Kovac faced cries of “traitor”: a label flung at somebody. */

import { phraseBefore } from '../phrase/clause';
import { firstVerb, mainSubject } from '../phrase/main-subject';
import { isMark } from '../phrase/marks';
import type { Party } from '../phrase/noun-phrase';
import { isNominal } from '../phrase/party-shape';
import { phraseIn } from '../phrase/plain-phrase';
import { sentenceBefore, sentenceFrom } from '../phrase/sentence';
import type { Label, TargetRule } from './rule';

const SHOUTING =
  /^(?:shout|yell|scream|hurl|chant|spat|spit|bark|roar|jeer|cry|cri|bellow|hiss|snarl|heckl)(?:s|es|ed|ing)?$/u;
const SHOUTS = /^(?:cries|shouts|chants|jeers|calls|yells|screams|taunts)$/u;
/** How far after the label whom it is flung at may stand, and how long the name may be, in tokens. */
const REACH = 12;
const LONGEST = 6;

export const shouted: TargetRule = (label) => {
  const { tokens } = label.text.doc;
  const before = label.place.from - 2;
  if (!label.voicing.inQuotationMarks || !isMark(tokens[before + 1])) return undefined;
  if (tokens[before]?.lower === 'of' && SHOUTS.test(tokens[before - 1]?.lower ?? ''))
    return receiver(label, before - 1);
  const first = SHOUTING.test(tokens[before]?.lower ?? '');
  const found = after(label, first);
  return found ?? (first ? whoSpoke(label) : undefined);
};

/** "Kovac faced cries of", "was greeted with cries of", "they greeted Kovac with cries of". */
function receiver({ text }: Label, cries: number): Party | undefined {
  const { tokens } = text.doc;
  const link = /^(?:with|by|to)$/u.test(tokens[cries - 1]?.lower ?? '') ? cries - 1 : undefined;
  const met = link !== undefined && !/(?:ed|met)$/u.test(tokens[link - 1]?.lower ?? '');
  return met
    ? phraseBefore(text, link, sentenceFrom(text.doc, tokens[cries]?.sentence ?? -1))?.party
    : mainSubject(text, cries)?.party;
}

/** "shouted at Kovac", "shouted as the ministers drove past". */
function after({ text, place }: Label, first: boolean): Party | undefined {
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

/** "Tan spoke of a war. A heckler shouted “liar!”": the person the sentence before is about. */
function whoSpoke({ text, place, voicing }: Label): Party | undefined {
  const before = sentenceBefore(text.doc, text.doc.tokens[place.from]?.sentence ?? -1);
  const subject = before && mainSubject(text, before.to - 1);
  const party = subject?.party;
  if (party?.entity === undefined || party.entity === voicing.speaker?.entity) return undefined;
  return text.mentions.typeOf(party.entity) === 'person' ? party : undefined;
}

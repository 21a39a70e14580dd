/** "For the union the cap is a betrayal", "in his view": an opinion without a verb of saying. */
import { covers } from '../../../model/span';
import { personMeant } from '../phrase/antecedent';
import { isMark } from '../phrase/marks';
import { type Party, partyAfter, type Text } from '../phrase/noun-phrase';
import { isPerson } from '../phrase/person';
import { headParty } from '../phrase/phrase-head';
import { BE, DETERMINERS, PREPOSITIONS } from '../phrase/words';
import type { Scene, VoiceRule } from './voicing';

/** How far before the wording the one whose view it is may stand, in tokens. */
const REACH = 24;
/** People who hold views, in plain words. */
const HOLDERS =
  /^(?:critics|opponents|supporters|backers|detractors|admirers|followers|fans|rivals|enemies|foes|friends|many|some|others|most|activists|campaigners|residents|locals|villagers|workers|farmers|conservatives|liberals|progressives|voters|families|relatives|victims|survivors|newspapers|papers|tabloids|press|media|crowd|prosecutors|police|neighbours|neighbors|officials|generals|colleagues|believers|nationalists|protesters|demonstrators|marchers|union|unions|government|army|parents|teachers|doctors|students|investors)$/iu;
const VIEW = /^(?:view|eyes|opinion|telling|judgment|judgement|reading|estimation|book|words)$/u;

export const byView: VoiceRule = (scene) => {
  const speaker = holder(scene) ?? holderAfter(scene);
  return (
    speaker && {
      voice: scene.quotation ? 'quoted' : 'reported',
      speaker,
      rule: 'view-of',
      confidence: 0.65,
    }
  );
};

function holder({ text, place, quotation, claim }: Scene): Party | undefined {
  const { tokens } = text.doc;
  const sentence = tokens[place.from]?.sentence;
  for (let i = place.from - 1; i >= place.from - REACH; i--) {
    const token = tokens[i];
    if (token?.sentence !== sentence || !token || token.text === ';') return undefined;
    if (quotation && covers(quotation, token)) continue;
    if (claim && !claim.content.spans.some((span) => covers(span, token))) return undefined;
    const found = token.lower === 'in' ? inView(text, i) : ofView(text, i, place.from);
    if (found) return found;
  }
  return undefined;
}

/** "For Renters United …", "to her critics …" at the beginning of a clause, before its *is*. */
function ofView(text: Text, i: number, label: number): Party | undefined {
  const { tokens } = text.doc;
  const opens = tokens[i - 1]?.sentence !== tokens[i]?.sentence || isOpening(tokens[i - 1]?.lower);
  if (!opens || !/^(?:for|to)$/u.test(tokens[i]?.lower ?? '')) return undefined;
  let at = i + 1;
  const part = tokens[at]?.lower ?? '';
  if (/^(?:many|some|most|others)$/u.test(part) && !isMark(tokens[at + 1])) {
    const next = tokens[at + 1]?.lower ?? '';
    const alone = DETERMINERS.has(next) || /^(?:he|she|it|they)$/u.test(next);
    if (alone) return { name: tokens[at]?.text ?? '' }; // "to some the pickets are"
  }
  while (/^(?:the|its|his|her|their|many|some|most)$/u.test(tokens[at]?.lower ?? '')) at++;
  if (text.mentions.at(at) && holdsViews(tokens[at + 1]?.lower ?? '')) at++; // "the Lima newspapers"
  const mention = text.mentions.at(at);
  const known = mention?.from === at && mention.entity.type !== 'place';
  const end = known ? mention.to : at + 1;
  if (!known && !holdsViews(tokens[at]?.lower ?? '')) return undefined;
  if (/^['’]s?$/u.test(tokens[end]?.text ?? '')) return undefined;
  return isSaidToBe(text, end, label) ? headParty(text, at, end) : undefined;
}
const holdsViews = (lower: string): boolean =>
  HOLDERS.test(lower) || (lower.endsWith('s') && isPerson(lower.slice(0, -1)));

/** Nouns whose *to* brings in whom it is done to: "a traitor to workers". */
const DONE_TO =
  /^(?:traitors?|threats?|dangers?|insults?|menace|disgrace|affront|gifts?|giveaway|boon|surrender|slaves?|harm|hostile)$/u;

/** "an “apartheid wall” to campaigners", "a hero to many": whose view a label's own phrase ends with. */
function holderAfter({ text, place }: Scene): Party | undefined {
  const { tokens } = text.doc;
  if (DONE_TO.test(tokens[place.to - 1]?.lower ?? '') || !isIndefinite(text, place.from))
    return undefined;
  const to = isMark(tokens[place.to]) ? place.to + 1 : place.to;
  if (!/^(?:to|for)$/u.test(tokens[to]?.lower ?? '')) return undefined;
  let at = to + 1;
  while (/^(?:the|its|his|her|their|many|some|most)$/u.test(tokens[at]?.lower ?? '')) at++;
  if (text.mentions.at(at) && holdsViews(tokens[at + 1]?.lower ?? '')) at++;
  if (holdsViews(tokens[at]?.lower ?? '')) return headParty(text, to + 1, at + 1);
  return /^(?:many|some|most)$/u.test(tokens[at - 1]?.lower ?? '') && at > to + 1
    ? { name: tokens[at - 1]?.text ?? '' }
    : undefined;
}

/** How many words may stand between the article and the label. */
const LEADS = 3;

function isIndefinite({ doc: { tokens } }: Text, from: number): boolean {
  for (let i = from - 1; i >= from - 1 - LEADS; i--)
    if (/^an?$/u.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

const isOpening = (lower: string | undefined): boolean =>
  /^(?:,|;|and|but|while)$/u.test(lower ?? '');

/** True where a form of *be* and no preposition's complement leads to the wording. */
function isSaidToBe({ doc: { tokens } }: Text, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) {
    if (BE.has(tokens[i]?.lower ?? '')) return true;
    if (PREPOSITIONS.has(tokens[i]?.lower ?? '') || tokens[i]?.text === ',') return false;
  }
  return false;
}

/** "in his view", "in the eyes of the council", "in Lee's opinion". */
function inView(text: Text, i: number): Party | undefined {
  const { tokens } = text.doc;
  for (let v = i + 2; v <= i + 6; v++) {
    if (!VIEW.test(tokens[v]?.lower ?? '')) continue;
    if (tokens[v + 1]?.lower === 'of') return partyAfter(text, v + 2);
    const owner = /^['’]s?$/u.test(tokens[v - 1]?.text ?? '') ? v - 1 : v;
    if (v === i + 2 && /^(?:his|her)$/u.test(tokens[i + 1]?.lower ?? '')) {
      const known = text.mentions.at(i + 1);
      return known ? headParty(text, i + 1, i + 2) : personMeant(text, i + 1);
    }
    return owner < v ? headParty(text, i + 1, owner) : undefined;
  }
  return undefined;
}

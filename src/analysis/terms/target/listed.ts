/** "added Radio Vetraz to its list of extremist groups", "is on the terror list": what is on the list bears the label. */
import { subjectOf } from '../phrase/clause';
import type { Party } from '../phrase/noun-phrase';
import { phraseIn } from '../phrase/plain-phrase';
import { BE } from '../phrase/words';
import { labelPhrase } from './label-phrase';
import { type Label, sentenceStart, type TargetRule } from './rule';

const LIST = /^(?:list|lists|blacklist|register|roster|watchlist|catalogue|category)$/u;
const VERB =
  /^(?:add(?:s|ed|ing)?|put(?:s|ting)?|plac(?:e|es|ed|ing)|includ(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|ke(?:ep|eps|pt)|str(?:ike|ikes|uck)|drop(?:s|ped)?|t(?:ake|akes|aken|ook)|enter(?:s|ed)?|delete[sd]?)$/u;
/** How many words may stand between the list and its preposition, and how far before that the verb, in tokens. */
const LEADS = 4;
const REACH = 20;

export const listed: TargetRule = (label) => {
  const link = linkToList(label);
  if (link === undefined) return undefined;
  const { tokens } = label.text.doc;
  const least = Math.max(sentenceStart(label), link - REACH);
  for (let v = link - 1; v >= least; v--) {
    const lower = tokens[v]?.lower ?? '';
    if (VERB.test(lower)) return placed(label, v, link);
    if (v === link - 1 && BE.has(lower)) return subjectOf(label.text, v, label.isCue)?.party;
  }
  return undefined;
};

/** The preposition before "its list of [extremist groups]" or "the [terrorist] list". */
function linkToList(label: Label): number | undefined {
  const { tokens } = label.text.doc;
  const { from, to } = labelPhrase(label);
  const own = LIST.test(tokens[to - 1]?.lower ?? '') && to > label.place.to;
  let i = own ? from : from - 1;
  if (!own) {
    if (tokens[i]?.lower !== 'of' || !LIST.test(tokens[i - 1]?.lower ?? '')) return undefined;
    i--;
  }
  for (let n = 0; n <= LEADS; n++, i--)
    if (/^(?:to|on|onto|from|off|in)$/u.test(tokens[i]?.lower ?? '')) return i;
  return undefined;
}

function placed(label: Label, verb: number, link: number): Party | undefined {
  const object = verb + 1 < link ? phraseIn(label.text, verb + 1, link) : undefined;
  return object ? object.party : subjectOf(label.text, verb, label.isCue)?.party;
}

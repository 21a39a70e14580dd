/** "The oligarch", "the rioters", "the power grab": a definite label with no such label given outright elsewhere. */

import { isGroupNoun } from '../match/group-nouns';
import type { Mentioned } from '../phrase/mentions';
import { DEFINITE } from '../phrase/words';
import { isAdjectival, isPlural } from './label-phrase';
import { fitting, type Label, type TargetRule } from './rule';
import { matterBefore, peopleBefore } from './topic';

/** Bodies that armed labels are not about by themselves: they speak, judge, heal or report. */
const INSTITUTION =
  /\b(?:ministry|police|army|council|nations|un|court|commission|department|agency|bank|university|hospital|times|post|news|reuters|afp|bbc|cnn|office|committee|parliament|senate|congress|house|union|watch|amnesty|observatory|institute|association|federation|cross|doctors|police|crescent|nato|eu|club|school|borders)\b/iu;
/** Singular nouns for a body, not a person. */
const BODY =
  /^(?:regime|junta|cult|sect|mob|gang|militia|lobby|elite|cartel|clique|cabal|dictatorship)$/u;

/** How the label counts: bodies and several people are organizations or groups, one person a person. */
function kinds(label: Label): readonly string[] {
  const last = label.text.doc.tokens[label.place.to - 1]?.lower ?? '';
  if (BODY.test(last)) return ['organization', 'place'];
  if (isPlural(label) || isGroupNoun(last)) return ['organization', 'group'];
  return isAct(last) ? [] : ['person'];
}

/** The only entity of the paragraph that a definite label can mean, in number and kind. */
export const onlyFitting: TargetRule = (label) => {
  if (!label.noun || isAdjectival(label) || !isDefinite(label)) return undefined;
  const { doc, mentions } = label.text;
  const block = doc.sentences[doc.tokens[label.place.from]?.sentence ?? -1]?.block ?? -1;
  const wanted = kinds(label);
  const speaker = label.voicing.speaker?.entity;
  const before = new Map<string, Mentioned>();
  const after = new Map<string, Mentioned>();
  for (const mention of mentions.inBlock(block)) {
    const { id, type, name } = mention.entity;
    if (!wanted.includes(type) || !label.types.includes(type) || id === speaker) continue;
    if (type === 'group' && isDescribing(label, mention)) continue;
    if (type === 'organization' && INSTITUTION.test(name)) continue;
    (mention.to <= label.place.from ? before : after).set(id, mention);
  }
  const found = before.size > 0 ? before : after;
  const [only] = found.values();
  return found.size === 1 ? fitting(label, only) : undefined;
};

/** "Syrian forces": a demonym before a noun names nobody. */
const isDescribing = ({ text: { doc } }: Label, { to }: Mentioned): boolean =>
  doc.tokens[to]?.kind === 'word' && /^\p{Ll}/u.test(doc.tokens[to]?.text ?? '');

/** People or an act in plain words that a definite label takes up. */
export const takesUp: TargetRule = (label) => {
  if (!label.noun || isAdjectival(label) || !isDefinite(label)) return undefined;
  const last = label.text.doc.tokens[label.place.to - 1]?.lower ?? '';
  if (isAct(last)) return matterBefore(label);
  return isPlural(label) && label.types.length > 0 ? peopleBefore(label) : undefined;
};

/** Nouns of acts and plans, not of people. */
const isAct = (lower: string): boolean =>
  /(?:tion|sion|ism|cide|[^a]ment|ery|ness|ude|acy|theft|tax|grab|hunt|coup|massacre|crackdown|scandal|sham|invasion|attack|raid|hoax|farce|charade|stunt|murder|betrayal|surrender|ban|bill|panic|war|bloodbath|crisis|chaos|fiasco|cull|purge|plot|plan|deal|cover-up|handout|bailout|giveaway|operation|genocide|torture|apartheid|uprising|riot|unrest|trap|gag)$/u.test(
    lower,
  );

const isDefinite = ({ text: { doc }, place }: Label): boolean =>
  DEFINITE.has(doc.tokens[place.from - 1]?.lower ?? '') ||
  /^(?:the|this|these|those)$/u.test(doc.tokens[place.from]?.lower ?? '');

/** "The oligarch", "the rioters", "the power grab": a definite label with no such label given outright elsewhere. */

import { isGroupNoun } from '../match/group-nouns';
import { isAct, namesPersons } from '../match/person-nouns';
import type { Mentioned } from '../phrase/mentions';
import { words } from '../phrase/noun-phrase';
import { isQuoted } from '../phrase/quoted';
import { DEFINITE } from '../phrase/words';
import { isDoer } from './binding';
import { isAdjectival, isPlural } from './label-phrase';
import { fitting, type Label, type TargetRule } from './rule';
import { isMatter, isPeople, matterBefore, peopleBefore } from './topic';

/** Bodies that armed labels are not about by themselves: they speak, judge, heal or report. */
const INSTITUTION =
  /\b(?:ministry|police|army|council|nations|un|court|commission|department|agency|bank|university|hospital|times|post|news|press|radio|television|tv|herald|tribune|gazette|daily|reuters|afp|bbc|cnn|office|committee|parliament|senate|congress|house|union|watch|amnesty|observatory|institute|association|federation|cross|doctors|nato|eu|club|school|borders)\b/iu;
/** Before a name: it reports, and is not reported on. */
const MEDIA =
  /^(?:agency|newspaper|daily|weekly|magazine|broadcaster|channel|station|website|outlet)$/u;
const FORCE = /\b(?:liberation|resistance|revolutionary|front|brigades?|people[’']s)\b/iu;
/** Singular nouns for a body, and for one person. */
const BODY =
  /^(?:regime|junta|cult|sect|mob|gang|militia|lobby|elite|cartel|clique|cabal|dictatorship)$/u;
/** How the label counts: a body and several people are an organization or a group, one person a person. */
function kinds(label: Label): readonly string[] {
  const last = label.text.doc.tokens[label.place.to - 1]?.lower ?? '';
  if (BODY.test(last)) return ['organization', 'place'];
  if (isMatter(last)) return []; // "the punitive taxes"
  if (isPlural(label) || isGroupNoun(last)) return ['organization', 'group'];
  return namesPersons(last) ? ['person'] : [];
}

/**
 * The only entity of the paragraph that a definite label can mean, in number and kind; of several persons the one the
 * sentence before is about. Not in another's own words: they may mean somebody the article has not named.
 */
export const onlyFitting: TargetRule = (label) => {
  if (!label.noun || isAdjectival(label) || !isDefinite(label)) return undefined;
  if (label.voicing.inQuotationMarks) return undefined;
  const { before, after } = candidates(label);
  const found = before.size > 0 ? before : after;
  const [only] = found.values();
  if (found.size === 1) return fitting(label, only);
  return only?.entity.type === 'person' ? opening(label, before) : undefined;
};

/** The entities of the label's paragraph it can mean, by where the paragraph first names them. */
function candidates(label: Label) {
  const { doc, mentions } = label.text;
  const block = doc.sentences[doc.tokens[label.place.from]?.sentence ?? -1]?.block ?? -1;
  const wanted = kinds(label);
  const before = new Map<string, Mentioned>();
  const after = new Map<string, Mentioned>();
  for (const mention of wanted.length > 0 ? mentions.inBlock(block) : []) {
    if (!wanted.includes(mention.entity.type) || !canBe(label, mention)) continue;
    if (isQuoted(doc, mention) || isDoer(label, mention.to - 1)) continue; // in another’s words
    const side = mention.to <= label.place.from ? before : after;
    if (!side.has(mention.entity.id)) side.set(mention.entity.id, mention);
  }
  return { before, after };
}

function canBe(label: Label, mention: Mentioned): boolean {
  const { id, type, name } = mention.entity;
  if (!label.types.includes(type) || id === label.voicing.speaker?.entity) return false;
  if (/^t(?:old|ells?)$/u.test(label.text.doc.tokens[mention.from - 1]?.lower ?? '')) return false; // "told RTE"
  if (type === 'group') return !isDescribing(label, mention);
  if (MEDIA.test(label.text.doc.tokens[mention.from - 1]?.lower ?? '')) return false; // "told the agency Larpress"
  return type !== 'organization' || FORCE.test(name) || !INSTITUTION.test(name);
}

/** How many words may stand before the name a sentence opens with: "Oil tycoon Viktor Lasky". */
const TITLES = 3;

/** The person the sentence before the label's opens with. */
function opening({ text: { doc }, place }: Label, persons: ReadonlyMap<string, Mentioned>) {
  const first = doc.sentences[(doc.tokens[place.from]?.sentence ?? 0) - 1]?.from ?? 0;
  for (const { from, entity } of persons.values())
    if (from >= first && from <= first + TITLES) return { name: entity.name, entity: entity.id };
  return undefined;
}

/** "Syrian forces": a demonym before a noun names nobody. */
const isDescribing = ({ text: { doc } }: Label, { to }: Mentioned): boolean =>
  doc.tokens[to]?.kind === 'word' && /^\p{Ll}/u.test(doc.tokens[to]?.text ?? '');

/** People or an act in plain words that a definite label takes up. */
export const takesUp: TargetRule = (label) => {
  const { tokens } = label.text.doc;
  const last = tokens[label.place.to - 1]?.lower ?? '';
  const whole = tokens[label.place.to - 2]?.lower === 'of' && isPeople(last); // "a mob of protesters"
  if (whole) return ownHead(label);
  const single = label.place.to - label.place.from === 1;
  const idea = last === 'war'; // "a culture war"
  if (!single && !isDefinite(label) && isMatter(last) && !idea) return ownHead(label); // "an extreme abortion ban"
  if (!single && /(?:theory|ideology|rhetoric|language)$/u.test(last)) return ownHead(label);
  if (!isDefinite(label) || (single && isAdjectival(label))) return undefined;
  if (isMatter(last) || (label.noun && isAct(last)))
    return matterBefore(label) ?? (single || !isMatter(last) ? undefined : ownHead(label)); // "the draconian measure"
  if (!label.noun || !isPlural(label) || !label.types.includes('person')) return undefined;
  return candidates(label).before.size > 0 ? undefined : peopleBefore(label);
};

/** The last word of the label’s own wording. */
const ownHead = ({ text: { doc }, place }: Label) => ({ name: words(doc, place.to - 1, place.to) });

const isDefinite = ({ text: { doc }, place }: Label): boolean =>
  DEFINITE.has(doc.tokens[place.from - 1]?.lower ?? '') ||
  /^(?:the|this|these|those)$/u.test(doc.tokens[place.from]?.lower ?? '');

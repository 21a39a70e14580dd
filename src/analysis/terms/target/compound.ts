/** "HTS terrorist group", "Assad’s regime", "the militant group Hamas", "the regime of Bashar Assad". */
import { isHyphen } from '../phrase/hyphen';
import { isMark } from '../phrase/marks';
import type { Mentioned } from '../phrase/mentions';
import { PREPOSITIONS } from '../phrase/words';
import { isAdjectival, isNounLike, isPlural, labelPhrase } from './label-phrase';
import { isRelational } from './relational';
import { fitting, type Label, type TargetRule } from './rule';

export const compound: TargetRule = (label) => nameAfter(label) ?? nameBefore(label);

/** A name right before the label, in brackets or with 's too: "Hayat Tahrir al-Sham (HTS) terrorist group". */
function nameBefore(label: Label) {
  const { doc, mentions } = label.text;
  let i = label.place.from - 1;
  const before = doc.tokens[i];
  if (!before || before.sentence !== doc.tokens[label.place.from]?.sentence) return undefined;
  if (isRelational(label)) return undefined;
  if (before.text === ')') i--;
  const possessive = /^['’]s?$/u.test(before.text);
  if (possessive) {
    if (isAdjectival(label) && labelPhrase(label).to > label.place.to) return undefined; // "Dizon’s bloody campaign"
    i--;
  }
  const mention = mentions.at(i);
  const joined = doc.tokens[(mention?.from ?? 0) - 1];
  if (joined && isHyphen(joined)) return undefined; // "an anti-Assad militia"
  if (mention && !possessive && isDemonym(label, mention)) return undefined;
  return mention?.form === 'pronoun' && label.category !== 'government-leader'
    ? undefined // "his so-called war"; but "his regime"
    : fitting(label, mention);
}

/** "Maoist rebels", "Palestinian militants": the adjective says which, and is not what they are called by. */
const isDemonym = ({ category }: Label, { entity }: Mentioned): boolean =>
  entity.type === 'group' && (category !== 'government-leader' || /ist$/u.test(entity.name));

/** A name right after its phrase, without a comma: a title ("dictator Nicolás Maduro") or a close apposition. */
function nameAfter(label: Label) {
  const { doc, mentions } = label.text;
  let at = labelPhrase(label).to;
  if (TITLE.test(doc.tokens[at]?.text ?? '')) at += doc.tokens[at + 1]?.text === '.' ? 2 : 1;
  if (doc.tokens[at]?.text === 'The') at++; // "the left-wing newspaper The Beacon"
  const open = doc.tokens[label.place.from - 1];
  const close = doc.tokens[label.place.to];
  if (open && close && isMark(open) && isMark(close) && at === label.place.to) at++; // the “traitor” Weiss
  const last = doc.tokens[label.place.to - 1];
  if (PREPOSITIONS.has(last?.lower ?? '')) return undefined; // "puppet of Moscow"
  const next = doc.tokens[at];
  if (!next?.spaced || next.sentence !== last?.sentence) return undefined;
  const mention = mentions.at(at);
  if (mention?.from !== at || mention.form !== 'name') return undefined;
  const after = doc.tokens[mention.to];
  if (after && (isHyphen(after) || /^['’]s?$/u.test(after.text))) return undefined;
  if (mention.entity.type === 'group' && isNounLike(after?.text ?? '')) return undefined; // "a hardline Iranian cleric"
  return fitting(label, mention);
}

const TITLE = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Rev|Sen|Rep|Gov|Gen|Col|Lt|Capt|Maj)[.]?$/u;

/** Words that may stand between *of* and a name: "the regime of President Okoro". */
const TITLES = 4;

/** "the regime of Bashar Assad", "terrorists of the NLF", "militants from HTS", "the regime in Tehran". */
export const ofName: TargetRule = (label) => {
  const { doc, mentions } = label.text;
  let at = labelPhrase(label).to;
  if (doc.tokens[at]?.text === ',' && doc.tokens[at + 1]?.lower === 'from') at++;
  const link = doc.tokens[at]?.lower ?? '';
  if (isRelational(label) || !linksTo(label, link)) return undefined;
  if (describesAct(label, at)) return undefined;
  let i = at + 1;
  while (i < at + 1 + TITLES && !mentions.at(i) && isTitle(doc.tokens[i]?.text ?? '')) i++;
  const mention = mentions.at(i);
  return mention && fits(label, link, mention) ? fitting(label, mention) : undefined;
};

/** "the brutal tactics of Okoro": an evaluation is of the noun it stands before. */
const describesAct = (label: Label, end: number): boolean =>
  label.category === 'evaluative-adjective' && isAdjectival(label) && end > label.place.to;

const isTitle = (text: string): boolean =>
  /^(?:the|\p{Ll}+ian|president|\p{Lu}.*|[.])$/u.test(text);

function linksTo(label: Label, link: string): boolean {
  if (link === 'of') return true;
  if (link === 'in') return label.types.includes('place') && isRule(label);
  return /^(?:from|at)$/u.test(link) && isPlural(label);
}

/** A government sits in a place; a person of whom a verb follows ("the oligarch lives in London") does not mean it. */
const isRule = ({ text: { doc }, place }: Label): boolean =>
  !/(?:arch|ist|er|or|ant|man|ors|ers)$/u.test(doc.tokens[place.to - 1]?.lower ?? '');

/** Members are *from* an organization, not from a place; bare places after *in* are where a government sits. */
const fits = (label: Label, link: string, { entity }: Mentioned): boolean =>
  /^(?:from|at)$/u.test(link) || isPlural(label) ? entity.type === 'organization' : true;

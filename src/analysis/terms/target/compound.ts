/** "HTS terrorist group", "Assad’s regime", "the militant group Hamas", "the regime of Bashar Assad". */
import { isHyphen } from '../phrase/hyphen';
import { COMMON_VERBS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../phrase/words';
import { fitting, type Label, type TargetRule } from './rule';

export const compound: TargetRule = (label) =>
  nameBefore(label) ?? nameAfter(label) ?? ofName(label);

/** A name right before the label, in brackets or with 's too: "Hayat Tahrir al-Sham (HTS) terrorist group". */
function nameBefore(label: Label) {
  const { doc, mentions } = label.text;
  let i = label.place.from - 1;
  const before = doc.tokens[i];
  if (!before || before.sentence !== doc.tokens[label.place.from]?.sentence) return undefined;
  if (before.text === ')') i--;
  const possessive = /^['’]s?$/u.test(before.text);
  if (possessive) i--;
  const mention = mentions.at(i);
  const joined = doc.tokens[(mention?.from ?? 0) - 1];
  if (joined && isHyphen(joined)) return undefined; // "an anti-Assad militia"
  return fitting(label, mention);
}

/** A name right after it, without a comma: a title ("dictator Nicolás Maduro") or a close apposition. */
function nameAfter(label: Label) {
  const { doc, mentions } = label.text;
  const last = doc.tokens[label.place.to - 1];
  const next = doc.tokens[label.place.to];
  if (!next?.spaced || next.sentence !== last?.sentence) return undefined;
  const plural = /s$/u.test(last?.lower ?? '');
  const at = label.noun && plural ? label.place.to : overNouns(label);
  const mention = mentions.at(at);
  if (mention?.from !== at || mention.form !== 'name') return undefined;
  const after = doc.tokens[mention.to];
  if (after && (isHyphen(after) || /^['’]s?$/u.test(after.text))) return undefined;
  return fitting(label, mention);
}

/** Over the nouns an adjective may have before its name: "the hardline nationalist party Magyar Hajnal". */
function overNouns(label: Label): number {
  const { doc, mentions } = label.text;
  let i = label.place.to;
  while (i < label.place.to + 3 && !mentions.at(i) && isNounLike(doc.tokens[i]?.lower ?? '')) i++;
  return i;
}

const isNounLike = (lower: string): boolean =>
  /^[\p{L}]{3,}$/u.test(lower) &&
  !PREPOSITIONS.has(lower) &&
  !CONJUNCTIONS.has(lower) &&
  !COMMON_VERBS.has(lower) &&
  !DETERMINERS.has(lower) &&
  (/^(?:dai|week|month)ly$/u.test(lower) || !/(?:ed|ing|ly)$/u.test(lower));

/** "the regime of Bashar Assad", "the regime in Tehran". */
function ofName(label: Label) {
  const { doc, mentions } = label.text;
  const link = doc.tokens[label.place.to]?.lower;
  if (link !== 'of' && !(link === 'in' && label.types.includes('place'))) return undefined;
  let i = label.place.to + 1;
  while (
    i < label.place.to + 4 &&
    !mentions.at(i) &&
    /^(?:the|\p{L}+ian|president|mr\.?)$/u.test(doc.tokens[i]?.lower ?? '')
  )
    i++;
  return fitting(label, mentions.at(i));
}

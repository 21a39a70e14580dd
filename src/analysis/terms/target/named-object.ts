/** What a naming verb labels: "calls Hamas a terrorist group", "HTS, designated a terrorist group by the US". */
import { type Party, words } from '../phrase/noun-phrase';
import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
} from '../phrase/words';
import { fitting, type Label, type TargetRule } from './rule';

/** The longest noun phrase taken as a target's name, in tokens. */
const REACH = 10;

export const namedObject: TargetRule = (label) => {
  const naming = label.voicing.naming;
  if (!naming?.object) return undefined;
  const { from, to } = naming.object;
  return from === naming.verb && to === naming.verb
    ? passiveSubject(label, naming.verb)
    : activeObject(label, from, to);
};

function activeObject(label: Label, from: number, to: number): Party | undefined {
  const { doc, mentions } = label.text;
  for (let i = to - 1; i >= from; i--) {
    const found = fitting(label, mentions.at(i));
    if (found) return found;
  }
  while (DETERMINERS.has(doc.tokens[from]?.lower ?? '')) from++;
  if (
    from >= to ||
    /^(?:it|him|her|them|themselves|himself|itself)$/u.test(doc.tokens[from]?.lower ?? '')
  )
    return undefined;
  return { name: words(doc, from, to) };
}

/** The noun phrase before a passive: "dozens of US-supported armed groups termed …". */
function passiveSubject(label: Label, verb: number): Party | undefined {
  const { doc, mentions } = label.text;
  const { tokens } = doc;
  const least = Math.max(doc.sentences[tokens[verb]?.sentence ?? -1]?.from ?? 0, verb - REACH);
  let end = verb - 1;
  const skip = (i: number) => {
    const lower = tokens[i]?.lower ?? '';
    return (
      BE.has(lower) ||
      AUXILIARIES.has(lower) ||
      RELATIVES.has(lower) ||
      tokens[i]?.text === ',' ||
      tokens[i]?.text === ')'
    );
  };
  while (end > least && !mentions.at(end) && skip(end)) end--;
  const mention = fitting(label, mentions.at(end));
  if (mention) return mention;
  let start = end;
  while (
    start >= least &&
    !startsOutside(
      tokens[start]?.lower ?? ',',
      tokens[start]?.kind === 'mark' && tokens[start]?.text !== '-',
    )
  )
    start--;
  while (DETERMINERS.has(tokens[start + 1]?.lower ?? '')) start++;
  return start < end ? { name: words(doc, start + 1, end + 1) } : undefined;
}

/** A word that stands before a noun phrase; *of* belongs to it. */
const startsOutside = (lower: string, mark: boolean): boolean =>
  mark || (PREPOSITIONS.has(lower) && lower !== 'of') || CONJUNCTIONS.has(lower);

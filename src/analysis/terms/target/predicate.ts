/** "Hamas is a terrorist group", "Maduro, who became a dictator", "HTS is not a terrorist group". */
import type { Segmented } from '../../../model/segmented';
import { isMark } from '../phrase/marks';
import { type Party, words } from '../phrase/noun-phrase';
import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
} from '../phrase/words';
import { fitting, type Label, sentenceStart, type TargetRule } from './rule';

/** How many words may stand between the verb and the label. */
const REACH = 6;

export const predicate: TargetRule = (label) => {
  const be = beBefore(label);
  if (be === undefined) return undefined;
  const end = subjectEnd(label, be);
  const mention = label.text.mentions.at(end);
  return ofSpeaker(label, be) ?? (mention ? fitting(label, mention) : nounPhrase(label, end));
};

/** A subject that names no entity, by its words: "the market raid was a war crime". */
function nounPhrase(label: Label, end: number): Party | undefined {
  const { tokens } = label.text.doc;
  const least = Math.max(sentenceStart(label), end - REACH);
  let start = end;
  while (start >= least && isPhraseWord(label, start)) start--;
  const opened =
    DETERMINERS.has(tokens[start]?.lower ?? '') &&
    !PREPOSITIONS.has(tokens[start - 1]?.lower ?? ''); // "the raid on the port was": not the port
  return opened && start < end ? { name: words(label.text.doc, start + 1, end + 1) } : undefined;
}

const isPhraseWord = (label: Label, i: number): boolean => {
  const token = label.text.doc.tokens[i];
  if (token?.kind !== 'word') return false;
  const { lower } = token;
  return !(
    DETERMINERS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    PRONOUNS.has(lower) ||
    AUXILIARIES.has(lower)
  );
};

/** The form of *be* the label is the predicate of. */
function beBefore(label: Label): number | undefined {
  const { doc, mentions } = label.text;
  const least = Math.max(sentenceStart(label), label.place.from - 1 - REACH);
  for (let i = label.place.from - 1; i >= least; i--) {
    const token = doc.tokens[i];
    if (!token || mentions.at(i)) return undefined;
    if (isBe(doc, i)) return i;
    if (token.kind === 'mark' && token.text !== '-' && !isMark(token)) return undefined;
    if (PREPOSITIONS.has(token.lower) && token.lower !== 'of') return undefined;
    if (DETERMINERS.has(token.lower) && !/^(?:an?|the|no|our|their|its|his)$/u.test(token.lower))
      return undefined;
  }
  return undefined;
}

/** "denied being terrorists", "claim to be freedom fighters": the label is about who says so. */
function ofSpeaker(label: Label, be: number) {
  const { tokens } = label.text.doc;
  const from = tokens[be - 1]?.lower === 'to' ? be - 1 : be;
  if (!/^(?:be|being)$/u.test(tokens[be]?.lower ?? '')) return undefined;
  const starts = label.claim?.content.spans.some((span) => span.start === tokens[from]?.start);
  const { speaker } = label.voicing;
  return starts && speaker ? speaker : undefined;
}

/** The last token of the subject: over auxiliaries, a relative pronoun, and the comma after an apposition. */
function subjectEnd(label: Label, be: number): number {
  const { doc, mentions } = label.text;
  const { tokens } = doc;
  const from = sentenceStart(label);
  let i = be;
  while (i > from && !mentions.at(i) && (AUXILIARIES.has(tokens[i]?.lower ?? '') || isBe(doc, i)))
    i--;
  if (RELATIVES.has(tokens[i]?.lower ?? '') && i > from) i--;
  return tokens[i]?.text === ',' && i > from ? i - 1 : i;
}

/** A form of *be*; 's only where an article or *not* shows that it is no possessive. */
const isBe = (doc: Segmented, i: number): boolean =>
  BE.has(doc.tokens[i]?.lower ?? '') ||
  (doc.tokens[i]?.lower === "'s" && /^(?:an?|the|not)$/u.test(doc.tokens[i + 1]?.lower ?? ''));

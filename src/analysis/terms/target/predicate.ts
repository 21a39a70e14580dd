/** "Hamas is a terrorist group", "Maduro, who became a dictator", "HTS is not a terrorist group". */
import type { Segmented } from '../../../model/segmented';
import { isMark } from '../phrase/marks';
import { phraseEndingAt } from '../phrase/plain-phrase';
import { AUXILIARIES, BE, DETERMINERS, PREPOSITIONS, RELATIVES } from '../phrase/words';
import { fitting, type Label, sentenceStart, type TargetRule } from './rule';

/** How many words may stand between the verb and the label. */
const REACH = 6;

export const predicate: TargetRule = (label) => {
  const be = beBefore(label);
  if (be === undefined) return undefined;
  const end = subjectEnd(label, be);
  const mention = label.text.mentions.at(end);
  return (
    ofSpeaker(label, be) ??
    (mention ? fitting(label, mention) : phraseEndingAt(label.text.doc, end))
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
    if (token.text === ',' && /^(?:not|but)$/u.test(doc.tokens[i + 1]?.lower ?? '')) continue;
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
  return tokens[i]?.text === ',' && i > from ? overAside(label, i, from) : i;
}

/** How long a remark between commas may be, in tokens: "Protesters, she added, were not rioters". */
const ASIDE = 5;

/** From the comma before the verb to the subject: over a remark with a verb of its own, or to an apposition's name. */
function overAside(label: Label, comma: number, from: number): number {
  const { tokens } = label.text.doc;
  for (let i = comma - 1; i > Math.max(from, comma - ASIDE); i--) {
    if (tokens[i]?.text !== ',') continue;
    const said = tokens
      .slice(i + 1, comma)
      .some(({ start }) =>
        label.claim?.cue.spans.some((cue) => cue.start <= start && start < cue.end),
      );
    return said ? i - 1 : comma - 1;
  }
  return comma - 1;
}

/** A form of *be*; 's only where an article or *not* shows that it is no possessive. */
const isBe = (doc: Segmented, i: number): boolean =>
  BE.has(doc.tokens[i]?.lower ?? '') ||
  (doc.tokens[i]?.lower === "'s" && /^(?:an?|the|not)$/u.test(doc.tokens[i + 1]?.lower ?? ''));

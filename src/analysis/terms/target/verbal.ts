/** "ministers dithered", "troops neutralised three men": a verb is about who does it, or whom it is done to. */
import { subjectOf } from '../phrase/clause';
import type { Party } from '../phrase/noun-phrase';
import { lastObject } from '../phrase/plain-phrase';
import { BE } from '../phrase/words';
import { pronounParty } from './pronoun';
import { type Label, sentenceStart, type TargetRule } from './rule';

/** Where the verb plays down what is done, it is about those it is done to. */
const ABOUT_OBJECT = new Set(['conflict-euphemism', 'migration', 'crime-justice-guns']);
/** Reporting verbs and doubt label words, not people. */
const ABOUT_WORDS = new Set(['loaded-reporting-verb', 'doubt-marker']);
/** How far after its verb an object may end, in tokens. */
const REACH = 8;

export const verbal: TargetRule = (label) => {
  const { tokens } = label.text.doc;
  const last = tokens[label.place.to - 1]?.lower ?? '';
  const first = tokens[label.place.from]?.lower ?? '';
  if (!label.verb || ABOUT_WORDS.has(label.category)) return undefined;
  if (label.place.to - label.place.from === 1 && ABOUT_OBJECT.has(label.category)) {
    const passive = BE.has(tokens[label.place.from - 1]?.lower ?? '') && /(?:ed|en)$/u.test(last);
    return passive ? subject(label) : object(label);
  }
  return /(?:ing)$/u.test(first) && !BE.has(tokens[label.place.from - 1]?.lower ?? '')
    ? undefined
    : subject(label);
};

function object(label: Label): Party | undefined {
  const { doc } = label.text;
  let end = doc.sentences[doc.tokens[label.place.from]?.sentence ?? -1]?.to ?? label.place.to;
  while (doc.tokens[end - 1]?.kind === 'mark') end--;
  const from = label.place.to;
  const next = doc.tokens[from];
  if (!next || next.kind === 'mark' || from >= end) return undefined;
  const found = lastObject(label.text, from, Math.min(end, from + REACH));
  return found?.from === from ? (found.party ?? pronounParty(label, from)) : undefined;
}

function subject(label: Label): Party | undefined {
  const found = subjectOf(label.text, label.place.from, label.isCue);
  if (!found || found.from < sentenceStart(label)) return undefined;
  return found.party ?? pronounParty(label, found.from);
}

/** Verbs of doing whose object is the label of an act: "was peddling fake news", "committed genocide". */
const DOING =
  /^(?:commit(?:s|ted|ting)?|peddl(?:e|es|ed|ing)|spread(?:s|ing)?|push(?:es|ed|ing)?|wag(?:e|es|ed|ing)|practi[sc](?:e|es|ed|ing)|orchestrat(?:e|es|ed|ing)|perpetrat(?:e|es|ed|ing)|stag(?:e|es|ed|ing)|launch(?:es|ed|ing)?|conduct(?:s|ed|ing)?|mount(?:s|ed|ing)?)$/u;
const NO_NOUN = /^(?:of|for|from|by|to|against|with|about)$/u;

/** The doer of the act a label names. */
export const doer: TargetRule = (label) => {
  const { tokens } = label.text.doc;
  let verb = label.place.from - 1;
  if (/^(?:a|an|the|this|out|its|their|his|her)$/u.test(tokens[verb]?.lower ?? '')) verb--;
  if (!label.noun || !DOING.test(tokens[verb]?.lower ?? '') || verb <= sentenceStart(label))
    return undefined;
  if (NO_NOUN.test(tokens[verb - 1]?.lower ?? '')) return undefined; // "of plotting a coup"
  const found = subjectOf(label.text, verb, label.isCue);
  return found?.party ?? (found && pronounParty(label, found.from));
};

/** What a naming verb labels: "calls Hamas a terrorist group", "HTS, designated a terrorist group by the US". */
import { isHyphen } from '../phrase/hyphen';
import { type Party, words } from '../phrase/noun-phrase';
import { phraseEndingAt } from '../phrase/plain-phrase';
import {
  AUXILIARIES,
  BE,
  COMMON_VERBS,
  CONJUNCTIONS,
  DEFINITE,
  DETERMINERS,
  PRONOUNS as PERSONAL,
  PREPOSITIONS,
  RELATIVES,
} from '../phrase/words';
import { fitting, type Label, onlyNamedBefore, sentenceStart, type TargetRule } from './rule';

/** The longest noun phrase taken as a target's name, and how far off a relative pronoun may be, in tokens. */
const REACH = 10;
/** Nouns that stand for a body named before: "calling the paramilitaries a …". */
const BODIES =
  /^(?:groups?|organi[sz]ations?|militias?|paramilitar(?:y|ies)|movement|party|government|company|firm|charity|agency|army|network|outlet|fighters|rebels|militants)$/u;
const PRONOUNS = /^(?:it|him|her|them|themselves|himself|herself|itself)$/u;

export const namedObject: TargetRule = (label) => {
  const { naming } = label.voicing;
  if (!naming) return undefined;
  const { object, verb } = naming;
  if (!object) return antecedent(label, verb);
  return object.from === verb && object.to === verb
    ? passiveSubject(label, verb)
    : activeObject(label, object.from, object.to);
};

function activeObject(label: Label, from: number, to: number): Party | undefined {
  const { doc, mentions } = label.text;
  const { naming } = label.voicing;
  const first = doc.tokens[from]?.lower ?? '';
  if (/sel(?:f|ves)$/u.test(first)) return naming?.by ?? undefined;
  const pronoun = to - from === 1 && PRONOUNS.test(first);
  for (let i = to - 1; i >= from; i--) {
    const found = fitting(label, mentions.at(i));
    if (found) return found;
  }
  const nominal = DEFINITE.has(first) && BODIES.test(doc.tokens[to - 1]?.lower ?? '');
  if (nominal || pronoun) {
    const known = onlyNamedBefore(label, naming?.verb ?? from);
    if (known) return known;
  }
  let start = from;
  while (DETERMINERS.has(doc.tokens[start]?.lower ?? '')) start++;
  return start >= to || pronoun ? undefined : { name: words(doc, start, to) };
}

/** "X, which Washington calls a …": the noun before a relative pronoun whose clause has a subject of its own. */
function antecedent(label: Label, verb: number): Party | undefined {
  const { doc, mentions } = label.text;
  const from = sentenceStart(label);
  for (let i = verb - 2; i > Math.max(from, verb - REACH); i--) {
    if (!RELATIVES.has(doc.tokens[i]?.lower ?? '')) continue;
    let end = i - 1;
    if (doc.tokens[end]?.text === ',') end--;
    if (doc.tokens[end]?.text === ')') end--;
    return (
      fitting(label, mentions.at(end)) ?? phraseEndingAt(doc, end) ?? onlyNamedBefore(label, i)
    );
  }
  return undefined;
}

/** The noun phrase before a passive: "dozens of US-supported armed groups termed …". */
function passiveSubject(label: Label, verb: number): Party | undefined {
  const { doc, mentions } = label.text;
  const { tokens } = doc;
  const least = Math.max(sentenceStart(label), verb - REACH);
  let end = verb - 1;
  while (end > least && !mentions.at(end) && joinsSubject(tokens[end]?.lower ?? '')) end--;
  const mention = fitting(label, mentions.at(end));
  if (mention) return mention;
  let start = end;
  const whole = !PREPOSITIONS.has(tokens[end]?.lower ?? '');
  while (whole && start >= least && !startsOutside(label, start)) start--;
  while (DETERMINERS.has(tokens[start + 1]?.lower ?? '')) start++;
  // "tired of being called a scrounger", "…, and long described by critics as": the subject stands further off
  return start < end
    ? { name: words(doc, start + 1, end + 1) }
    : onlyNamedBefore(label, Math.max(least, start));
}

const joinsSubject = (lower: string): boolean =>
  BE.has(lower) || AUXILIARIES.has(lower) || RELATIVES.has(lower) || /^[,)]$/u.test(lower);

/** A token that stands before a noun phrase; *of* and hyphens belong to it. */
function startsOutside(label: Label, i: number): boolean {
  const token = label.text.doc.tokens[i];
  if (!token) return true;
  if (token.kind === 'mark') return !isHyphen(token);
  return (
    (PREPOSITIONS.has(token.lower) && token.lower !== 'of') ||
    [CONJUNCTIONS, COMMON_VERBS, PERSONAL].some((set) => set.has(token.lower))
  );
}

/** The present tense that tells a plan: "Polls open Thursday", "She flies to Paris on Wednesday". */
import type { Token } from '../../../model/segmented';

/** Verbs of going, opening, beginning and meeting: in the present, beside a day, they speak of what is to come. */
const BASES = new Set(
  'open reopen begin start resume close end go come fly travel return arrive depart head leave sail meet play face host visit launch convene vote run move continue kick land conclude'.split(
    ' ',
  ),
);
const THIRD = new Set([...BASES].map(thirdPerson));

/** After these a word in "-s" or a base form is a noun, or no present tense. */
const NO_SUBJECT = new Set(
  "a an the this that these those his her its their our my your some any no of in on at to for from by with into over after before during and or but did does do not n't 's had have has was were be been is are can could than as".split(
    ' ',
  ),
);
const PLURAL_SUBJECT = /^(?:they|we|i|you|people|men|women|children|police)$|[^su'i]s$/u;
const ADVERB = /^(?:also|then|now|next|first|both|all|officially|formally)$/u;

/** Whether token `i` of a sentence that begins at `start` is such a verb in the present tense. */
export function isPlan(tokens: readonly Token[], i: number, start: number): boolean {
  const verb = tokens[i];
  const at = ADVERB.test(tokens[i - 1]?.lower ?? '') ? i - 2 : i - 1;
  const subject = tokens[at];
  // A name ("the Cannes Opens") is no verb.
  if (!verb || !subject || at < start || verb.text !== verb.lower) return false;
  if (subject.kind !== 'word' || NO_SUBJECT.has(subject.lower)) return false;
  if (BASES.has(verb.lower)) return PLURAL_SUBJECT.test(subject.lower);
  return THIRD.has(verb.lower);
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:ch|sh|s|x|o)$/u.test(base) ? `${base}es` : `${base}s`;
}

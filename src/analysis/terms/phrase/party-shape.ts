/** Tells a noun phrase from words that only look like one: "accused him", "me 'you", "activist left". */
import type { Party } from './noun-phrase';
import { PASTS, REPORTING } from './words';

const OBJECT = /^(?:me|us|him|them|you|it|her)$/u;
const SUBJECT = /^(?:i|we|he|she|they|me|us|him|them|you|it)$/u;
/** "Tuareg-led": a compound adjective that describes another noun. */
const COMPOUND_ADJECTIVE = /^\S+-(?:led|backed|run|based|held|controlled|owned|funded|linked)$/u;
/** "activist left": one who does something, then *left*; but "the radical left". */
const DEPARTED = /(?:ist|er|or|man|men|[^s]s) left$/u;

/** True for wording that can name a party: no verb, no pronoun with a verb, no quotation mark, no adjective alone. */
export function isNominal({ name }: Party): boolean {
  if (COMPOUND_ADJECTIVE.test(name) || DEPARTED.test(name)) return false;
  if (/["“”]|(?:^|\s)['‘]/u.test(name)) return false;
  const all = name.split(/\s+/u);
  const first = all[0] ?? '';
  const last = all.at(-1) ?? '';
  if (all.length === 1) return !isVerb(name);
  return !SUBJECT.test(first) && !OBJECT.test(last) && !PASTS.has(last);
}

/** A finite verb of saying or accusing, in the small letters that tell it from a name. */
export const isVerb = (word: string): boolean =>
  REPORTING.has(word) || PASTS.has(word) || /^accus(?:e|es|ed|ing)$/u.test(word);

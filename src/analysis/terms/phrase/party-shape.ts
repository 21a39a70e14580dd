/** Tells a noun phrase from words that only look like one: "accused him", "me 'you", "activist left". */
import type { Party } from './noun-phrase';
import { AUXILIARIES, CONJUNCTIONS, PASTS, PREPOSITIONS, REPORTING } from './words';

const OBJECT = /^(?:me|us|him|them|you|it|her)$/u;
const SUBJECT = /^(?:i|we|he|she|they|me|us|him|them|you|it)$/u;
/** "Tuareg-led", "so-called": a compound adjective that describes another noun. */
const COMPOUND_ADJECTIVE =
  /^\S+-(?:called|styled|proclaimed|declared|described|led|backed|run|based|held|controlled|owned|funded|linked)$/u;
/** "activist left": one who does something, then *left*; but "the radical left". */
const DEPARTED = /(?:ist|er|or|man|men|[^s]s) left$/u;

/** Words that end no noun phrase: particles, adverbs of place and time, reflexives, numbers, indefinite pronouns. */
const NO_NOUN =
  /^(?:off|out|up|down|away|back|forward|forwards|ahead|along|apart|aside|beyond|here|there|everywhere|somewhere|anywhere|elsewhere|yesterday|today|tomorrow|tonight|soon|again|even|enough|full|much|more|\p{L}+sel(?:f|ves)|(?:any|every|some|no)(?:one|body|thing)|one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|billion|\d.*)$/u;
/** Endings of adjectives, none of which stands for who it describes: "responsible", "anonymous". */
const ADJECTIVE = /(?:ous|ful|less|[ai]ble)$/u;

/** True where the last word can head a noun phrase; names with a capital always can. */
function headsPhrase(word: string): boolean {
  if (/[-‐‑]$/u.test(word)) return false;
  return !(NO_NOUN.test(word) || PREPOSITIONS.has(word) || CONJUNCTIONS.has(word));
}

/** True for wording that can name a party: no verb, no pronoun with a verb, no quotation mark, no adjective alone. */
export function isNominal({ name, entity }: Party): boolean {
  if (entity === undefined && /\n/u.test(name)) return false;
  if (COMPOUND_ADJECTIVE.test(name) || DEPARTED.test(name)) return false;
  if (/["“”]|(?:^|\s)['‘]/u.test(name)) return false;
  const all = name.split(/\s+/u);
  const first = all[0] ?? '';
  const last = all.at(-1) ?? '';
  if (entity === undefined && (!headsPhrase(last) || AUXILIARIES.has(first))) return false;
  if (all.length === 1) return !isVerb(name) && (entity !== undefined || !ADJECTIVE.test(name));
  return !SUBJECT.test(first) && !OBJECT.test(last) && !PASTS.has(last);
}

/** A finite verb of saying or accusing, in the small letters that tell it from a name. */
export const isVerb = (word: string): boolean =>
  REPORTING.has(word) || PASTS.has(word) || /^accus(?:e|es|ed|ing)$/u.test(word);

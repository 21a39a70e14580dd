/** Which stretches cannot be the source of a claim, and which are unlikely to be one. */
import type { Reading } from '../reading/reading';
import { verbReading } from '../reading/words';
import type { ClaimSpans, Range } from '../spans/claim-spans';
import { isTime } from '../spans/complements';
import { inQuote } from '../spans/quotes';
import { headOf, parts } from './head-phrase';
import { isCollective, isCompany, isDocument, mayBePeople, namesBody } from './sorts';

/** Adjectives that always stand before a noun: "Norway's *current* plans" has a noun to come, not a verb. */
const BEFORE_A_NOUN =
  /^(?:current|recent|new|future|previous|earlier|latest|next|last|main|own|slim|only|same|entire|whole|further|different|various|certain|such|every|major|minor|early|late|long|short|big|small|high|low|good|bad|great|real|full|final|initial)$/u;
const CONTRACTION = /^(?:[’']?(?:d|ll|m|re|s|t|ve)|[’'])$/u;
/** What stands where a subject might, and is none: "it is *worth* noting". */
const NOBODY = /^(?:worth|everything|something|anything|nothing|such)$/u;
/** "declared by *3.30* am" */
const CLOCK = /^\d{1,2}[.:]\d\d$/u;
const MONTH = /^(?:january|february|april|june|july|august|september|october|november|december)$/u;
const PRONOUN = /^(?:i|we|he|she|they|you|it|who|which|that|this|these|those|us|them|one)$/u;
const PLURAL_IN_SENSE =
  /(?:[^s]s|men|women|people|police|children|public|youth|staff|media|data|some|many|most|few|several|all|both|none|majority|number|half|third|poor|rich|elderly|young|old|dead|unemployed|percent|cent|dozen|hundred|thousand|million)$/u;

/**
 * True where a source can be none: "you" of nobody in particular outside quotation marks, a contraction's rest, a date,
 * or a noun phrase cut short, whose noun was taken for the cue ("this *project* which covers", "its current *plans* to").
 */
export function cannotSpeak(r: Reading, claim: ClaimSpans): boolean {
  const source = claim.source[0];
  if (!source) return false;
  const last = r.tokens[source.to - 1];
  const word = last?.lower ?? '';
  if (source.to - source.from === 1) {
    if (word === 'you' && !inQuote(r, source.from)) return true;
    if (NOBODY.test(word) || CLOCK.test(word)) return true;
    if (isTime(r, source.from) && !r.named[source.from]) return true;
  }
  if (
    CONTRACTION.test(r.tokens[source.from]?.lower ?? '') &&
    !/^[’']$/u.test(r.tokens[source.from]?.text ?? '')
  )
    return true;
  return isDate(r, source) || isPredicate(r, claim, source) || isCutShort(r, claim, source);
}

/** "July 2024", "500 BC": points in time. */
function isDate(r: Reading, { from, to }: Range): boolean {
  const words = r.tokens.slice(from, to);
  const last = words.at(-1);
  if (words.length < 2 || words.length > 3) return false;
  if (/^(?:BCE?|AD|CE)$/u.test(last?.text ?? '')) return words[0]?.kind === 'number';
  return last?.kind === 'number' && words.slice(0, -1).some(({ lower }) => MONTH.test(lower));
}

/** "it would be *petty* to say so": what something is, not who says it. */
function isPredicate(r: Reading, { cue }: ClaimSpans, { from, to }: Range): boolean {
  const at = cue[0]?.from ?? -1;
  const infinitive = r.cls[at] === 'to' || (r.cls[at - 1] === 'to' && to === at - 1);
  if (to - from > 1 || !infinitive || to < at - 1) return false;
  const { text, lower } = r.tokens[from] ?? {};
  const before = r.cls[from - 1] === 'adverb' ? r.cls[from - 2] : r.cls[from - 1];
  return before === 'be' && text === lower;
}

/** The cue is the noun of the phrase that the source begins. */
function isCutShort(r: Reading, { cue }: ClaimSpans, source: Range): boolean {
  const at = cue[0]?.from ?? -1;
  if (source.to !== at) return false;
  const reading = verbReading(r.tokens[at]?.lower ?? '');
  if (
    !reading ||
    reading.forms.has('past') ||
    !(reading.forms.has('base') || reading.forms.has('s'))
  )
    return false;
  const last = r.tokens[source.to - 1];
  const word = last?.lower ?? '';
  if (source.to - source.from > 1 && last?.text === word && BEFORE_A_NOUN.test(word)) return true;
  // "the council built *this* project": a singular determiner and a base form do not agree.
  if (!reading.forms.has('base')) return false;
  return word === 'this' || !(isPlural(r, source) || isAsked(r, source));
}

function isPlural(r: Reading, { from, to }: Range): boolean {
  const last = r.tokens[to - 1];
  const word = last?.lower ?? '';
  if (last?.kind !== 'word' || last.text !== word) return true;
  if (PRONOUN.test(word) || PLURAL_IN_SENSE.test(word)) return true;
  if (isCollective(word) || namesBody(word) || isCompany(word)) return true; // "the council plan to"
  return r.tokens.slice(from, to).some(({ lower }) => lower === 'and' || lower === 'or');
}

/** "Did the farmer *plan* to leave?", "let the record *show*": a base form behind the subject of an auxiliary. */
function isAsked(r: Reading, { from }: Range): boolean {
  const cls = r.cls[from - 1];
  return (
    cls === 'modal' || cls === 'do' || cls === 'verb' || cls === 'to' || cls === 'subordinator'
  );
}

/**
 * True where nothing says that a source can speak: no name, no pronoun, no noun of people, bodies or documents
 * ("the game encouraged me", "a thigh-high slit").
 */
export function isUnlikely(r: Reading, claim: ClaimSpans): boolean {
  const source = claim.antecedent ?? claim.source[0];
  if (!source) return false;
  const part = parts(r, source)[0] ?? source;
  const head = headOf(r, part);
  for (let i = part.from; i < part.to; i++)
    if (r.named[i] || (i > source.from && /^\p{Lu}/u.test(r.tokens[i]?.text ?? ''))) return false;
  const { text = '', lower = '', sentence = 0 } = r.tokens[head] ?? {};
  if (text !== lower && head !== r.doc.sentences[sentence]?.from) return false;
  const singular = lower.replace(/(?<=[^s])s$/u, '');
  return ![lower, singular].some(
    (noun) =>
      PRONOUN.test(noun) ||
      r.cls[head] === 'pronoun' ||
      r.cls[head] === 'determiner' ||
      isDocument(noun) ||
      isCollective(noun) ||
      namesBody(noun) ||
      isCompany(noun) ||
      mayBePeople(noun),
  );
}

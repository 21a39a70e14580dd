/** Words → classes: closed lists, known names, shapes; what may be a verb is decided by its neighbours. */
import type { Segmented, Token } from '../../../model/segmented';
import { inTitleCase } from '../../reading/title-case';
import { opensNoun } from './neighbours';
import { verbOrNoun } from './verb-or-noun';
import { closedClass, type VerbReading, verbReading, type WordClass } from './words';

/** One entry a token: its class, and the verb it is a form of where it is one. */
export interface Classes {
  cls: WordClass[];
  verb: (VerbReading | undefined)[];
}

/** Endings that only adjectives bear; *-al*, *-ive* and *-ic* also end nouns that head phrases. */
const ADJECTIVE = /(?:ous|ful|less|able|ible|ish|ical|ional|istic)$/u;
const NOUN_IN_LY =
  /^(?:daily|weekly|monthly|quarterly|family|ally|reply|rally|supply|assembly|bully|monopoly|anomaly|italy|july|butterfly|elderly|homily)$/u;
const TAKES_IS =
  /^(?:he|she|it|that|who|what|there|here|where|how|this|everyone|everything|nothing|something)$/u;
const APOSTROPHES = new Set(["'", '’']);
/** What may stand before the first word of a quotation, or of a sentence in one. */
const OPENING = new Set(['"', '“', '‘', '«', ':', '—', "''"]);
const CAPITAL = /^\p{Lu}/u;
const NOMINAL: ReadonlySet<WordClass> = new Set(['noun', 'number', 'adjective']);
/** Closed classes whose words are parts of names where they have a capital: "Will", "Early". */
const NAMELIKE: ReadonlySet<WordClass> = new Set<WordClass>([
  'modal',
  'adjective',
  'adverb',
  'preposition',
]);
const OWNED: ReadonlySet<WordClass | undefined> = new Set<WordClass>(['determiner', 'possessive']);

/**
 * Classifies every token of a text. `named[i]` is true where a known name covers token i: names are nouns.
 * Left to right, one look ahead; cost is linear.
 */
export function classify(doc: Segmented, named: readonly boolean[]): Classes {
  const { tokens } = doc;
  const cls: WordClass[] = [];
  const verb: (VerbReading | undefined)[] = [];
  const titleCase = doc.blocks.map((b) =>
    inTitleCase(tokens, doc.sentences[b.from]?.from ?? 0, doc.sentences[b.to - 1]?.to ?? 0),
  );
  const closing = new Set(doc.quotations.map(({ end }) => end));
  for (const [i, token] of tokens.entries()) {
    const sentence = doc.sentences[token.sentence];
    const first = i === sentence?.from;
    const anyCase = titleCase[sentence?.block ?? 0] === true;
    const lone = open(token, named[i] === true, anyCase || first || isAfterQuote(tokens, i));
    if (typeof lone === 'string') cls.push(lone);
    else cls.push(verbOrNoun(tokens, cls, i, lone));
    if (token.lower === "'s" && i > 0) cls[i] = clitic(tokens, i);
    if (APOSTROPHES.has(token.text) && owns(tokens, i) && !closing.has(token.end))
      cls[i] = 'possessive';
    // "the *following* day", "the town's *only* hospital"
    if ((token.lower === 'following' || token.lower === 'only') && OWNED.has(cls[i - 1]))
      cls[i] = 'adjective';
    // "two men, *aged* 19 and 22, had"
    if (token.lower === 'aged' && tokens[i + 1]?.kind === 'number') cls[i] = 'adjective';
    if (token.lower === 'neither' && negatesVerb(tokens, cls, i)) cls[i] = 'adverb';
    if ((token.lower === 'outside' || token.lower === 'inside') && describesSubject(tokens, i))
      cls[i] = 'adjective';
    if (
      token.lower === 'to' &&
      /^(?:according|due|thanks|owing)$/u.test(tokens[i - 1]?.lower ?? '')
    )
      cls[i] = 'preposition';
    if (token.lower === 'her' && !opensNoun(tokens[i + 1]) && tokens[i + 2]?.text !== '-')
      cls[i] = 'pronoun';
    verb.push(cls[i] === 'verb' ? verbReading(token.lower) : undefined);
  }
  return { cls, verb };
}

/** "said *outside* agitators had come": before a plural noun and its auxiliary no preposition stands. */
const describesSubject = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Ll}.*[^s]s$/u.test(tokens[i + 1]?.text ?? '') &&
  /^(?:be|have|do|modal)$/u.test(closedClass(tokens[i + 2]?.lower ?? '') ?? '');

/** "the envoy *neither* confirmed nor denied it", not "*neither* said so" or "a claim which *neither* disputes". */
const negatesVerb = (tokens: readonly Token[], cls: readonly WordClass[], i: number): boolean =>
  /^(?:noun|pronoun|be|have|do|modal)$/u.test(cls[i - 1] ?? '') &&
  !/^(?:who|whom|which|that|what)$/u.test(tokens[i - 1]?.lower ?? '') &&
  tokens[i + 1]?.text === tokens[i + 1]?.lower &&
  verbReading(tokens[i + 1]?.lower ?? '') !== undefined;

/** Not so of small ASCII words, most of a text. */
const mayBeCapital = ({ text, lower }: Token): boolean =>
  text !== lower || text.charCodeAt(0) > 127;

/** The class a token has on its own, or the verb whose class hangs on its neighbours. */
function open(token: Token, named: boolean, anyCase: boolean): WordClass | VerbReading {
  if (token.kind === 'mark') return /^[$£€%]$/u.test(token.text) ? 'number' : 'mark';
  if (token.kind === 'number') return 'number';
  const closed = closedClass(token.lower);
  const capital = mayBeCapital(token) && CAPITAL.test(token.text);
  if (named && (!closed || capital)) return 'noun';
  if (closed && !(capital && !anyCase && NAMELIKE.has(closed))) return closed;
  if (token.lower === "'s") return 'possessive';
  if (capital && !anyCase) return 'noun';
  const reading = verbReading(token.lower);
  if (reading) return reading;
  if (token.lower.length > 4 && token.lower.endsWith('ly') && !NOUN_IN_LY.test(token.lower))
    return 'adverb';
  return ADJECTIVE.test(token.lower) ? 'adjective' : 'noun';
}

/** *'s*: "Lee's plan" and "he's late". */
function clitic(tokens: readonly Token[], i: number): WordClass {
  const before = tokens[i - 1]?.lower ?? '';
  if (TAKES_IS.test(before)) return 'be';
  const after = tokens[i + 1];
  if (!after || after.kind === 'mark') return 'possessive';
  const closed = closedClass(after.lower);
  const reading = verbReading(after.lower);
  // "the town's only hospital"
  const noun = tokens[i + 2];
  if (after.lower === 'only' && noun?.kind === 'word' && !closedClass(noun.lower))
    return 'possessive';
  const title = /^\p{Lu}/u.test(after.text); // "the BBC's Today programme"
  if (closed && !title) return NOMINAL.has(closed) || after.lower === 'own' ? 'possessive' : 'be';
  return reading?.forms.has('ing') && !reading.ratherNoun && !/^\p{Lu}/u.test(after.text)
    ? 'be'
    : 'possessive';
}

/** The apostrophe of "the workers' union". */
const owns = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.spaced === false &&
  /s$/u.test(tokens[i - 1]?.lower ?? '') &&
  tokens[i + 1]?.spaced === true &&
  tokens[i + 1]?.kind === 'word';

const isAfterQuote = (tokens: readonly Token[], i: number): boolean =>
  OPENING.has(tokens[i - 1]?.text ?? '');

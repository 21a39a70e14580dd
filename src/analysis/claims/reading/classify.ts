/** Words → classes in context: which "plans" is a noun and which a verb. */
import type { Segmented, Token } from '../../../model/segmented';
import { cueOf } from '../cues/cue-lexicon';
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
const NOMINAL: ReadonlySet<WordClass> = new Set(['noun', 'number', 'adjective']);
const OPENS_OBJECT: ReadonlySet<WordClass> = new Set(['determiner', 'pronoun', 'to', 'number']);

/**
 * Classifies every token of a text. `named[i]` is true where a known name covers token i: names are nouns.
 * Left to right, one look ahead; cost is linear.
 */
export function classify(doc: Segmented, named: readonly boolean[]): Classes {
  const { tokens } = doc;
  const cls: WordClass[] = [];
  const verb: (VerbReading | undefined)[] = [];
  const titleCase = doc.blocks.map((b) =>
    inTitleCase(tokens.slice(doc.sentences[b.from]?.from, doc.sentences[b.to - 1]?.to)),
  );
  for (const [i, token] of tokens.entries()) {
    const sentence = doc.sentences[token.sentence];
    const first = i === sentence?.from;
    const anyCase = titleCase[sentence?.block ?? 0] === true;
    const lone = open(token, named[i] === true, anyCase || first || isAfterQuote(tokens, i));
    if (typeof lone === 'string') cls.push(lone);
    else cls.push(inContext(tokens, cls, i, lone));
    if (token.lower === "'s" && i > 0) cls[i] = clitic(tokens, i);
    if (
      token.lower === 'to' &&
      /^(?:according|due|thanks|owing)$/u.test(tokens[i - 1]?.lower ?? '')
    )
      cls[i] = 'preposition';
    if (token.lower === 'her' && !opensNoun(tokens[i + 1])) cls[i] = 'pronoun';
    verb.push(cls[i] === 'verb' ? verbReading(token.lower) : undefined);
  }
  return { cls, verb };
}

/** The class a token has on its own, or the verb whose class hangs on its neighbours. */
function open(token: Token, named: boolean, anyCase: boolean): WordClass | VerbReading {
  if (token.kind === 'mark') return /^[$£€%]$/u.test(token.text) ? 'number' : 'mark';
  if (token.kind === 'number') return 'number';
  const closed = closedClass(token.lower);
  const capital = /^\p{Lu}/u.test(token.text);
  if (named && (!closed || capital)) return 'noun';
  if (closed && !(capital && !anyCase && /^(?:modal|adjective|preposition)$/u.test(closed)))
    return closed;
  if (token.lower === "'s") return 'possessive';
  if (capital && !anyCase) return 'noun';
  const reading = verbReading(token.lower);
  if (reading) return reading;
  if (token.lower.length > 4 && token.lower.endsWith('ly') && !NOUN_IN_LY.test(token.lower))
    return 'adverb';
  return ADJECTIVE.test(token.lower) ? 'adjective' : 'noun';
}

/** Verb, noun or adjective, from what stands before (adverbs skipped) and after. */
function inContext(
  tokens: readonly Token[],
  cls: readonly WordClass[],
  i: number,
  reading: VerbReading,
): WordClass {
  let p = i - 1;
  while (p >= 0 && cls[p] === 'adverb' && tokens[p]?.sentence === tokens[i]?.sentence) p--;
  const before = tokens[p]?.sentence === tokens[i]?.sentence ? cls[p] : undefined;
  const word = tokens[p]?.lower ?? '';
  const after = tokens[i + 1];
  const hyphenated = tokens[i - 1]?.text === '-' && tokens[i]?.spaced === false;
  const { forms, ratherNoun } = reading;
  if (hyphenated) return forms.has('participle') || forms.has('ing') ? 'adjective' : 'noun';
  if (before === 'modal' || before === 'do' || (before === 'to' && forms.has('base')))
    return 'verb';
  if (before === 'be' || before === 'have')
    return forms.has('participle') || forms.has('ing') ? 'verb' : 'noun';
  // "Mining Minister Lee": part of a title.
  if (
    forms.has('ing') &&
    before === undefined &&
    /^\p{Lu}/u.test(after?.text ?? '') &&
    /^\p{Lu}/u.test(tokens[i]?.text ?? '') &&
    verbReading(tokens[i + 1]?.lower ?? '') === undefined &&
    isTitleWord(after)
  )
    return 'noun';
  if (forms.has('ing') && !forms.has('base')) return ingClass(before, ratherNoun, after);
  if (forms.has('past') || forms.has('participle')) {
    const attributive =
      before === 'determiner' ||
      before === 'possessive' ||
      before === 'preposition' ||
      before === 'adjective';
    if (before === 'verb' && !hasLexicalVerb(reading) && opensNoun(after)) return 'adjective';
    if (!attributive)
      return forms.has('base') && ratherNoun && before !== 'pronoun' && !takesObject(after)
        ? 'noun'
        : 'verb';
    if (
      before === 'determiner' &&
      /^(?:this|that|those|some|many|all|both|others|most|few|several)$/u.test(word) &&
      !opensNoun(after)
    )
      return 'verb';
    return opensNoun(after) || !forms.has('past')
      ? 'adjective'
      : forms.has('base')
        ? 'noun'
        : 'verb';
  }
  if (before === 'pronoun' || /^(?:who|which|that)$/u.test(word)) return 'verb';
  if (
    before === 'determiner' ||
    before === 'possessive' ||
    before === 'preposition' ||
    before === 'adjective' ||
    before === 'number'
  )
    return before === 'determiner' &&
      /^(?:some|many|others|most|few|several|this|those|both|all)$/u.test(word) &&
      takesObject(after)
      ? 'verb'
      : 'noun';
  // "“Not yet,” vows the coach": a cue, not a noun, right behind a quotation.
  if (
    closesSpeech(tokens, i) &&
    cueOf(reading.lemma)?.takes.has('speech') &&
    !endsPhrase(after, true)
  )
    return 'verb';
  // "voiced hope", "made claims": no second verb right behind a verb, but for "helped build".
  if (before === 'verb' && p === i - 1 && !/^(?:help|let|mak|see|watch|hear)/u.test(word))
    return 'noun';
  if (!ratherNoun) return 'verb';
  if (before !== 'noun' || !agrees(word, forms)) return 'noun';
  return takesObject(after) || (forms.has('base') && cueOf(reading.lemma) && !endsPhrase(after))
    ? 'verb'
    : 'noun';
}

/** A plural subject with a base form, a singular one with *-s*: "officials claim", "the bank claims". */
const agrees = (noun: string, forms: VerbReading['forms']): boolean =>
  forms.has('s') !== /[^s]s$/u.test(noun) || /^(?:people|police|men|women)$/u.test(noun);

/** False for verbs only guessed from their ending. */
const hasLexicalVerb = ({ guessed }: VerbReading): boolean => guessed !== true;

const isTitleWord = (token: Token | undefined): boolean =>
  /^(?:minister|secretary|commissioner|department|ministry|director|manager|minister's)$/u.test(
    token?.lower ?? '',
  );

function ingClass(
  before: WordClass | undefined,
  ratherNoun: boolean,
  after: Token | undefined,
): WordClass {
  if (
    before === 'determiner' ||
    before === 'possessive' ||
    before === 'adjective' ||
    before === 'number'
  )
    return opensNoun(after) ? 'adjective' : 'noun';
  if (ratherNoun) return takesObject(after) ? 'verb' : 'noun';
  return 'verb';
}

/** True where the next word may be part of the same noun phrase. */
function opensNoun(after: Token | undefined): boolean {
  if (!after || after.kind === 'mark') return after?.text === '-' && !after.spaced;
  if (after.kind === 'number') return true;
  const closed = closedClass(after.lower);
  return closed
    ? closed === 'adjective'
    : !(
        verbReading(after.lower) &&
        !verbReading(after.lower)?.ratherNoun &&
        !/^\p{Lu}/u.test(after.text)
      );
}

/** True where an object or a clause begins: what follows verbs, not nouns. */
function takesObject(after: Token | undefined): boolean {
  if (!after) return false;
  if (after.kind === 'mark') return /^[“"‘':]$/u.test(after.text) || after.text === "''";
  const closed = closedClass(after.lower);
  if (
    after.lower === 'that' ||
    after.lower === 'how' ||
    after.lower === 'why' ||
    after.lower === 'whether'
  )
    return true;
  return closed ? OPENS_OBJECT.has(closed) : /^\p{Lu}/u.test(after.text);
}

/** True where a noun phrase ends before the next word: at a mark, *of*, a verb or an auxiliary. */
function endsPhrase(after: Token | undefined, determiners = false): boolean {
  if (!after || after.kind === 'mark') return true;
  if (determiners && closedClass(after.lower) === 'determiner') return false;
  const closed = closedClass(after.lower);
  if (closed) return !/^(?:adjective|adverb|number)$/u.test(closed);
  return verbReading(after.lower) !== undefined && !verbReading(after.lower)?.ratherNoun;
}

function clitic(tokens: readonly Token[], i: number): WordClass {
  const before = tokens[i - 1]?.lower ?? '';
  if (TAKES_IS.test(before)) return 'be';
  const after = tokens[i + 1];
  if (!after || after.kind === 'mark') return 'possessive';
  const closed = closedClass(after.lower);
  const reading = verbReading(after.lower);
  if (closed) return NOMINAL.has(closed) || after.lower === 'own' ? 'possessive' : 'be';
  return reading?.forms.has('ing') && !reading.ratherNoun && !/^\p{Lu}/u.test(after.text)
    ? 'be'
    : 'possessive';
}

/** True right behind a closing mark with a comma, question or exclamation mark in it. */
const closesSpeech = (tokens: readonly Token[], i: number): boolean =>
  /^(?:["”’']|'')$/u.test(tokens[i - 1]?.text ?? '') &&
  /^[,?!]$/u.test(tokens[i - 2]?.text ?? '') &&
  tokens[i]?.spaced === true;

const isAfterQuote = (tokens: readonly Token[], i: number): boolean =>
  /^["“‘«:—]$/u.test(tokens[i - 1]?.text ?? '') || tokens[i - 1]?.text === "''";

/** Headlines in title case: nearly every longer word begins with a capital. */
function inTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t) => t.kind === 'word' && t.text.length > 3);
  return (
    words.length >= 3 &&
    tokens.length < 40 &&
    words.filter((t) => /^\p{Lu}/u.test(t.text)).length >= 0.7 * words.length
  );
}

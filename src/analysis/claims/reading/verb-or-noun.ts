/** Which "plans" is a noun and which a verb: words the verb lexicon knows, by what stands beside them. */
import type { Token } from '../../../model/segmented';
import { cueOf, phrasesOf } from '../cues/cue-lexicon';
import { endsPhrase, opensNoun, takesObject } from './neighbours';
import { closedClass, type VerbReading, verbReading, type WordClass } from './words';

/** A word to decide on, and what stands around it; adverbs before it are stepped over. */
interface Place {
  token: Token;
  reading: VerbReading;
  /** Class and surface of the word before, in the same sentence. */
  before: WordClass | undefined;
  word: string;
  /** True where no adverb parts them. */
  adjacent: boolean;
  after: Token | undefined;
  /** True right behind an -ing form that opens a clause: "that *parading* …". */
  gerund: boolean;
  /** True where the subject of an -ing form stands behind *with*: "with the owner *warning* of theft". */
  absolute: boolean;
  /** True where the word before is part of a name: "the United Nations *regards*". */
  name: boolean;
  /** True where *which* or *whom* stands before the subject. */
  relative: boolean;
  /** True where a comma and an article before the word before, and the sentence's end behind, make it an attribution. */
  closes: boolean;
}

const NOMINAL: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  'determiner',
  'possessive',
  'preposition',
  'adjective',
]);
/** Determiners that stand for people or things alone: "some *say*", "that *helped*". */
const STANDS_ALONE = /^(?:this|that|those|some|many|all|both|others|most|few|several)$/u;
const ARTICLE = /^(?:the|an?|his|her|its|their|our|my|your)$/u;
/** Documents and numbers that show things at a sentence's end: "…, official figures *show*." */
const SHOWING =
  /^(?:figures|data|records|documents|papers|polls|studies|surveys|statistics|results|emails|filings|tests)$/u;
/** -ing forms that name an occasion for talk. */
const OCCASION = /^(?:briefing|meeting|hearing|gathering|sitting|filing|posting|recording)$/u;
const PARTICLE = /^(?:out|back|off|down)$/u;
const OFFICE = /^(?:minister|secretary|commissioner|department|ministry|director|manager)$/u;

/** The class of token `i`, which may be a form of a verb; `cls` holds the classes before it. */
export function verbOrNoun(
  tokens: readonly Token[],
  cls: readonly WordClass[],
  i: number,
  reading: VerbReading,
): WordClass {
  const token = tokens[i] as Token;
  let p = i - 1;
  while (p >= 0 && cls[p] === 'adverb' && tokens[p]?.sentence === token.sentence) p--;
  const same = tokens[p]?.sentence === token.sentence;
  const before = same ? cls[p] : undefined;
  const place = {
    token,
    reading,
    before,
    word: tokens[p]?.lower ?? '',
    adjacent: p === i - 1,
    after: tokens[i + 1],
    gerund: opensGerund(tokens, cls, p),
    name: /^\p{Lu}/u.test(tokens[p]?.text ?? '') && /^\p{Lu}/u.test(tokens[p - 1]?.text ?? ''),
    relative:
      isRelative(tokens[p - 1]) || (cls[p - 1] === 'determiner' && isRelative(tokens[p - 2])),
    closes:
      before === 'noun' &&
      cls[p - 1] === 'determiner' &&
      tokens[p - 2]?.text === ',' &&
      /^[.?!]$/u.test(tokens[i + 1]?.text ?? ''),
    absolute: before === 'noun' && isAbsolute(tokens, cls, i),
  };
  const { forms } = reading;
  if (tokens[i - 1]?.text === '-' && !token.spaced)
    return forms.has('participle') || forms.has('ing') ? 'adjective' : 'noun';
  if (before === 'modal' || before === 'do' || (before === 'to' && forms.has('base')))
    return 'verb';
  if (before === 'be' || before === 'have')
    return forms.has('participle') || forms.has('ing') ? 'verb' : 'noun';
  if (forms.has('base') && isPhrasalNoun(tokens, i)) return 'noun';
  if (forms.has('ing') && !forms.has('base')) return ingForm(place);
  if (forms.has('past') || forms.has('participle')) return pastForm(place);
  return closesSpeech(tokens, i) && opensSpeaker(place) ? 'verb' : presentForm(place);
}

/** "the Boston *start*-up", "a *stand*-off": a verb and its particle with a hyphen are a noun. */
const isPhrasalNoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.text === '-' &&
  !tokens[i + 1]?.spaced &&
  !tokens[i + 2]?.spaced &&
  AFTER_HYPHEN.test(tokens[i + 2]?.lower ?? '');
const AFTER_HYPHEN = /^(?:up|off|out|in|down|over|back|on|away|through|around|by)$/u;

/** True of an -ing form behind *that*, a verb of saying or a sentence's start. */
function opensGerund(tokens: readonly Token[], cls: readonly WordClass[], at: number): boolean {
  const token = tokens[at];
  if (!token?.lower.endsWith('ing') || !verbReading(token.lower)) return false;
  const before = tokens[at - 1];
  if (before?.sentence !== token.sentence) return true;
  return /^(?:that|because|if|whether|said|says)$/u.test(before.lower) || cls[at - 1] === 'mark';
}

function ingForm({ token, reading, before, after, absolute }: Place): WordClass {
  const title =
    before === undefined && /^\p{Lu}/u.test(token.text) && /^\p{Lu}/u.test(after?.text ?? '');
  if (title && OFFICE.test(after?.lower ?? '')) return 'noun'; // "Mining Minister Lee"
  if (before === 'number' || (before !== 'preposition' && NOMINAL.has(before)))
    return opensNoun(after) ? 'adjective' : 'noun';
  // "at a regular press briefing that …": compounds whose last word names an occasion.
  if (
    before === 'noun' &&
    OCCASION.test(token.lower) &&
    (after?.lower === 'that' || !takesObject(after))
  )
    return 'noun';
  return reading.ratherNoun && !absolute && !takesObject(after) ? 'noun' : 'verb';
}

const isRelative = (token: Token | undefined): boolean =>
  token?.lower === 'which' || token?.lower === 'whom';

/** "*with the owner* warning *of* theft": a noun phrase behind *with*, and what verbs of saying take behind the token. */
function isAbsolute(tokens: readonly Token[], cls: readonly WordClass[], i: number): boolean {
  if (!/^(?:of|about|against|that)$/u.test(tokens[i + 1]?.lower ?? '')) return false;
  for (let p = i - 1; p >= Math.max(0, i - LONGEST_ABSOLUTE); p--) {
    if (tokens[p]?.lower === 'with') return p < i - 1;
    if (!PHRASAL.has(cls[p])) return false;
  }
  return false;
}
const PHRASAL: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  'determiner',
  'possessive',
  'adjective',
  'noun',
  'number',
]);
/** Longest noun phrase between *with* and its -ing form, in tokens. */
const LONGEST_ABSOLUTE = 6;

function pastForm({ reading, before, word, after }: Place): WordClass {
  const { forms, ratherNoun, guessed } = reading;
  // "blamed *armed* rebels", "60 *armed* protesters"
  const describes = before === 'number' || (before === 'verb' && (guessed || !forms.has('base')));
  if (describes && opensNoun(after)) return 'adjective';
  if (!NOMINAL.has(before)) {
    const noun = forms.has('base') && ratherNoun && before !== 'pronoun' && !takesObject(after);
    return noun ? 'noun' : 'verb';
  }
  if (before === 'determiner' && STANDS_ALONE.test(word) && !opensNoun(after)) return 'verb';
  if (opensNoun(after) || !forms.has('past')) return 'adjective';
  if (ARTICLE.test(word) && isPredicate(after)) return 'noun'; // "the accused denied", "the wound was"
  return forms.has('base') ? 'noun' : 'verb';
}

/** An auxiliary, or a form that only verbs in the past have. */
const isPredicate = (token: Token | undefined): boolean =>
  closedClass(token?.lower ?? '') ? isAuxiliary(token) : isPast(token);

const isAuxiliary = (token: Token | undefined): boolean =>
  /^(?:be|have|do|modal)$/u.test(closedClass(token?.lower ?? '') ?? '');

function isPast(token: Token | undefined): boolean {
  const forms = verbReading(token?.lower ?? '')?.forms;
  return forms?.has('past') === true && !forms.has('base') && token?.text === token?.lower;
}

function presentForm(place: Place): WordClass {
  const { reading, before, word, adjacent, after } = place;
  const { forms, ratherNoun, lemma } = reading;
  // "which *rivals* have called", against "which *rivals* the best"
  if (/^(?:which|whom)$/u.test(word) && forms.has('s') && isAuxiliary(after)) return 'noun';
  // "whom *rivals call* a fox": behind an object comes its subject.
  if (word === 'whom' && adjacent && verbReading(after?.lower ?? '')) return 'noun';
  if (before === 'pronoun' || /^(?:who|which|that)$/u.test(word)) return 'verb';
  if (before === 'number' || NOMINAL.has(before))
    return before === 'determiner' && STANDS_ALONE.test(word) && takesObject(after)
      ? 'verb'
      : 'noun';
  if (lemma === 'state' && forms.has('s') && MEMBER.test(word)) return 'noun';
  // "voiced hope", "made claims": no second verb right behind a verb, but for "helped build".
  if (before === 'verb' && adjacent && !/^(?:help|let|mak|see|watch|hear)/u.test(word))
    return 'noun';
  // "the former Test *lock* said": a verb in the past has its subject before it.
  const subject = before === 'noun' && cueOf(lemma) === undefined && isPast(after);
  if (subject) return 'noun';
  // "that parading *suspects* was wrong": behind what is done to them, before the verb that says what it is.
  if (place.gerund && isAuxiliary(after)) return 'noun';
  if (!ratherNoun) return 'verb';
  // "Wolf Watch, a charity, *claims that* …", "Lola Vance, 34, *claims her* father …"
  const reports = word === ',' && cueOf(lemma) !== undefined;
  if (reports && (after?.lower === 'that' || takesObject(after))) return 'verb';
  if (before !== 'noun' || !(agrees(word, forms) || (place.name && forms.has('s')))) return 'noun';
  // "Some 40 died, the charity *estimates*."
  if (place.closes && forms.has('s') && cueOf(lemma)?.takes.has('speech')) return 'verb';
  // "which Oslo *brands* rebels"
  if (place.relative && cueOf(lemma) !== undefined) return 'verb';
  // "the mayor *hits out* at critics"
  if (PARTICLE.test(after?.lower ?? '') && phrasesOf(lemma).some(([next]) => next === after?.lower))
    return 'verb';
  if (SHOWING.test(word) && forms.has('base') && cueOf(lemma) !== undefined) return 'verb';
  const report = forms.has('base') && cueOf(lemma) !== undefined && !endsPhrase(after);
  return takesObject(after) || report ? 'verb' : 'noun';
}

/** What states are: "*member* states", "the *nation* states". */
const MEMBER =
  /^(?:member|nation|client|welfare|border|swing|battleground|gulf|city|vassal|police)$/u;

/** A plural subject with a base form, a singular one with *-s*: "officials claim", "the bank claims". */
const agrees = (noun: string, forms: VerbReading['forms']): boolean =>
  forms.has('s') !== /[^s]s$/u.test(noun) ||
  /^(?:people|police|men|women|couple|pair|duo|trio)$/u.test(noun);

/** "“Not yet,” *vows the coach*": a cue and the noun phrase of its speaker. */
const opensSpeaker = ({ reading, after }: Place): boolean =>
  cueOf(reading.lemma)?.takes.has('speech') === true &&
  (closedClass(after?.lower ?? '') === 'determiner' ||
    !endsPhrase(after) ||
    (verbReading(after?.lower ?? '') === undefined &&
      after?.kind === 'word' &&
      closedClass(after.lower) === undefined));

/** True right behind a closing mark with a comma, question or exclamation mark in it. */
const closesSpeech = (tokens: readonly Token[], i: number): boolean =>
  /^(?:["”’']|'')$/u.test(tokens[i - 1]?.text ?? '') &&
  /^[,?!]$/u.test(tokens[i - 2]?.text ?? '') &&
  tokens[i]?.spaced === true;

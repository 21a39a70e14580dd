/** Labels handed out in the clause itself: "termed Y by X", "X calls Z Y", "what X calls Y", "Y, as X puts it". */
import type { Place } from '../match/guards';
import { phraseBefore } from '../phrase/clause';
import { isHyphen } from '../phrase/hyphen';
import { isMark } from '../phrase/marks';
import type { Party, Text } from '../phrase/noun-phrase';
import { isNominal } from '../phrase/party-shape';
import { headParty } from '../phrase/phrase-head';
import { BE, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../phrase/words';
import { agentAfter, mediumBetween } from './agent';
import { labeller } from './labeller';
import type { Naming } from './labelling';
import { namingAfter } from './naming-after';
import { type Between, firstPhrase, readBetween } from './naming-between';
import {
  isBareParticiple,
  isContactClause,
  isReduced,
  isRelativeClause,
  isWhatClause,
  wordBefore,
} from './naming-clause';
import { namingPattern, type Pattern } from './naming-verbs';

/** How far before the term its verb may stand, in tokens. */
const REACH = 20;
const PARTICLES = new Set('for on off in out up upon into after back at'.split(' '));

/** Who gave the label at `place` to whom, where the clause says so. */
export const namingAt = (text: Text, place: Place): Naming | undefined =>
  namingBefore(text, place) ?? namingAfter(text, place);

function namingBefore(text: Text, place: Place): Naming | undefined {
  const { tokens, sentences } = text.doc;
  const from = sentences[tokens[place.from]?.sentence ?? -1]?.from ?? 0;
  for (let v = place.from - 1; v >= Math.max(from, place.from - REACH); v--) {
    const token = tokens[v];
    if (!token || token.text === ';' || token.text === ':') return undefined;
    const pattern = namingPattern(token.lower);
    const before = tokens[v - 1];
    const portrayal = namedInNoun(text, v, place);
    if (portrayal) return portrayal;
    const joined = pattern && hyphenated(text, v, place);
    if (joined) return joined;
    if (!pattern || (before && (isHyphen(before) || isNounThere(before.lower)))) continue; // "so-called", "the label"
    const particle = PARTICLES.has(tokens[v + 1]?.lower ?? '');
    const between = particle && pattern !== 'as' ? undefined : readBetween(text, v, place);
    if (!between) return undefined;
    if (fits(text, pattern, between, particle)) return labelled(text, v, between, place);
    if (before?.lower !== 'to' && !token.lower.endsWith('ing')) return undefined; // another clause
  }
  return undefined;
}

/** Nouns of naming: "the government's portrayal of them as rioters". */
const NOUNS =
  /^(?:portrayals?|descriptions?|depictions?|characteri[sz]ations?|denunciations?|condemnation|dismissal|classification|designation|listing|treatment)$/u;

/** Who labels by a noun, and whom: its possessor, and what *of* brings in. */
function namedInNoun(text: Text, noun: number, place: Place): Naming | undefined {
  const { tokens } = text.doc;
  if (tokens[noun + 1]?.lower !== 'of' || !NOUNS.test(tokens[noun]?.lower ?? '')) return undefined;
  const between = readBetween(text, noun + 1, place);
  const { link, agent } = between ?? {};
  if (link === undefined || tokens[link]?.lower !== 'as' || link < noun + 3) return undefined;
  const owned = /^['’]s?$/u.test(tokens[noun - 1]?.text ?? '');
  const from = text.doc.sentences[tokens[noun]?.sentence ?? -1]?.from ?? 0;
  const by = agent ?? (owned ? phraseBefore(text, noun - 1, from)?.party : undefined) ?? null;
  return { by, verb: noun, object: { from: noun + 2, to: link }, rule: 'x-calls-y' };
}

/** How many words may stand between "government-labelled" and its label: "US-designated foreign terrorist group". */
const JOINED_REACH = 3;
/** Words joined to a naming verb that name nobody: "so-called", "self-styled", "newly-declared", "long-held". */
const NO_LABELLER =
  /^(?:so|self|well|newly|re|un|pre|mis|co|ill|long|once|much|oft|often|widely|aptly|\p{L}+ly)$/u;

/** "*government*-labelled terrorists", "the US-designated terrorist group": the labeller is joined to its verb. */
function hyphenated(text: Text, verb: number, place: Place): Naming | undefined {
  const { tokens } = text.doc;
  const hyphen = tokens[verb - 1];
  const word = tokens[verb - 2];
  if (!hyphen || !isHyphen(hyphen) || !word || !/ed$/u.test(tokens[verb]?.lower ?? ''))
    return undefined;
  if (word.kind !== 'word' || NO_LABELLER.test(word.lower)) return undefined;
  if (place.from - verb > JOINED_REACH) return undefined;
  for (let i = verb + 1; i < place.from; i++)
    if (!isMark(tokens[i]) && !isModifier(tokens[i]?.lower ?? '')) return undefined;
  const by = headParty(text, verb - 2, verb - 1);
  return by && isNominal(by) ? { by, verb, rule: 'named-by' } : undefined;
}

const isModifier = (word: string): boolean =>
  /^\p{L}+$/u.test(word) &&
  !(CONJUNCTIONS.has(word) || PREPOSITIONS.has(word) || DETERMINERS.has(word));

/** True where the verb takes the label as it stands: "called", "described … as", "found … to be", "wrote … off as". */
function fits({ doc }: Text, pattern: Pattern, between: Between, particle: boolean): boolean {
  if (pattern === 'bare') return true;
  const word = doc.tokens[between.link ?? -1]?.lower;
  if (pattern === 'of') return word === 'of';
  return pattern === 'as' ? word === 'as' : word === 'to' && !particle;
}

/** An object without a preposition shows that the verb is active. */
const isPhrase = ({ doc }: Text, object: Place | undefined): boolean =>
  object !== undefined && !PREPOSITIONS.has(doc.tokens[object.from]?.lower ?? '');

/** "the label", "such talk": a noun here; but "a post that called". */
const isNounThere = (before: string): boolean =>
  before === 'such' || (before !== 'that' && DETERMINERS.has(before));

function labelled(text: Text, verb: number, between: Between, place: Place): Naming | undefined {
  const isWhat = isWhatClause(text, verb);
  const active = isWhat && !BE.has(wordBefore(text, verb)); // "in what it called a war crime by the regime"
  const agent = active ? between.agent : agentOf(text, verb, between, place);
  if (BE.has(wordBefore(text, verb)) || agent !== undefined) {
    const object = { from: verb, to: verb };
    return { by: agent ?? null, verb, object, rule: agent ? 'named-by' : 'named-passive' };
  }
  if (/^(?:i|we|you)$/u.test(wordBefore(text, verb))) return undefined; // the speaker's own label
  const bare = /^(?:an?|as|the|["“‘'])$/u.test(text.doc.tokens[verb + 1]?.lower ?? '');
  if (bare && between.second && (isWhat || isRelativeClause(text, verb))) {
    // "what supporters call a revolt and [opponents] a coup"
    const by = labellerAfter(text, between.second) ?? null;
    // "what he called a massacre and urged", "what he calls a mob and so-called experts"
    if (/^\p{Ll}+ed$/u.test(by?.name ?? '') || (by && !isNominal(by))) return undefined;
    return { by, verb, rule: 'what-x-calls', gapped: true };
  }
  if (isWhat) return { by: labeller(text, verb), verb, rule: 'what-x-calls' };
  const object = between.object ?? shifted(text, between, place);
  if (object) {
    const accuses = namingPattern(text.doc.tokens[verb]?.lower ?? '') === 'of';
    return {
      by: labeller(text, verb),
      verb,
      object,
      rule: 'x-calls-y',
      ...(accuses && { accuses }),
    };
  }
  if (isReduced(text, verb, place))
    return { by: null, verb, object: { from: verb, to: verb }, rule: 'named-passive' };
  if (isRelativeClause(text, verb) || isContactClause(text, verb))
    return { by: labeller(text, verb), verb, rule: 'x-calls-y' };
  return isBareParticiple(text, verb, place)
    ? { by: null, verb, object: { from: verb, to: verb }, rule: 'named-passive' }
    : undefined;
}

/** "and [opponents] a coup": the phrase right after *and*. */
const labellerAfter = (text: Text, { from, to }: Place): Party | undefined =>
  headParty(text, from, firstPhrase(text, from, to));

/** "by X": between verb and label, or after it. */
function agentOf(text: Text, verb: number, between: Between, place: Place): Party | undefined {
  const active = isActive(text, verb, between);
  const own = between.agent && !between.coordinated && !isSecond(text, verb, place);
  if (active && isBearing(text, between.object)) return undefined; // "likened the stalls run by Somalis to"
  if (own) return between.agent;
  // "called the plan a power grab by Brussels": whom the grab is by, not who calls it so
  const after =
    active && (!between.object || isPhrase(text, between.object))
      ? undefined
      : agentAfter(text, place.to);
  return after ?? between.agent ?? (active ? undefined : mediumBetween(text, verb, place.from));
}

/** "the stalls run": an object that begins with a determiner and ends in a participle says by whom *it* is done. */
const isBearing = ({ doc: { tokens } }: Text, object: Place | undefined): boolean =>
  object !== undefined &&
  DETERMINERS.has(tokens[object.from]?.lower ?? '') &&
  object.to - object.from > 2 &&
  /^(?:run|led|made|built|held|set|put|won|lost|cut|done|taken|driven|written|drawn|sold|given|sent|\p{L}{2,}ed)$/u.test(
    tokens[object.to - 1]?.lower ?? '',
  );

/** True where the verb has an object of its own, or is in the present: "whom he calls a tool of". */
function isActive(text: Text, verb: number, { object }: Between): boolean {
  if (BE.has(wordBefore(text, verb))) return false;
  return object !== undefined || !PARTICIPLE.test(text.doc.tokens[verb]?.lower ?? '');
}
const PARTICIPLE = /(?:ed|seen|known|held|found|thought|dubbed|written)$/u;

/** "called a scab by one cousin and a commie by another": each label has an agent of its own. */
function isSecond({ doc: { tokens } }: Text, verb: number, place: Place): boolean {
  for (let i = place.from - 1; i > Math.max(verb, place.from - 4); i--)
    if (tokens[i]?.lower === 'and') return true;
  return false;
}

/** How long an object that stands after its label may be, in tokens. */
const SHIFTED = 10;

/** "condemned as “butchery” a series of raids": a long object stands after its label. */
function shifted({ doc, mentions }: Text, { link }: Between, place: Place): Place | undefined {
  if (link === undefined) return undefined;
  let end = doc.sentences[doc.tokens[place.from]?.sentence ?? -1]?.to ?? place.to;
  while (doc.tokens[end - 1]?.kind === 'mark') end--;
  let from = place.to;
  while (isMark(doc.tokens[from]) && from < end) from++;
  const opens = DETERMINERS.has(doc.tokens[from]?.lower ?? '') || mentions.at(from)?.from === from;
  return opens && from < end ? { from, to: Math.min(end, from + SHIFTED) } : undefined;
}

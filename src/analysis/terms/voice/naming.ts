/** Labels handed out in the clause itself: "termed Y by X", "X calls Z Y", "what X calls Y", "Y, as X puts it". */
import type { Place } from '../match/guards';
import { phraseBefore, subjectOf, verbGroup } from '../phrase/clause';
import { isHyphen } from '../phrase/hyphen';
import { isMark } from '../phrase/marks';
import { type Party, partyAfter, partyBefore, type Text } from '../phrase/noun-phrase';
import { isNominal, isVerb } from '../phrase/party-shape';
import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  REPORTING,
  SUBORDINATORS,
} from '../phrase/words';
import { namingPattern } from './naming-verbs';

export interface Naming {
  /** Who labels; null in a passive without agent. */
  by: Party | null;
  /** Index of the verb's token. */
  verb: number;
  /** The tokens of what is labelled, where the clause has it. */
  object?: Place;
  rule: string;
}
/** How far before the term its verb may stand, and after it its agent, in tokens. */
const REACH = 14;
const AGENT_REACH = 5;
const PARTICLES = new Set('for on off in out up upon into after back at'.split(' '));

/** Who gave the label at `place` to whom, where the clause says so. */
export function namingAt(text: Text, place: Place): Naming | undefined {
  const { tokens, sentences } = text.doc;
  const from = sentences[tokens[place.from]?.sentence ?? -1]?.from ?? 0;
  for (let v = place.from - 1; v >= Math.max(from, place.from - REACH); v--) {
    const token = tokens[v];
    if (!token || token.text === ';' || token.text === ':') return undefined;
    const pattern = namingPattern(token.lower);
    const before = tokens[v - 1];
    if (!pattern || (before && (isHyphen(before) || isNounThere(before.lower)))) continue; // "so-called", "the label"
    if (PARTICLES.has(tokens[v + 1]?.lower ?? '')) return undefined;
    return labelled(text, v, pattern, place);
  }
  return undefined;
}

/** An object pronoun shows that the verb is active. */
const isPronoun = ({ doc }: Text, object: Place | undefined): boolean =>
  object !== undefined &&
  object.to - object.from === 1 &&
  /^(?:it|him|her|them|me|us|this|that)$/u.test(doc.tokens[object.from]?.lower ?? '');

/** "the label": a noun here; but "a post that called". */
const isNounThere = (before: string): boolean => before !== 'that' && DETERMINERS.has(before);

function labelled(text: Text, verb: number, pattern: 'bare' | 'as', place: Place) {
  const between = readBetween(text, verb, place);
  if (!between || (pattern === 'as' && between.as === undefined)) return undefined;
  const active = between.object !== undefined && !BE.has(wordBefore(text, verb));
  // "called it a power grab by Brussels": whom the grab is by, not who calls it so
  const agent =
    between.agent ??
    (active && isPronoun(text, between.object) ? undefined : agentAfter(text, place.to));
  const passive = BE.has(wordBefore(text, verb)) || agent !== undefined;
  const isWhat = isWhatClause(text, verb);
  if (passive) {
    const object = { from: verb, to: verb };
    return { by: agent ?? null, verb, object, rule: agent ? 'named-by' : 'named-passive' };
  }
  if (/^(?:i|we|you)$/u.test(wordBefore(text, verb))) return undefined; // the speaker's own label
  if (isWhat) return { by: labeller(text, verb), verb, rule: 'what-x-calls' };
  if (between.object)
    return { by: labeller(text, verb), verb, object: between.object, rule: 'x-calls-y' };
  const reduced = isReduced(text, verb);
  if (reduced) return { by: null, verb, object: { from: verb, to: verb }, rule: 'named-passive' };
  return isRelativeClause(text, verb) || isContactClause(text, verb)
    ? { by: labeller(text, verb), verb, rule: 'x-calls-y' }
    : undefined;
}

/** Who labels: the subject of the clause, else whoever is named right before the verb; null for no noun phrase. */
function labeller(text: Text, verb: number): Party | null {
  const subject = subjectOf(text, verb, () => false);
  if (subject && isParticiple(text, subject.from)) return null;
  const found = subject?.party ?? partyBefore(text, verb);
  return found && isNominal(found) ? found : null;
}

/** "while stopping short of calling": a clause that opens with a participle has no subject of its own. */
const isParticiple = ({ doc: { tokens }, mentions }: Text, i: number): boolean =>
  !mentions.at(i) &&
  /^\p{Ll}{2,}ing$/u.test(tokens[i]?.text ?? '') &&
  (tokens[i - 1]?.text === ',' || SUBORDINATORS.has(tokens[i - 1]?.lower ?? ''));

/** What stands between verb and label: an object, an agent ("by X"), *as*; undefined where a clause ends there. */
function readBetween(text: Text, verb: number, place: Place) {
  const { tokens } = text.doc;
  const found: { object?: Place; agent?: Party | undefined; as?: number } = {};
  let relative: number | undefined;
  let labelFrom = place.from;
  while (labelFrom > verb + 1 && isLabelLead(text, labelFrom - 1)) labelFrom--;
  for (let i = verb + 1; i < labelFrom; i++) {
    const token = tokens[i];
    if (!token || token.text === ',' || token.text === '—') return undefined;
    if (/^(?:who|which|whom|where)$/u.test(token.lower) && i > verb + 1) {
      relative ??= i; // "called doctors who do it …": the object ends here
      continue;
    }
    if (token.lower === 'that' && tokens[labelFrom - 1]?.lower === 'as') relative ??= i;
    else if (CONJUNCTIONS.has(token.lower) && !isJoined(text, i)) return undefined;
    if (token.lower === 'as') found.as = i;
    else if (token.lower === 'by') {
      found.agent = partyAfter(text, i + 1);
      if (!found.object && i > verb + 1) found.object = { from: verb + 1, to: i };
    }
  }
  if (tokens[labelFrom - 1]?.lower === 'as') found.as = labelFrom - 1;
  const end = relative ?? found.as ?? labelFrom;
  if (!found.agent && end > verb + 1) found.object = { from: verb + 1, to: end };
  return found;
}

/** *and* joins objects; a hyphen makes a conjunction part of a word: "the so-called observatory". */
const isJoined = ({ doc: { tokens } }: Text, i: number): boolean => {
  const next = tokens[i + 1];
  if (next && (isVerb(next.lower) || namingPattern(next.lower))) return false; // "and said"
  return tokens[i]?.lower === 'and' || (next !== undefined && isHyphen(next));
};

/** Determiner, quotation mark or adjective right before a label. */
function isLabelLead(text: Text, i: number): boolean {
  const token = text.doc.tokens[i];
  if (!token || text.mentions.at(i)) return false;
  if (isMark(token) || isHyphen(token)) return true;
  if (DETERMINERS.has(token.lower))
    return !['those', 'these', 'this', 'that'].includes(token.lower);
  return /^\p{Ll}+(?:al|ic|ous|ive|ish|ary|ent|less|ful)$/u.test(token.text);
}

/** "by X" after the label, past the closing mark and a short remark ("in 2018"). */
function agentAfter(text: Text, to: number): Party | undefined {
  const { tokens } = text.doc;
  for (let i = to; i < to + AGENT_REACH; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[to - 1]?.sentence) return undefined;
    if (token.lower === 'by') return partyAfter(text, i + 1);
    if (token.kind === 'mark' && !isMark(token)) return undefined;
    if (CONJUNCTIONS.has(token.lower) || /ed$/u.test(token.lower)) return undefined; // "a panic cooked up by …"
    if (/^(?:up|out|off|run|led|written|driven|made)$/u.test(token.lower)) return undefined;
  }
  return undefined;
}

function wordBefore(text: Text, verb: number): string {
  let i = verb - 1;
  while (
    /(?:ly|been|being|also|not|often|now|then|once|still|long)$/u.test(
      text.doc.tokens[i]?.lower ?? '',
    )
  ) {
    if (/^be(?:en|ing)$/u.test(text.doc.tokens[i]?.lower ?? '')) return 'been';
    i--;
  }
  return text.doc.tokens[i]?.lower ?? '';
}

/** "what Tehran calls", "what he described as": *what* within a few words before the verb. */
function isWhatClause(text: Text, verb: number): boolean {
  for (let i = verb - 1; i >= verb - 8 && i >= 0; i--) {
    const token = text.doc.tokens[i];
    if (!token || (token.kind === 'mark' && !isHyphen(token))) return false;
    if (token.lower === 'what' || token.lower === 'whom') return true;
  }
  return false;
}

const isRelativeClause = (text: Text, verb: number): boolean => {
  for (let i = verb - 1; i >= verb - 9 && i >= 0; i--)
    if (RELATIVES.has(text.doc.tokens[i]?.lower ?? '')) return true;
  return false;
};

/** "an act the company has branded …": a clause without a pronoun, right after the noun it is about. */
function isContactClause(text: Text, verb: number): boolean {
  const from = text.doc.sentences[text.doc.tokens[verb]?.sentence ?? -1]?.from ?? 0;
  const subject = phraseBefore(text, verbGroup(text, verb), from);
  const before = subject && text.doc.tokens[subject.from - 1];
  return (
    before?.kind === 'word' &&
    DETERMINERS.has(text.doc.tokens[subject?.from ?? 0]?.lower ?? '') &&
    before.sentence === text.doc.tokens[verb]?.sentence &&
    ![CONJUNCTIONS, PREPOSITIONS, BE, AUXILIARIES, REPORTING].some((set) => set.has(before.lower))
  );
}

/** "HTS, long seen as a …": a participle after a comma. */
function isReduced(text: Text, verb: number): boolean {
  const { tokens } = text.doc;
  if (!/(?:ed|seen|known)$/u.test(tokens[verb]?.lower ?? '')) return false;
  let i = verb - 1;
  while (/^(?:long|once|now|often|also|widely|better|[a-z]+ly)$/u.test(tokens[i]?.lower ?? '')) i--;
  return /^[,—–]$/u.test(tokens[i]?.text ?? '') && !closesAside(text, i);
}

/** "a homily that the lawyer, Letícia Kuhn, dismissed as": the comma ends the name of a relative clause’s subject. */
function closesAside(text: Text, comma: number): boolean {
  const { tokens } = text.doc;
  const mention = text.mentions.at(comma - 1);
  if (!mention || tokens[mention.from - 1]?.text !== ',') return false;
  for (let i = mention.from - 2; i > mention.from - 10; i--)
    if (/^(?:who|whom|which|that)$/u.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** The noun phrase a label belongs to: "the party’s [far-right] leader", "an increasingly [authoritarian] president". */
import type { Token } from '../../../model/segmented';
import { isGroupNoun } from '../match/group-nouns';
import type { Place } from '../match/guards';
import { isHyphen } from '../phrase/hyphen';
import { isMark } from '../phrase/marks';
import { isPerson } from '../phrase/person';
import {
  AUXILIARIES,
  BE,
  COMMON_VERBS,
  CONJUNCTIONS,
  DETERMINERS,
  PASTS,
  PREPOSITIONS,
  PRONOUNS,
} from '../phrase/words';
import type { Label } from './rule';

/** How many words may stand before a label in its phrase, and after it. */
const BEFORE = 6;
const AFTER = 3;

export interface LabelPhrase extends Place {
  /** True where a determiner or a possessor opens it. */
  determined: boolean;
}

/** The phrase around the label. `to` is the token after its last noun. */
export function labelPhrase(label: Label): LabelPhrase {
  const { tokens } = label.text.doc;
  let from = label.place.from;
  let possessed = false;
  for (let n = 0; n < BEFORE; n++) {
    const token = tokens[from - 1];
    if (!token || token.sentence !== tokens[label.place.from]?.sentence) break;
    if (DETERMINERS.has(token.lower))
      return { from: from - 1, to: nounsAfter(label), determined: true };
    if (/^['’]s$/u.test(token.text)) possessed = true;
    else if (!isModifier(token)) break;
    from--;
  }
  return { from, to: nounsAfter(label), determined: possessed };
}

/** The token after the nouns an adjective (or a noun before a noun) has after it: "far-right" + "leader". */
function nounsAfter(label: Label): number {
  const { doc, mentions } = label.text;
  const last = doc.tokens[label.place.to - 1];
  let i = label.place.to;
  if (isPlural(label)) return i;
  i = overAdjectives(label);
  const most = i + AFTER;
  while (i < most) {
    const token = doc.tokens[i];
    if (!token || token.sentence !== last?.sentence || mentions.at(i)?.form === 'name') {
      if (!isDemonym(label, i)) break;
      i++;
      continue;
    }
    if (isMark(token) || isHyphen(token)) {
      const next = doc.tokens[i + 1];
      const closes = i === label.place.to && isMark(doc.tokens[label.place.from - 1]); // ‘woke’ books
      if (isMark(token) && next?.spaced !== false && !closes) break;
      i++;
      continue;
    }
    if (isHead(doc.tokens[i - 1]?.lower ?? '') && /[^s]s$/u.test(token.lower)) break; // "cleric warns West"
    if (i > label.place.to && isPluralNoun(doc.tokens[i - 1]?.lower ?? '')) break; // "junta jets bomb school"
    if (
      !isNounLike(token.lower) ||
      (i > label.place.to && isVerbHere(doc.tokens[i - 1], doc.tokens[i + 1])) ||
      (i > label.place.to && isAfterNoun(token, doc.tokens[i + 1]))
    )
      break;
    i++;
  }
  return i;
}

/** A person or a body is what a phrase is about: the *-s* after it is a verb's. */
const isHead = (lower: string): boolean => isPerson(lower) || isGroupNoun(lower);

/** Plurals end a phrase, but for those that are said before a noun too: "a sports bill". */
const isPluralNoun = (lower: string): boolean =>
  /(?:[^siu]s|ies|men)$/u.test(lower) &&
  !/^(?:sports|arms|news|rights|drugs|affairs|services|savings|sales|goods|women|politics|economics|gas|bus|human|civil|lies|series|foreign|careers|sciences?|mathematics|works|communications|operations|elections?)$/u.test(
    lower,
  );

/** "a hardline [Iranian] cleric": a people's name before a noun is one more adjective. */
function isDemonym({ text: { doc, mentions } }: Label, i: number): boolean {
  const mention = mentions.at(i);
  return (
    mention?.entity.type === 'group' &&
    mention.to === i + 1 &&
    isNounLike(doc.tokens[i + 1]?.text ?? '')
  );
}

/** How long one more adjective may be, in tokens: "pro-Russian". */
const ADJECTIVE_LENGTH = 4;

/** "the eurosceptic, [pro-Russian] party", "hardline and [anti-immigrant]": past the adjectives joined to an adjective. */
function overAdjectives(label: Label): number {
  const { tokens } = label.text.doc;
  const { to } = label.place;
  if (!/^(?:,|and)$/u.test(tokens[to]?.lower ?? '') || !isAdjectival(label)) return to;
  for (let i = to + 1; i < to + 1 + ADJECTIVE_LENGTH; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (!token || token.sentence !== tokens[to]?.sentence) return to;
    if (isHyphen(token) || (next && isHyphen(next))) continue;
    const joined = isHyphen(tokens[i - 1] as Token) || ADJECTIVAL.test(token.lower);
    return joined && next?.kind === 'word' && isNounLike(next.lower) ? i + 1 : to;
  }
  return to;
}

/** "the community calls it": a word before a pronoun or a determiner is a verb, not one more noun. */
export const takesObject = (next: Token | undefined): boolean =>
  DETERMINERS.has(next?.lower ?? '') || /^(?:it|him|them|me|us|that)$/u.test(next?.lower ?? '');

/** A verb between a noun and its object or infinitive: "the community calls it", "activists want to". */
const isVerbHere = (before: Token | undefined, next: Token | undefined): boolean =>
  takesObject(next) || (next?.lower === 'to' && /[^s]s$/u.test(before?.lower ?? ''));

/** "the law [falls]", "an analyst [close] to": an intransitive verb, or an adjective with a complement of its own. */
export const isAfterNoun = ({ lower }: Token, next: Token | undefined): boolean =>
  ABOUT_NOUN.test(lower)
    ? /^(?:to|of|with|for|in|on|from|by|at)$/u.test(next?.lower ?? '')
    : INTRANSITIVE.test(lower) && !isNounLike(next?.lower ?? '');
const ABOUT_NOUN =
  /^(?:close|loyal|critical|familiar|hostile|sympathetic|friendly|opposed|responsible|available|unable|able|keen|ready|eager|active|popular|common|central|open|akin|similar|near|due|subject|free|full|aware|guilty|capable|worthy|allied|bent|intent|rife|rich)$/u;
const INTRANSITIVE =
  /^(?:falls|goes|comes|becomes|remains|stays|dies|fails|passes|stands|ends|begins|starts|continues|collapses|succeeds|expires|survives|happens|appears|seems|lasts|prevails|exists|resigns|retires|returns|arrives|vanishes|disappears|looms)$/u;

/** A plural noun ends its phrase: what follows "militants" is a verb. */
export function isPlural(label: Label): boolean {
  const last = label.text.doc.tokens[label.place.to - 1]?.lower ?? '';
  return label.noun && /(?:s|men)$/u.test(last) && !isAdjectival(label);
}

const ADJECTIVAL =
  /(?:al|ic|ous|ive|ary|less|ful|ish|able|ible|ese|ian|line|wing|right|left|friendly|style|backed|funded|linked|led|hit|controversial|so-called|ated|iled|ered|ised|ized|orn|ant|ent)$/u;

/** True for a label that describes the noun after it and names nobody itself. */
export function isAdjectival(label: Label): boolean {
  const last = label.text.doc.tokens[label.place.to - 1]?.lower ?? '';
  const first = label.text.doc.tokens[label.place.from]?.lower ?? '';
  return (
    (label.adjective && !(label.noun && endsPhrase(label))) ||
    /^(?:anti|pro|non|ultra|far|hard|left|right)$/u.test(first) ||
    isCompound(label) ||
    (label.noun ? /(?:ian|[^n]ic|ous|ive|less)$/u : ADJECTIVAL).test(last)
  );
}

/** The token after the label, past the closing one of marks of its own: an “apostate” garrison. */
export const afterMarks = (tokens: readonly Token[], { from, to }: Place): number =>
  isMark(tokens[from - 1]) && isMark(tokens[to]) ? to + 1 : to;

/** True where no noun follows: "the hardliner says"; not in "hardliner Lleras" or "its populist leader". */
function endsPhrase({ text: { doc, mentions }, place }: Label): boolean {
  const at = afterMarks(doc.tokens, place);
  const next = doc.tokens[at];
  const follows = next?.spaced && next.sentence === doc.tokens[place.from]?.sentence;
  return !follows || !(isNounLike(next.lower) || mentions.at(at));
}

/** "job-killing", "trigger-happy": a hyphened compound right before a noun. */
function isCompound({ text: { doc }, place }: Label): boolean {
  const next = doc.tokens[afterMarks(doc.tokens, place)];
  if (!next?.spaced || next.kind !== 'word' || !isNounLike(next.lower)) return false;
  for (let i = place.from + 1; i < place.to - 1; i++)
    if (isHyphen(doc.tokens[i] as Token)) return !/s$/u.test(doc.tokens[place.to - 1]?.lower ?? '');
  return false;
}

const isModifier = (token: Token): boolean =>
  isMark(token) ||
  isHyphen(token) ||
  (token.kind !== 'mark' &&
    ![PREPOSITIONS, CONJUNCTIONS, COMMON_VERBS, AUXILIARIES, BE, PRONOUNS].some((set) =>
      set.has(token.lower),
    )) ||
  /^(?:once|now|then|long|also|formerly|most|previously|officially)$/u.test(token.lower);

const NO_NOUNS = [
  PREPOSITIONS,
  CONJUNCTIONS,
  COMMON_VERBS,
  AUXILIARIES,
  BE,
  PRONOUNS,
  DETERMINERS,
  PASTS,
];

/** True for a word that looks like a noun or an adjective, not like a verb of the clause. */
export const isNounLike = (lower: string): boolean =>
  /^(?:\p{L}{3,}|mps?|pm|tv)$/u.test(lower) &&
  !NO_NOUNS.some((set) => set.has(lower)) &&
  (/^(?:dai|week|month|fami|al|ral|assemb)ly$/u.test(lower) || !/(?:ed|ly)$/u.test(lower)) &&
  (!/ing$/u.test(lower) ||
    /^(?:ruling|building|meeting|gathering|ring|king|wing|thing|being|offspring|killing|bombing|shooting|policing|hearing)$/u.test(
      lower,
    ));

/** Phrases that state a role: "the fund's chief economist", "one of its founders", "head of X in Y". */
import { isCalendarWord } from '../names/calendar';
import type { RoleReader } from './role-reader';

export const DETERMINERS = new Set('the a an its his her their our my one whose'.split(' '));
export const STOPS = new Set(
  `who whom which that said says told tells was is were are has had have will would when where while as and but
   according speaking added wrote`.split(/\s+/),
);
const PREPOSITION = /^(?:of|for|at|in|to|with|on|from|by)$/;
/** A complement: "of the Harbour Workers' Union", "at the bank in Oslo". */
const COMPLEMENT = /^(?:of|for|at|in|with|on|from|near|inside|outside|'s|-)$/;
/** What leads on from a noun phrase without being a part of it. */
export const JOINS = /^(?:to|by|after|before|over|during|about|since)$/;
export const MARK = /^[,.;:()—–?!"”“]$/;
/** A phrase has its role word within so many words. */
export const MOST_WORDS = 10;

/** The role word that heads the noun phrase beginning at `from`, or -1. */
export function headFrom(reader: RoleReader, start: number, end: number): number {
  const from = /^one of (?:the|its|his|her|their)$/.test(
    [0, 1, 2].map((k) => reader.lower(start + k)).join(' '),
  )
    ? start + 3
    : start;
  let head = -1;
  for (let i = from; i < end && i < from + MOST_WORDS; i++) {
    const lower = reader.lower(i);
    if (reader.nameAt(i)?.type === 'person') return head;
    if (i > from && DETERMINERS.has(lower)) return head;
    if (
      reader.isRole(i) ||
      (i > from && (leads(reader, i) || isAdherent(reader, i))) ||
      (from > start && reader.isRole(i, lower.replace(/s$/, '')))
    )
      head = i;
    else if (head >= 0 && lower === 'and' && (reader.isRole(i + 1) || reader.isRole(i + 2)))
      continue;
    else if (head >= 0 && i === head + 1 && !/^(?:-|'s)$/.test(lower) && !roleAhead(reader, i))
      return head;
    else if (STOPS.has(lower) || MARK.test(lower) || PREPOSITION.test(lower)) return head;
  }
  return head;
}

/** "the chief | military spokesman": another role word ends the same phrase. */
function roleAhead(reader: RoleReader, from: number): boolean {
  for (let i = from; i < from + 3; i++) {
    const lower = reader.lower(i);
    if (reader.isRole(i)) return true;
    if (MARK.test(lower) || STOPS.has(lower) || PREPOSITION.test(lower) || DETERMINERS.has(lower))
      return false;
  }
  return false;
}

/** "clinical lead at", "brains of": person nouns only before a complement. */
const leads = (reader: RoleReader, i: number): boolean =>
  /^(?:lead|face|voice|brains|mastermind|architect|force)$/.test(reader.lower(i)) &&
  /^(?:of|for|at|on)$/.test(reader.lower(i + 1));

/** "a | Democrat", "a practising | Buddhist": a people or faith that is itself the noun. */
const isAdherent = (reader: RoleReader, i: number): boolean =>
  reader.nameAt(i)?.type === 'group' &&
  (/^(?:[,.;)]|from|of|who)$/.test(reader.lower(i + 1)) || reader.token(i + 1) === undefined) &&
  /(?:crat|can|ist|ian|im|ew|ive|al)$/.test(reader.lower(i));

/** Where the complement that begins at `at` ends; `at` where there is none. */
export function complementEnd(reader: RoleReader, at: number, end: number): number {
  if (!COMPLEMENT.test(reader.lower(at)) && !sentTo(reader, at)) return at;
  if (isTimed(reader, at)) return at;
  let to = at;
  for (; to < end && to < at + 2 * MOST_WORDS; to++) {
    const lower = reader.lower(to);
    if (closes(reader, to) || isTimed(reader, to)) break;
    if (JOINS.test(lower) && !sentTo(reader, to)) break;
    // After a name only another complement goes on: "founder of Acme | took".
    const onward =
      COMPLEMENT.test(lower) ||
      lower === 'and' ||
      reader.capital(to) ||
      reader.nameAt(to - 1)?.type === 'group';
    if (to > at + 1 && reader.capital(to - 1) && reader.token(to)?.kind === 'word' && !onward)
      break;
  }
  return to;
}

/** "ambassador | to South Africa", "adviser | to the president". */
const sentTo = (reader: RoleReader, at: number): boolean =>
  reader.lower(at) === 'to' &&
  /^(?:ambassador|envoy|adviser|advisor|aide|emissary|nuncio|representative|commissioner|heir|successor|assistant|secretary|consultant|witness|counsel|delegate)$/.test(
    reader.lower(at - 1),
  );

/** True for what ends a phrase: a mark, a verb, "who", "and" before a small letter or a person. */
export const closes = (reader: RoleReader, i: number): boolean => {
  const lower = reader.lower(i);
  if (lower === 'and') return !reader.capital(i + 1) || reader.nameAt(i + 1)?.type === 'person';
  return MARK.test(lower) || STOPS.has(lower);
};

/** "in January", "on Monday", "at the time": when, not of what. */
const isTimed = (reader: RoleReader, i: number): boolean => {
  if (!/^(?:in|on|at|from|with)$/.test(reader.lower(i))) return false;
  const next = /^(?:the|a|an|early|late|mid)$/.test(reader.lower(i + 1)) ? i + 2 : i + 1;
  const { kind, lower = '' } = reader.token(next) ?? {};
  return (
    kind === 'number' ||
    isCalendarWord(lower) ||
    /^(?:time|past|age|morning|day|week|year|end|moment)$/.test(lower)
  );
};

/** Where the phrase ends whose role word is at `head`: with its complement, or with what is told of the person. */
export function phraseEnd(reader: RoleReader, head: number, end: number): number {
  const to = complementEnd(reader, head + 1, end);
  const told =
    PARTICIPLE.test(reader.lower(to)) || (reader.lower(to) === 'to' && isFirst(reader, head));
  return to === head + 1 && told ? clauseEnd(reader, to, end) : to;
}

/** "the first woman | to manage a club". */
const isFirst = (reader: RoleReader, head: number): boolean =>
  [1, 2, 3].some((k) =>
    /^(?:first|second|third|last|only|youngest|oldest)$/.test(reader.lower(head - k)),
  );

/** "the man | accused of the killing", "a trader | selling fish". */
const PARTICIPLE =
  /^(?:\p{Ll}{2,}(?:ed|ing)|known|held|born|shot|hit|hurt|caught|sent|sworn|chosen|seen|based)$/u;

function clauseEnd(reader: RoleReader, from: number, end: number): number {
  let to = from;
  while (to < end && to < from + MOST_WORDS && !closes(reader, to)) to++;
  return closes(reader, to) ? to : from;
}

/** Appositions: "Maria Silva, the fund's chief economist," and "the fund's chief economist, Maria Silva,". */
import type { Role } from '../../../model/analysis';
import type { Name } from '../names/name';
import { isRoleHead, isRoleModifier, isTitleWord } from '../names/role-words';
import type { RoleReader } from './role-reader';

const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'one',
  'whose',
]);
const STOPS = new Set(
  `who whom which that said says told tells was is were are has had have will would when where while as and but
   according speaking added wrote`.split(/\s+/),
);
const PREPOSITION = /^(?:of|for|at|in|to|with|on|from|by)$/;
/** A complement: "of the Harbour Workers' Union", "at the bank in Oslo". */
const COMPLEMENT = /^(?:of|for|at|in|with|on|from|'s|-)$/;
/** What leads on from a noun phrase without being a part of it. */
const JOINS = /^(?:to|by|after|before|over|during|about|since)$/;
const MARK = /^[,.;:()—–?!"”“]$/;
const MOST_WORDS = 10;

/** The apposition after a name and its comma, up to the next comma or the sentence's end. */
export function appositionAfter(reader: RoleReader, name: Name): Role | undefined {
  const { to: end } = reader.bounds(name.from);
  if (reader.lower(name.to) !== ',') return undefined;
  const from = afterTags(reader, name.to + 1);
  const head = headFrom(reader, from, end);
  if (head < 0) return undefined;
  const to = complementEnd(reader, head + 1, end);
  const ended = closes(reader, to) || JOINS.test(reader.lower(to)) || reader.capital(to - 1);
  if (to < end && !ended) return undefined;
  return reader.role(from, to);
}

/** "Ann Lee, 45, a farmer", "Ann Lee, R-Texas, the sponsor": age and party between commas are passed over. */
function afterTags(reader: RoleReader, at: number): number {
  for (let to = at; to < at + 4; to++) {
    if (reader.lower(to) === ',' && to > at) return afterTags(reader, to + 1);
    const tag =
      reader.token(to)?.kind === 'number' || reader.capital(to) || reader.lower(to) === '-';
    if (!tag || reader.isRole(to)) return at;
  }
  return at;
}

/** The role word that heads the noun phrase beginning at `from`, or -1. */
function headFrom(reader: RoleReader, start: number, end: number): number {
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
      (i > from && leads(reader, i)) ||
      (from > start && reader.isRole(i, lower.replace(/s$/, '')))
    )
      head = i;
    else if (head >= 0 && lower === 'and' && reader.isRole(i + 1)) continue;
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

/** Where the complement that begins at `at` ends; `at` where there is none. */
function complementEnd(reader: RoleReader, at: number, end: number): number {
  if (!COMPLEMENT.test(reader.lower(at))) return at;
  let to = at;
  for (; to < end && to < at + 2 * MOST_WORDS; to++) {
    const lower = reader.lower(to);
    if (closes(reader, to) || JOINS.test(lower)) break;
    // After a name only another complement goes on: "founder of Acme | took".
    const onward = COMPLEMENT.test(lower) || lower === 'and' || reader.capital(to);
    if (to > at + 1 && reader.capital(to - 1) && reader.token(to)?.kind === 'word' && !onward)
      break;
  }
  return to;
}

const closes = (reader: RoleReader, i: number): boolean => {
  const lower = reader.lower(i);
  if (lower === 'and') return !reader.capital(i + 1);
  return MARK.test(lower) || STOPS.has(lower);
};

/** The apposition that ends in a comma right before the name: it opens with an article, a possessive or a clause. */
export function appositionBefore(reader: RoleReader, name: Name): Role | undefined {
  const { from: first } = reader.bounds(name.from);
  const comma = titleStart(reader, name.from, first) - 1;
  if (reader.lower(comma) !== ',' || !goesOn(reader, name.to)) return undefined;
  let head = -1;
  let inner = -1;
  for (let i = comma - 1; i >= first && i >= comma - MOST_WORDS - 4; i--) {
    const lower = reader.lower(i);
    const owner = reader.lower(i + 1) === "'s" ? reader.nameAt(i) : undefined;
    if (owner && head >= 0) return reader.role(owner.from, comma);
    if (MARK.test(lower) || STOPS.has(lower) || reader.nameAt(i)?.type === 'person') break;
    if (reader.isRole(i)) {
      head = i;
      inner = -1;
    }
    if (head >= 0 && inner < 0 && DETERMINERS.has(lower)) {
      if (!/^(?:of|for|at|in)$/.test(reader.lower(i - 1))) return reader.role(i, comma);
      // "the head of the party, …" goes on to its own head; "the death of the president, …" does not.
      inner = i;
    }
    if (head >= 0 && inner < 0 && opensClause(reader, i, first)) return reader.role(i, comma);
  }
  return inner >= 0 ? reader.role(inner, comma) : undefined;
}

/** "the sponsor, Sen. Tucker Rawlings": the titles between comma and name are passed over. */
function titleStart(reader: RoleReader, from: number, first: number): number {
  let start = from;
  while (
    start > first &&
    start > from - 4 &&
    (isTitleWord(reader.lower(start - 1)) || reader.isRole(start - 1))
  )
    start--;
  return start;
}

/** After the name: a mark, a verb of saying or being. A list would go on otherwise. */
const goesOn = (reader: RoleReader, at: number): boolean =>
  /^(?:[,.;)—–-]|'s|said|says|told|who|and|was|is|has|of)$/.test(reader.lower(at));

/** "Tuvalu's Environment Minister, …" at a sentence's or after a quotation's end. */
function opensClause(reader: RoleReader, from: number, first: number): boolean {
  if (from !== first && !/^[”"’]$/.test(reader.lower(from - 1))) return false;
  const lower = reader.lower(from);
  return isRoleModifier(lower) || isRoleHead(lower) || reader.nameAt(from) !== undefined;
}

/** Appositions: "Maria Silva, the fund's chief economist," and "the fund's chief economist, Maria Silva,". */
import type { Role } from '../../../model/analysis';
import type { Name } from '../names/name';
import { isRoleHead, isRoleModifier, isTitleWord } from '../names/role-words';
import type { RoleReader } from './role-reader';

const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'my', 'one']);
const STOPS = new Set(
  'who whom whose which that said says told tells was is were are has had have will would when where while as and but according speaking added wrote'.split(
    ' ',
  ),
);
const MOST_WORDS = 10;

/** The apposition after a name and its comma, up to the next comma or the sentence's end. */
export function appositionAfter(reader: RoleReader, name: Name): Role | undefined {
  const { to: end } = reader.bounds(name.from);
  if (reader.lower(name.to) !== ',') return undefined;
  const from = afterAge(reader, name.to + 1);
  const head = headFrom(reader, from, end);
  if (head < 0) return undefined;
  const to = complementEnd(reader, head + 1, end);
  if (to < end && !closes(reader, to) && !JOINS.test(reader.lower(to))) return undefined;
  return reader.role(from, to);
}

/** A complement: "of the Harbour Workers' Union", "at the bank in Oslo". */
const COMPLEMENT = /^(?:of|for|at|in|with|on|from|'s)$/;
/** What leads on from a noun phrase without being a part of it. */
const JOINS = /^(?:to|by|after|before|over|during|about|since)$/;

/** Where the complement that begins at `at` ends; `at` where there is none. */
function complementEnd(reader: RoleReader, at: number, end: number): number {
  if (!COMPLEMENT.test(reader.lower(at)) && reader.lower(at) !== '-') return at;
  let to = at;
  while (
    to < end &&
    to < at + 2 * MOST_WORDS &&
    !closes(reader, to) &&
    !JOINS.test(reader.lower(to))
  )
    to++;
  return to;
}

/** "Ann Lee, 45, a farmer": the age between the commas is passed over. */
const afterAge = (reader: RoleReader, at: number): number =>
  reader.token(at)?.kind === 'number' && reader.lower(at + 1) === ',' ? at + 2 : at;

const closes = (reader: RoleReader, i: number): boolean => {
  const lower = reader.lower(i);
  if (lower === 'and') return !/^\p{Lu}/u.test(reader.token(i + 1)?.text ?? '');
  return /^[,.;:()—–?!"”“]$/.test(lower) || STOPS.has(lower);
};

/** The role word that heads the noun phrase beginning at `from`, or -1. */
function headFrom(reader: RoleReader, from: number, end: number): number {
  let head = -1;
  for (let i = from; i < end && i < from + MOST_WORDS; i++) {
    const lower = reader.lower(i);
    const name = reader.nameAt(i);
    if (name?.type === 'person') return head;
    if (i > from && DETERMINERS.has(lower)) return head;
    if (reader.isRole(i)) head = i;
    else if (head >= 0 && lower === 'and' && reader.isRole(i + 1)) continue;
    else if (head >= 0 && i === head + 1 && lower !== '-' && lower !== "'s") return head;
    else if (STOPS.has(lower) || /^(?:[,.;:()—–"”“]|of|for|at|in|to|with|on|from|by)$/.test(lower))
      return head;
  }
  return head;
}

/** The apposition that ends in a comma right before the name: it opens with an article, a possessive or the sentence. */
export function appositionBefore(reader: RoleReader, name: Name): Role | undefined {
  const { from: first } = reader.bounds(name.from);
  const comma = name.from - 1;
  if (
    reader.lower(comma) !== ',' ||
    !/^(?:[,.;)—–-]|'s|said|says|told|who|and|was|is|has)$/.test(reader.lower(name.to))
  )
    return undefined;
  let from = comma;
  let head = -1;
  while (from > first && comma - from < MOST_WORDS + 4) {
    const lower = reader.lower(from - 1);
    if (/^[,.;:()—–"”“]$/.test(lower) || STOPS.has(lower) || isTitleWord(lower)) break;
    if (reader.nameAt(from - 1)?.type === 'person') break;
    from--;
    if (reader.isRole(from)) head = from;
    if (
      head >= 0 &&
      DETERMINERS.has(lower) &&
      !/^(?:of|for|at|in|to)$/.test(reader.lower(from - 1))
    )
      return reader.role(from, comma);
  }
  const opens =
    head >= 0 &&
    from === first &&
    (isRoleModifier(reader.lower(from)) || reader.nameAt(from) || isRoleHead(reader.lower(from)));
  return opens ? reader.role(from, comma) : undefined;
}

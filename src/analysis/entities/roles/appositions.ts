/** Appositions: "Maria Silva, the fund's chief economist," and "the fund's chief economist, Maria Silva,". */
import type { Role } from '../../../model/analysis';
import { isFunctionWord } from '../names/common-words';
import type { Name } from '../names/name';
import { isRoleHead, isRoleModifier, isTitleWord } from '../names/role-words';
import {
  closes,
  DETERMINERS,
  headFrom,
  JOINS,
  MARK,
  MOST_WORDS,
  phraseEnd,
  STOPS,
} from './phrases';
import type { RoleReader } from './role-reader';

/** "In a letter to Ann Lee, the mayor | said": no comma closes it, so it is the next clause's subject. */
const VERB = /^(?:said|says|told|tells|was|is|were|are|has|had|have|will|would|added|wrote)$/;

/** The apposition after a name and its comma, up to the next comma or the sentence's end. */
export function appositionAfter(reader: RoleReader, name: Name): Role | undefined {
  const { to: end } = reader.bounds(name.from);
  if (reader.lower(name.to) !== ',') return undefined;
  let from = afterTags(reader, name.to + 1);
  // "Ann Lee, 45, whose father" is somebody else.
  if (reader.lower(from) === 'whose') return undefined;
  // "then the governor", "now a judge": when is none of the office.
  if (
    /^(?:then|now|formerly|previously|himself|herself|also|currently|once|later)$/.test(
      reader.lower(from),
    ) &&
    DETERMINERS.has(reader.lower(from + 1))
  )
    from++;
  const known = headFrom(reader, from, end);
  const head = known < 0 ? anyNoun(reader, from, end) : known;
  if (head < 0) return undefined;
  const to = phraseEnd(reader, head, end);
  // "Ann Lee, Utah Rep. | Bo Day": the next one's title.
  if (reader.nameAt(to)?.type === 'person') return undefined;
  const ended = closes(reader, to) || JOINS.test(reader.lower(to)) || reader.capital(to - 1);
  if (to < end && (!ended || VERB.test(reader.lower(to)))) return undefined;
  return reader.role(from, to);
}

/** What follows a name and a comma but is no person: "Ann Lee, a day after", "Ann Lee, a claim that". */
const NO_PERSON =
  /^(?:day|week|month|year|decade|hour|minute|move|step|decision|claim|charge|fact|figure|result|victory|win|defeat|loss|sign|development|remark|comment|statement|record|rise|fall|increase|drop|policy|practice|place|time|moment|first|lot|bit|few|number|process|position|view|story|term|word|name|phrase|question|plan|proposal|deal|law|bill|crime|offence|offense|verdict|ruling|case|post|job|role|title|level|share|stake|sum|amount|percent|book|novel|film|movie|album|song|show|series|play|memoir|report|study|article|documentary|painting|podcast|biography|poem|thriller|drama|comedy)s?$/;

/** The last word of "a barista", "an apple grower from Keller": beside a person's name any noun means the person. */
function anyNoun(reader: RoleReader, from: number, end: number): number {
  if (!/^an?$/.test(reader.lower(from))) return -1;
  for (let i = from + 1; i < end && i < from + 6; i++) {
    const { kind } = reader.token(i) ?? {};
    if ((kind !== 'word' && reader.lower(i) !== '-') || isFunctionWord(reader.lower(i))) return -1;
    if (!/^(?:[,.]|who|from|of|in|at|with|and)$/.test(reader.lower(i + 1))) continue;
    return reader.nameAt(i) || NO_PERSON.test(reader.lower(i)) ? -1 : i;
  }
  return -1;
}

/** "Ann Lee, 45, a farmer", "Ann Lee, R-Texas, the sponsor": age and party between commas are passed over, no person. */
function afterTags(reader: RoleReader, at: number): number {
  for (let to = at; to < at + 4; to++) {
    if (reader.lower(to) === ',' && to > at) return afterTags(reader, to + 1);
    const tag =
      reader.token(to)?.kind === 'number' || reader.capital(to) || reader.lower(to) === '-';
    if (!tag || reader.isRole(to) || reader.nameAt(to)?.type === 'person') return at;
  }
  return at;
}

/** The apposition that ends in a comma right before the name: it opens with an article, a possessive or a clause. */
export function appositionBefore(reader: RoleReader, name: Name): Role | undefined {
  const { from: first } = reader.bounds(name.from);
  const comma = titleStart(reader, name.from, first) - 1;
  if (reader.lower(comma) !== ',' || !goesOn(reader, name.to)) return undefined;
  let head = -1;
  let last = -1;
  let inner = -1;
  for (let i = comma - 1; i >= first && i >= comma - MOST_WORDS - 4; i--) {
    const lower = reader.lower(i);
    const owner = reader.lower(i + 1) === "'s" ? reader.nameAt(i) : undefined;
    if (owner && head >= 0) return reader.role(owner.from, comma);
    // "the founder | and chief executive, …"
    if (lower === 'and' && head >= 0 && reader.isRole(i - 1)) continue;
    if (MARK.test(lower) || STOPS.has(lower) || reader.nameAt(i)?.type === 'person') break;
    if (reader.isRole(i)) {
      head = i;
      if (last < 0) last = i;
      inner = -1;
    }
    if (head >= 0 && inner < 0 && DETERMINERS.has(lower)) {
      if (!/^(?:of|for|at|in)$/.test(reader.lower(i - 1)))
        return stands(reader, i, last, comma, name) ? reader.role(i, comma) : undefined;
      // "the head of the party, …" goes on to its own head; "the death of the president, …" does not.
      inner = i;
    }
    if (head >= 0 && inner < 0 && opensClause(reader, i, first))
      return stands(reader, i, last, comma, name) ? reader.role(i, comma) : undefined;
  }
  return inner >= 0 ? reader.role(inner, comma) : undefined;
}

/**
 * Whether the phrase from `from` to the comma, whose last role word is at `head`, stands beside the name: nothing but its complement is in it
 * ("a letter to the president in May, Ann Lee …"), and no preposition makes it an opening of its own ("According to a
 * senior official, Ann Lee is …").
 */
function stands(
  reader: RoleReader,
  from: number,
  head: number,
  comma: number,
  name: Name,
): boolean {
  if (phraseEnd(reader, head, comma) !== comma || SUBORDINATOR.test(reader.lower(from - 1)))
    return false;
  return !(OPENING.test(reader.lower(from - 1)) && VERB.test(reader.lower(name.to)));
}
/** "While | her daughter remained on the list, …": a clause. */
const SUBORDINATOR = /^(?:while|when|because|if|though|although|until|whereas|since)$/;
const OPENING = /^(?:to|by|from|with|after|under|like|unlike|before)$/;

/** "the sponsor, Sen. Tucker Rawlings": the titles between comma and name are passed over. */
function titleStart(reader: RoleReader, from: number, first: number): number {
  let start = from;
  while (
    start > first &&
    start > from - 4 &&
    (isTitleWord(reader.lower(start - 1)) ||
      reader.isRole(start - 1) ||
      (reader.lower(start - 1) === '-' && reader.isRole(start - 2)))
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

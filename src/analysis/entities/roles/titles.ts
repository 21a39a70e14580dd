/** Titles right before a name: "Iranian Foreign Minister Abbas Araghchi". */
import type { Role } from '../../../model/analysis';
import { isFunctionWord } from '../names/common-words';
import { headType } from '../names/head-words';
import type { Name } from '../names/name';
import { isKin, isRank, isRoleHead, isRoleModifier, isTitleWord } from '../names/role-words';
import type { RoleReader } from './role-reader';

/** A title is no longer than this. */
const MOST_WORDS = 12;
const POSSESSIVE = /^(?:his|her|their|its|my|our|whose)$/;

/** The title that ends right before the name; articles and "Mr." are none of it. */
export function titleBefore(reader: RoleReader, name: Name): Role | undefined {
  const { from: first } = reader.bounds(name.from);
  let end = name.from;
  if (isAddress(reader, end - 1)) end--;
  const head = roleEndingAt(reader, end, first);
  if (head < 0 || isOfOthers(reader, head, name)) return undefined;
  const bare = bareStart(reader, head, first);
  if (isKin(reader.lower(head))) {
    if (POSSESSIVE.test(reader.lower(head - 1))) return reader.role(head - 1, end);
    if (bare < head) return reader.role(bare, end);
    return isBareKin(reader, head) ? reader.role(head, end) : undefined;
  }
  if (bare < head) return reader.role(bare, end);
  let from = head;
  while (from > Math.max(first, head - MOST_WORDS) && belongs(reader, from - 1)) from--;
  while (from < head && /^(?:'s|’|'|-|and|of|for)$/.test(reader.lower(from))) from++;
  return reader.role(from, end);
}

/** "to her supporters Baxter is": several people are not the one named next, unless another name is joined to it. */
const isOfOthers = (reader: RoleReader, head: number, { to }: Name): boolean =>
  !reader.capital(head) &&
  /[^s]s$/.test(reader.lower(head)) &&
  isRoleHead(reader.lower(head).slice(0, -1)) &&
  !/^(?:and|,|&|or|\()$/.test(reader.lower(to));

/**
 * "Environment Minister | Dr Ann Lee", "Committee chairman | Rep. Tom Reed": a form of address is passed over, and a
 * rank that stands behind another office.
 */
const isAddress = (reader: RoleReader, at: number): boolean => {
  const lower = reader.lower(at);
  if (!reader.capital(at) || isRoleHead(lower)) return false;
  if (!isTitleWord(lower) && !isRank(lower)) return false;
  // "Det. Chief Insp." is one rank.
  const before = reader.lower(at - 1);
  return !isRank(lower) || (isRoleHead(before) && !(before === 'chief' && POLICE.test(lower)));
};
const POLICE = /^(?:insp|supt)\.?$/;

/** Forms of address that tell nothing of the person. */
const PLAIN =
  /^(?:mrs?|ms|miss|mx|madame?|monsieur|herr|frau|señora?|don|doña|uncle|aunt|hon|smt|shri)\.?$/;

/** "Dr. | Imelda Sy", "Dame | Priya Lal": the form of address right before the name, where it says something. */
export function addressBefore(reader: RoleReader, name: Name): Role | undefined {
  const at = name.from - 1;
  const lower = reader.lower(at);
  const own = reader.capital(at) && !reader.nameAt(at) && (isTitleWord(lower) || isRank(lower));
  return own && !PLAIN.test(lower) ? reader.role(at, at + 1) : undefined;
}

/** "split from | husband Rex", "said | daughter Ann": kin with no word before that says whose or which. */
const isBareKin = (reader: RoleReader, head: number): boolean =>
  /^(?:and|or|with|from|by|to|of|for|said|says|told|left|married|sued|killed)$/.test(
    reader.lower(head - 1),
  );

/**
 * Where a phrase without article begins that stands first in its clause: "In Porirua, | solo mother Ani", "| Settler
 * leader Rivka". Adverbs and adjectives of mood are none of it; `head` where something else stands before.
 */
function bareStart(reader: RoleReader, head: number, first: number): number {
  let from = head;
  while (from > first && head - from < 3) {
    const owner = /^['’]$/.test(reader.lower(from - 1)) && reader.lower(from - 2).endsWith('s');
    if (!owner && !isPlainWord(reader, from - 1, first)) break;
    from--;
  }
  const opens = from === first || reader.token(from - 1)?.text === ',';
  return opens ? from : head;
}

const isPlainWord = (reader: RoleReader, i: number, first: number): boolean => {
  const token = reader.token(i);
  if (token?.kind !== 'word' || reader.nameAt(i) || isFunctionWord(token.lower)) return false;
  if (reader.capital(i) && i > first) return false;
  return (
    token.text.length > 2 &&
    (/^(?:defending|reigning|sitting|ruling|leading|visiting)$/.test(token.lower) ||
      token.text.includes('-') ||
      !/(?:ous|ful|ing|ed|ly|day|said|says)$/.test(token.lower)) &&
    !/^(?:today|tomorrow|later|earlier|then|former)$/.test(token.lower)
  );
};

/**
 * The role word of a title that ends at `end`: the last word, or the one before "of State"; -1 when none. "A spokeswoman
 * for | Neumann" is somebody else.
 */
function roleEndingAt(reader: RoleReader, end: number, first: number): number {
  if (end - 1 >= first && reader.isRole(end - 1)) return end - 1;
  if (reader.token(end - 1)?.kind === 'mark') return -1;
  for (let i = end - 1; i >= first && i >= end - 8; i--) {
    const lower = reader.lower(i);
    if (lower === 'of' || lower === 'for')
      return i < end - 1 && isRoleHead(reader.lower(i - 1)) ? i - 1 : -1;
    if (!reader.capital(i) && lower !== 'and') return -1;
  }
  return -1;
}

/** True for what stands in a title before its head: other role words, names, "'s", hyphens, organization words. */
function belongs(reader: RoleReader, i: number): boolean {
  const lower = reader.lower(i);
  if (/^(?:the|a|an|its|his|her|their|our|by)$/.test(lower)) return false;
  // "Editor-in-Chief"
  if (reader.lower(i - 1) === '-' && reader.lower(i + 1) === '-') return true;
  const name = reader.nameAt(i);
  if (name) return name.type !== 'person';
  if (isFunctionWord(lower) && lower !== 'and' && lower !== 'of') return false;
  if (isRoleHead(lower) || isRank(lower) || isRoleModifier(lower)) return true;
  if (lower === "'s" || lower === '’') return reader.nameAt(i - 1) !== undefined;
  if (lower === '-') return reader.token(i)?.spaced === false;
  if (lower === 'and' || lower === 'of')
    return reader.capital(i - 1) && !reader.nameAt(i + 1) && !reader.inTitle(i);
  if (headType(lower) === 'organization') return true;
  return reader.capital(i) && i > reader.bounds(i).from && !reader.inTitle(i);
}

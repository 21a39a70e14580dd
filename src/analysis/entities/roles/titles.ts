/** Titles right before a name: "Iranian Foreign Minister Abbas Araghchi". */
import type { Role } from '../../../model/analysis';
import { isFunctionWord } from '../names/common-words';
import { headType } from '../names/head-words';
import type { Name } from '../names/name';
import { isRoleHead, isRoleModifier } from '../names/role-words';
import type { RoleReader } from './role-reader';

/** The title that ends right before the name; articles and "Mr." are none of it. */
export function titleBefore(reader: RoleReader, name: Name): Role | undefined {
  const { from: first } = reader.bounds(name.from);
  const head = roleEndingAt(reader, name.from, first);
  if (head < 0) return undefined;
  let from = head;
  while (from > first && belongs(reader, from - 1)) from--;
  while (from < head && /^(?:'s|’|'|-|and|of|for)$/.test(reader.lower(from))) from++;
  return reader.role(from, name.from);
}

/** The role word of a title that ends at `end`: the last word, or the one before "of State"; -1 when none. */
function roleEndingAt(reader: RoleReader, end: number, first: number): number {
  if (isRoleHead(reader.lower(end - 1)) && !reader.nameAt(end - 1)) return end - 1;
  if (reader.token(end - 1)?.kind === 'mark') return -1;
  for (let i = end - 2; i >= first && i >= end - 8; i--) {
    const lower = reader.lower(i);
    if (lower === 'of' || lower === 'for') return isRoleHead(reader.lower(i - 1)) ? i - 1 : -1;
    if (!/^\p{Lu}/u.test(reader.token(i)?.text ?? '') && lower !== 'and') return -1;
  }
  return -1;
}

/** True for what stands in a title before its head: other role words, names, "'s", hyphens, organization words. */
function belongs(reader: RoleReader, i: number): boolean {
  const lower = reader.lower(i);
  if (/^(?:the|a|an|its|his|her|their|our|by)$/.test(lower)) return false;
  const name = reader.nameAt(i);
  if (name) return name.type !== 'person';
  if (isFunctionWord(lower) && lower !== 'and' && lower !== 'of') return false;
  if (isRoleHead(lower) || isRoleModifier(lower)) return true;
  if (lower === "'s" || lower === '’') return reader.nameAt(i - 1) !== undefined;
  if (lower === '-') return reader.token(i)?.spaced === false;
  if (lower === 'and' || lower === 'of') return /^\p{Lu}/u.test(reader.token(i - 1)?.text ?? '');
  return (
    headType(lower) === 'organization' ||
    (/^\p{Lu}/u.test(reader.token(i)?.text ?? '') && i > reader.bounds(i).from)
  );
}

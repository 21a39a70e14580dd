/** Titles inside runs: "Syrian President Bashar Assad" is a people, a title and a person. */

import type { EntityType } from '../../../model/analysis';
import type { Token } from '../../../model/segmented';
import { NO_NAMES } from '../names/abbreviations';
import { isCommonWord } from '../names/common-words';
import { fold } from '../names/fold';
import { givenName } from '../names/given-names';
import { headType } from '../names/head-words';
import { isRoleHead, isRoleModifier, isTitleWord } from '../names/role-words';
import { headOf } from './heads';
import { knownAt } from './known-at';
import { acronymAt } from './no-names';
import { type Piece, piece } from './piece';

/** The last word of the title that opens a run, or -1: "Syrian President | Bashar Assad". */
export function lastRole(tokens: readonly Token[], from: number, to: number): number {
  const end = headOf(tokens, from, to);
  let role = -1;
  for (let i = from; i < to; i++) {
    const { lower, text } = tokens[i] as Token;
    const address = isTitleWord(lower) && (i === from || i === role + 1 || isShortTitle(lower));
    if (address || (isRoleHead(lower) && (text !== text.toUpperCase() || NO_NAMES.has(lower)))) {
      if (!address && i > from && bearsName(tokens, from, role, i)) break;
      if (
        end &&
        !isShortTitle(lower) &&
        (end !== 'place' || i === from) &&
        keepsRole(tokens, i, to, end)
      )
        continue;
      role = tokens[i + 1]?.text === '-' && isRoleHead(tokens[i + 2]?.lower ?? '') ? i + 2 : i;
      i = role;
      if (/^(?:of|for)$/.test(tokens[i + 1]?.lower ?? '')) break;
    } else if (role >= 0 && !isRoleModifier(lower)) break;
  }
  return role;
}

const isShortTitle = (lower: string): boolean => lower.endsWith('.') && isTitleWord(lower);

/** "Hassan Sheikh …": a role word after a given name is a part of the name. */
const bearsName = (tokens: readonly Token[], from: number, role: number, at: number): boolean =>
  role < 0 && at === from + 1 && givenName(fold(tokens[from]?.text ?? '')) !== undefined;

/** "General Assembly", "Lawyers' Union": a role word inside the name of an organization. */
function keepsRole(tokens: readonly Token[], i: number, to: number, end: EntityType): boolean {
  if (end !== 'organization' && end !== 'place') return false;
  const rest = tokens.slice(i + 1, to);
  return !rest.some((t) => givenName(fold(t.text)) !== undefined);
}

/** Where a complement ends and the person begins: "State | …", "Foreign Affairs | …", "the Belgians | …", "Acme Corp. |". */
export function complementEnd(tokens: readonly Token[], at: number, to: number): number {
  const found = knownAt(tokens, at, to);
  if (found) return found.run.to;
  let end = at;
  while (end < to && (isCommonWord(tokens[end]?.lower ?? '') || tokens[end]?.kind === 'mark'))
    end++;
  if (end > at) return tokens[end]?.spaced === false ? to : end;
  for (let i = at + 1; i < to - 1; i++) if (givenName(fold(tokens[i]?.text ?? ''))) return i;
  return to;
}

/** The names inside a title: "Iranian", "UN", "Defence Ministry". */
export function namesIn(tokens: readonly Token[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  for (let i = from; i < to; ) {
    const found = knownAt(tokens, i, to);
    const end = found?.run.to ?? i;
    let head = i;
    for (let j = i; j < to; j++)
      if (
        headType(tokens[j]?.lower ?? '') === 'organization' &&
        !isRoleModifier(tokens[j]?.lower ?? '')
      )
        head = j + 1;
    if (head > i + 1 && head > end) {
      pieces.push(piece({ from: i, to: head }, 'organization', 5, false));
      i = head;
    } else if (found) {
      pieces.push(piece(found.run, found.known.type, 5, false, found.known));
      i = found.run.to;
    } else if (acronymAt(tokens, i) && !NO_NAMES.has(tokens[i]?.lower ?? '')) {
      pieces.push(piece({ from: i, to: i + 1 }, 'organization', 3, false));
      i++;
    } else i++;
  }
  return pieces;
}

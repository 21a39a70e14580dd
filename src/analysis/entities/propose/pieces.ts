/** Pieces: a run cut into names, titles and ordinary words. */
import type { EntityType } from '../../../model/analysis';
import type { Segmented, Token } from '../../../model/segmented';
import { isCommonWord, isFunctionWord } from '../names/common-words';
import { fold, isAcronym, isCapital } from '../names/fold';
import { type Known, known } from '../names/gazetteer';
import { givenName } from '../names/given-names';
import { headType, leadType } from '../names/head-words';
import { isRoleHead, isRoleModifier, isTitleWord } from '../names/role-words';
import { knownAt, type Run } from './known-at';

/** A stretch of a run that is one name. */
export interface Piece extends Run {
  /** What its own words say it is, and how strongly. */
  type?: EntityType;
  weight: number;
  /** A title or role stands right before it. */
  titled: boolean;
  known?: Known;
}

/** Splits a run; the ordinary words, titles and articles in it are left out. */
export function cutRun(doc: Segmented, run: Run): Piece[] {
  const { tokens } = doc;
  let { from, to } = run;
  const sentence = doc.sentences[tokens[from]?.sentence ?? 0];
  const initial = startsSentence(tokens, from, sentence?.from ?? 0);
  while (from < to && isFunctionWord(tokens[from]?.lower ?? '') && !acronymAt(tokens, from)) from++;
  if (from < to && initial && dropsFirst(tokens, from, to)) from++;
  return from < to ? cut(tokens, from, to, false) : [];
}

const acronymAt = (tokens: readonly Token[], i: number): boolean =>
  isAcronym(tokens[i]?.text ?? '') && (tokens[i]?.text.length ?? 0) > 1;

/** True where a capital says nothing: a sentence's or a quotation's first word. */
function startsSentence(tokens: readonly Token[], i: number, first: number): boolean {
  if (i === first) return true;
  const before = tokens[i - 1];
  return before?.kind === 'mark' && !/^[,;&\-‑’'/)]$/.test(before.text);
}

/** "Insurgents …", "Former Mayor Ann Lee": an ordinary first word is none of the name. */
function dropsFirst(tokens: readonly Token[], from: number, to: number): boolean {
  const { lower, text } = tokens[from] as Token;
  if (acronymAt(tokens, from) && text.length > 1) return false;
  if (knownAt(tokens, from, to)?.run.to)
    return to - from === 1 && isCommonWord(lower) && !known(fold(text));
  if (!isCommonWord(lower) || isRoleHead(lower) || isTitleWord(lower) || isRoleModifier(lower))
    return false;
  if (to - from === 1) return true;
  if (leadType(lower) || givenName(lower)) return false;
  const head = headOf(tokens, from, to);
  return head === undefined || givenName(fold(tokens[from + 1]?.text ?? '')) !== undefined;
}

/** The type by the last word, or by the first before a complement. */
function headOf(tokens: readonly Token[], from: number, to: number): EntityType | undefined {
  for (let i = from; i < to - 2; i++) {
    const next = tokens[i + 1]?.lower;
    if (next === 'of' || next === 'for' || next === 'on')
      return leadType(tokens[i]?.lower ?? '') ?? headType(tokens[i]?.lower ?? '');
  }
  return to - from > 1 ? headType(tokens[to - 1]?.lower ?? '') : undefined;
}

function cut(tokens: readonly Token[], from: number, to: number, titled: boolean): Piece[] {
  if (from >= to) return [];
  const whole = knownAt(tokens, from, to);
  if (whole && whole.run.to === to)
    return [piece(whole.run, whole.known.type, 5, titled, whole.known)];
  const role = lastRole(tokens, from, to);
  if (role >= 0) return [...namesIn(tokens, from, role + 1), ...cut(tokens, role + 1, to, true)];
  const sides = cutAtHyphen(tokens, from, to);
  if (sides) return sides.flatMap((side) => cut(tokens, side.from, side.to, false));
  const head = headOf(tokens, from, to);
  if (head && !titled) return [piece({ from, to }, head, 5, false)];
  if (
    whole &&
    (whole.known.type !== 'organization' || whole.run.to - from > 1) &&
    splitsAfter(tokens, whole)
  )
    return [
      piece(whole.run, whole.known.type, 5, titled, whole.known),
      ...cut(tokens, whole.run.to, to, false),
    ];
  return [unknown(tokens, from, to, titled)];
}

const piece = (
  run: Run,
  type: EntityType | undefined,
  weight: number,
  titled: boolean,
  found?: Known,
): Piece => ({
  ...run,
  ...(type && { type }),
  weight,
  titled,
  ...(found && { known: found }),
});

/** "Israeli Arabs", "UN Special …": a known first name that the rest does not belong to. */
function splitsAfter(
  tokens: readonly Token[],
  { run, known: found }: { run: Run; known: Known },
): boolean {
  const next = tokens[run.to] as Token;
  if (!isCapital(next.text)) return false;
  if (found.type === 'group' || found.country) return true;
  return givenName(fold(next.text)) !== undefined || isCommonWord(next.lower);
}

/** Two known names in one compound: "US-China", "Israeli-Palestinian". */
function cutAtHyphen(tokens: readonly Token[], from: number, to: number): Run[] | undefined {
  for (let i = from + 1; i < to - 1; i++) {
    if (tokens[i]?.text !== '-' && tokens[i]?.text !== '–') continue;
    const left = knownAt(tokens, from, i);
    const right = knownAt(tokens, i + 1, to);
    if (left?.run.to === i && right)
      return [
        { from, to: i },
        { from: i + 1, to },
      ];
    if (right && tokens[i]?.text === '–')
      return [
        { from, to: i },
        { from: i + 1, to },
      ];
  }
  return undefined;
}

/** The last role word of the title that opens a run, or -1: "Syrian President | Bashar Assad". */
function lastRole(tokens: readonly Token[], from: number, to: number): number {
  const end = headOf(tokens, from, to);
  let role = -1;
  for (let i = from; i < to; i++) {
    const { lower, text } = tokens[i] as Token;
    if (isTitleWord(lower) && (i === from || i === role + 1)) role = i;
    else if (isRoleHead(lower) && text !== text.toUpperCase()) {
      if (end && (end !== 'place' || i === from) && lower !== text && keepsRole(tokens, i, to, end))
        continue;
      role = i;
      if (
        tokens[i + 1]?.lower === 'of' ||
        (tokens[i + 1]?.text === '-' && isRoleHead(tokens[i + 2]?.lower ?? ''))
      )
        i++;
    } else if (role >= 0 && /^(?:of|the)$/.test(tokens[i - 1]?.lower ?? '')) {
      role = (knownAt(tokens, i, to)?.run.to ?? i + 1) - 1;
      i = role;
    } else if (role >= 0 && !isRoleModifier(lower)) break;
  }
  return role;
}

/** "General Assembly", "Lawyers' Union": a role word inside the name of an organization. */
function keepsRole(tokens: readonly Token[], i: number, to: number, end: EntityType): boolean {
  if (end !== 'organization' && end !== 'place') return false;
  const rest = tokens.slice(i + 1, to);
  return !rest.some((t) => givenName(fold(t.text)) !== undefined);
}

/** The names inside a title: "Iranian", "UN", "Defence Ministry". */
function namesIn(tokens: readonly Token[], from: number, to: number): Piece[] {
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
    } else if (acronymAt(tokens, i)) {
      pieces.push(piece({ from: i, to: i + 1 }, 'organization', 3, false));
      i++;
    } else i++;
  }
  return pieces;
}

function unknown(tokens: readonly Token[], from: number, to: number, titled: boolean): Piece {
  const first = tokens[from] as Token;
  if (titled) return piece({ from, to }, 'person', 6, true);
  if (to - from === 1 && acronymAt(tokens, from))
    return piece({ from, to }, 'organization', 3, false);
  const given = givenName(fold(first.text));
  if (given && to - from > 1) return piece({ from, to }, 'person', 4, false);
  if (given) return piece({ from, to }, 'person', 1.5, false);
  if (to - from > 1 && !acronymAt(tokens, from))
    return piece({ from, to }, 'person', to - from > 4 ? 0.2 : 1, false);
  return piece({ from, to }, undefined, 0, false);
}

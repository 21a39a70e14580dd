/** Pieces: a run cut into names, titles and ordinary words. */
import type { Segmented, Token } from '../../../model/segmented';
import { isCommonWord, isFunctionWord } from '../names/common-words';
import { fold, isCapital } from '../names/fold';
import { type Known, known } from '../names/gazetteer';
import { givenName } from '../names/given-names';
import { headType, leadType } from '../names/head-words';
import { isRoleHead, isRoleModifier, isTitleWord } from '../names/role-words';
import { headOf } from './heads';
import { knownAt, type Run } from './known-at';
import { acronymAt, isCurrency, isNoName, isShouted } from './no-names';
import { type Piece, piece } from './piece';
import { complementEnd, lastRole, namesIn } from './run-titles';

/** Splits a run; the ordinary words, titles and articles in it are left out. */
export function cutRun(doc: Segmented, run: Run): Piece[] {
  const { tokens } = doc;
  let { from, to } = run;
  const sentence = doc.sentences[tokens[from]?.sentence ?? 0];
  const initial = startsSentence(tokens, from, sentence?.from ?? 0);
  while (from < to && isFunctionWord(tokens[from]?.lower ?? '') && !acronymAt(tokens, from)) from++;
  if (from < to && initial && dropsFirst(tokens, from, to)) from++;
  if ((to - from === 1 && isNoName(tokens, from)) || isShouted(tokens, from, to)) return [];
  const pieces = from < to ? cut(tokens, from, to, false) : [];
  return pieces
    .filter((p) => !isCurrency(tokens, p.to))
    .map((p) => (initial && p.from === run.from ? { ...p, initial } : p));
}

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
  if (tokens[from + 1]?.text === '-') return false;
  if (knownAt(tokens, from, to)?.run.to)
    return to - from === 1 && isCommonWord(lower) && !known(fold(text));
  const rest = knownAt(tokens, from + 1, to);
  if (to - from > 1 && isCommonWord(lower) && (lower.endsWith('ly') || rest?.run.to === to))
    return true;
  const opensTitle = isRoleModifier(lower) && lastRole(tokens, from + 1, to) >= 0;
  if (!isCommonWord(lower) || isRoleHead(lower) || isTitleWord(lower) || opensTitle) return false;
  if (to - from === 1) return true;
  if (leadType(lower) || givenName(lower)) return false;
  const head = headOf(tokens, from, to);
  return head === undefined || givenName(fold(tokens[from + 1]?.text ?? '')) !== undefined;
}

function cut(tokens: readonly Token[], from: number, to: number, titled: boolean): Piece[] {
  if (from >= to) return [];
  const whole = knownAt(tokens, from, to);
  if (whole && whole.run.to === to)
    return [piece(whole.run, whole.known.type, 5, titled, whole.known)];
  const role = lastRole(tokens, from, to);
  if (role >= 0) return cutTitle(tokens, from, role, to);
  const sides = cutAtHyphen(tokens, from, to);
  if (sides) return sides.flatMap((side) => cut(tokens, side.from, side.to, false));
  const head = headOf(tokens, from, to);
  // "Anna Park" is a person sooner than a park.
  const bears = head === 'place' && to - from === 2 && givenName(fold(tokens[from]?.text ?? ''));
  if (head && !titled && !bears) return [piece({ from, to }, head, 5, false)];
  if (whole && isOrganizationOf(tokens, whole, to))
    return [piece({ from, to }, 'organization', 2.5, false)];
  if (
    whole &&
    (whole.known.type !== 'organization' || whole.run.to - from > 1) &&
    splitsAfter(tokens, whole)
  )
    return [
      piece(whole.run, whole.known.type, 5, titled, whole.known),
      ...cut(tokens, whole.run.to, to, false),
    ];
  const inner = givenNameInside(tokens, from, to);
  if (inner > from && !titled)
    return [...cut(tokens, from, inner, false), ...cut(tokens, inner, to, true)];
  return [unknown(tokens, from, to, titled)];
}

/** Where a person's name begins after ordinary words: "Political Affairs | Ali Bagheri"; -1 when nowhere. */
function givenNameInside(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const { lower, text, kind } = tokens[i] as Token;
    if (kind !== 'word') return -1;
    if (isCommonWord(lower) || headType(lower) || isTitleWord(lower) || isRoleHead(lower)) continue;
    return i > from && i < to - 1 && givenName(fold(text)) !== undefined ? i : -1;
  }
  return -1;
}

/** "Asia Rights Monitor", "U.S. Central Command": a place or people with capitalised ordinary words, or a known body. */
function isOrganizationOf(
  tokens: readonly Token[],
  { run, known: found }: { run: Run; known: Known },
  to: number,
): boolean {
  if (found.type !== 'place' && found.type !== 'group') return false;
  const rest = knownAt(tokens, run.to, to);
  if (rest?.known.type === 'organization' && rest.run.to === to && to - run.to > 1) return true;
  if (rest) return false;
  const words = tokens.slice(run.to, to);
  return (
    words.length > 1 &&
    words.every((t) => isCommonWord(t.lower) && isCapital(t.text) && !isRoleHead(t.lower))
  );
}

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
    if (right && i === from + 1 && /^[DRI]$/.test(tokens[from]?.text ?? ''))
      return [{ from: i + 1, to }];
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

/** A title up to the role word at `role`, its complement if it has one, and the person. */
function cutTitle(tokens: readonly Token[], from: number, role: number, to: number): Piece[] {
  const before = namesIn(tokens, from, role + 1);
  const joiner = tokens[role + 1]?.lower;
  if (joiner !== 'of' && joiner !== 'for') return [...before, ...cut(tokens, role + 1, to, true)];
  const at = tokens[role + 2]?.lower === 'the' ? role + 3 : role + 2;
  const person = complementEnd(tokens, at, to);
  const ordinary = tokens
    .slice(at, person)
    .every((t) => isCommonWord(t.lower) || t.kind === 'mark');
  const complement = ordinary ? namesIn(tokens, at, person) : cut(tokens, at, person, false);
  return [...before, ...complement, ...cut(tokens, person, to, true)];
}

function unknown(tokens: readonly Token[], from: number, to: number, titled: boolean): Piece {
  const first = tokens[from] as Token;
  if (titled) return piece({ from, to }, 'person', 6, true);
  if (to - from === 1 && acronymAt(tokens, from))
    return piece({ from, to }, 'organization', 3, false);
  const given = givenName(fold(first.text));
  if (given && to - from > 1)
    return piece({ from, to }, 'person', isCommonWord(first.lower) ? 1.5 : 4, false);
  if (given) return piece({ from, to }, 'person', 1.5, false);
  if (to - from === 1 || acronymAt(tokens, from)) return piece({ from, to }, undefined, 0, false);
  const ordinary = [first, tokens[to - 1] as Token].filter((t) => isCommonWord(t.lower)).length;
  if (ordinary < 2)
    return piece({ from, to }, 'person', ordinary ? 0.5 : to - from > 4 ? 0.2 : 1, false);
  return piece({ from, to }, undefined, 0, false);
}

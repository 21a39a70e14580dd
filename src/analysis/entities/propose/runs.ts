/** Runs: stretches of capitalised words with what joins them, the raw material of names. */
import type { Segmented, Token } from '../../../model/segmented';
import { isCalendarWord } from '../names/calendar';
import { isCommonWord, isFunctionWord } from '../names/common-words';
import { fold, isAcronym, isCapital } from '../names/fold';
import { givenName } from '../names/given-names';
import { headType, leadType } from '../names/head-words';
import { isRoleHead } from '../names/role-words';
import { knownAt, type Run } from './known-at';

const PARTICLES = new Set(
  'al el bin ibn bint abu ben ould ag de del della di da do dos das du la las le los van von der den ter ten zu af y e ul ud ur binti ap ka bt'.split(
    ' ',
  ),
);
/** Patronymic words that follow a name in small letters. */
const AFTER_NAME = new Set(['uulu', 'uly', 'kyzy', 'kizi', 'oglu', 'ogly', 'qizi']);
const OWNERS = new Set(
  "people women men children workers farmers teachers students king queen writers veterans players lloyd mcdonald sotheby governor prosecutor attorney citizens lawyers artists journalists doctors nurses miners dockers drivers employers'".split(
    ' ',
  ),
);

/** The runs of one sentence, in order. Linear in its tokens. */
export function findRuns(doc: Segmented, from: number, to: number): Run[] {
  const runs: Run[] = [];
  for (let i = from; i < to; i++) {
    if (!startsRun(doc.tokens, i, to)) continue;
    const end = endOfRun(doc.tokens, i, to);
    runs.push({ from: i, to: end });
    i = end - 1;
  }
  return runs;
}

/** What a body is for: "Front for the …". */
const isPurpose = (token: Token | undefined): boolean =>
  token?.lower === 'for' || token?.lower === 'against';

const glued = (tokens: readonly Token[], i: number, to: number): boolean =>
  i < to && tokens[i]?.spaced === false;

/** True for a capitalised word that may be (part of) a name. */
function isNameWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word') return false;
  if (!isCapital(token.text))
    return (
      token.text !== token.lower && token.text.length > 3 && /^[a-z]{1,2}[A-Z]/.test(token.text)
    );
  if (token.lower === 'i' || token.lower.startsWith("i'")) return false;
  return !isCalendarWord(token.lower) || givenName(tokens[i - 1]?.lower ?? '') !== undefined;
}

function startsRun(tokens: readonly Token[], i: number, to: number): boolean {
  const token = tokens[i] as Token;
  // "14C": a unit after its number.
  if (!token.spaced && tokens[i - 1]?.kind === 'number') return false;
  if (isNameWord(tokens, i))
    return !isFunctionWord(token.lower) || token.text === token.text.toUpperCase();
  if (token.lower !== 'al' && token.lower !== 'el') return false;
  return glued(tokens, i + 1, to) && tokens[i + 1]?.text === '-' && isNameWord(tokens, i + 2);
}

/** No name is longer; a page in capitals without marks must not cost more than its words. */
const MOST_TOKENS = 16;

function endOfRun(tokens: readonly Token[], start: number, to: number): number {
  let end = start + 1;
  if (inCompound(tokens, start)) return compoundEnd(tokens, start, to);
  for (;;) {
    const next = joined(tokens, start, end, to);
    if (next === end || end - start >= MOST_TOKENS) return end;
    end = next;
  }
}

/** "anti-Assad", "pro-Black Lives Matter": a prefix makes one adjective of itself and the name. */
function inCompound(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 2];
  if (tokens[start - 1]?.text !== '-' || tokens[start]?.spaced || tokens[start - 1]?.spaced)
    return false;
  return before?.kind === 'word' && !isCapital(before.text) && !PARTICLES.has(before.lower);
}

function compoundEnd(tokens: readonly Token[], start: number, to: number): number {
  const found = knownAt(tokens, start, to)?.run.to;
  if (found) return found;
  const next = tokens[start + 1];
  const person = givenName(fold(tokens[start]?.text ?? '')) !== undefined;
  if (person && next?.spaced && isNameWord(tokens, start + 1)) return start + 2;
  return next?.text === '-' ? overHyphen(tokens, start + 1, to) : start + 1;
}

/** Where the run `start…end` goes on to, or `end` where it stops. */
function joined(tokens: readonly Token[], start: number, end: number, to: number): number {
  const token = tokens[end];
  if (!token || end >= to) return end;
  if (token.text === '.' && !token.spaced) return afterSpacedInitials(tokens, start, end);
  if (token.text === '-' || token.text === '‑' || token.text === '–')
    return overHyphen(tokens, end, to);
  if (token.spaced && isNameWord(tokens, end))
    return isFunctionWord(token.lower) && token.text !== token.text.toUpperCase() ? end : end + 1;
  if (token.text === '&') return isNameWord(tokens, end + 1) ? end + 2 : end;
  if (token.lower === "'s" || token.text === "'" || token.text === '’')
    return overPossessive(tokens, end, to);
  if (AFTER_NAME.has(token.lower) && token.spaced) return end + 1;
  if (PARTICLES.has(token.lower)) {
    const after = overParticles(tokens, end, to);
    if (after > end) return after;
  }
  return overConnector(tokens, start, end, to);
}

/** "U. S.": initials with a space between them end in a full stop of their own. */
const afterSpacedInitials = (tokens: readonly Token[], start: number, end: number): number =>
  end === start + 2 &&
  /^\p{Lu}$/u.test(tokens[start + 1]?.text ?? '') &&
  /^\p{Lu}\.?$/u.test(tokens[start]?.text ?? '')
    ? end + 1
    : end;

/** "Tahrir-al-Sham", "Díaz-Canel", "Covid-19"; not "US-backed". */
function overHyphen(tokens: readonly Token[], end: number, to: number): number {
  if (!glued(tokens, end, to) || !glued(tokens, end + 1, to)) return end;
  const after = tokens[end + 1] as Token;
  if (isNameWord(tokens, end + 1)) return end + 2;
  if (after.kind === 'number') return end + 2;
  if (isGivenNamePart(tokens, end)) return end + 2;
  const particle = PARTICLES.has(after.lower) || after.text.length <= 2;
  if (
    particle &&
    tokens[end + 2]?.text === '-' &&
    glued(tokens, end + 2, to) &&
    isNameWord(tokens, end + 3)
  )
    return end + 4;
  return end;
}

/** "Jun-seok", "Yung-cheng": a small second half that is no English word. */
function isGivenNamePart(tokens: readonly Token[], hyphen: number): boolean {
  const before = tokens[hyphen - 1] as Token;
  const after = tokens[hyphen + 1] as Token;
  if (
    after.kind !== 'word' ||
    after.text.length < 2 ||
    after.text.length > 6 ||
    isAcronym(before.text)
  )
    return false;
  if (
    before.text.length > 6 ||
    isCommonWord(after.lower) ||
    PARTICLES.has(after.lower) ||
    tokens[hyphen + 2]?.text === '-'
  )
    return false;
  if (isCommonWord(before.lower) && !isNameWord(tokens, hyphen - 2)) return false;
  return !knownAt(tokens, hyphen - 1, hyphen) && /^\p{Ll}+$/u.test(after.text);
}

/** "People's Party", "Workers' Union", "Lloyd's of London". */
function overPossessive(tokens: readonly Token[], end: number, to: number): number {
  const owner = tokens[end - 1] as Token;
  const plural = tokens[end]?.text.length === 1 && owner.lower.endsWith('s');
  if (
    plural &&
    headType(tokens[end + 1]?.lower ?? '') === 'organization' &&
    isNameWord(tokens, end + 1)
  )
    return knownAt(tokens, end - 1, end) ? end : end + 2;
  if (!OWNERS.has(owner.lower) && !(tokens[end]?.text.length === 1 && isCommonWord(owner.lower)))
    return end;
  return end + 1 < to && isNameWord(tokens, end + 1) ? end + 2 : end;
}

/** "Ludwig van der Berg", "Bashar al-Assad", "Santiago de Cuba". */
function overParticles(tokens: readonly Token[], end: number, to: number): number {
  let i = end;
  while (i < to && i < end + 3 && PARTICLES.has(tokens[i]?.lower ?? '') && !isNameWord(tokens, i)) {
    i++;
    if (tokens[i]?.text === '-' && glued(tokens, i, to)) i++;
  }
  return i > end && i < to && isNameWord(tokens, i) ? i + 1 : end;
}

/** "Ministry of Defence", "Committee on the Rights of the Child", "Food and Drug Administration". */
function overConnector(tokens: readonly Token[], start: number, end: number, to: number): number {
  const word = tokens[end]?.lower;
  let next = end + 1;
  if (tokens[next]?.lower === 'the' && word !== 'and') next++;
  if (next >= to || !isNameWord(tokens, next) || isFunctionWord(tokens[next]?.lower ?? ''))
    return end;
  if (word === 'of') {
    return takesOf(tokens, start, end, next) ? next + 1 : end;
  }
  if (word === 'for' || word === 'on' || word === 'against') {
    for (let i = start; i < end; i++)
      if (leadType(tokens[i]?.lower ?? '') === 'organization') return next + 1;
    return end;
  }
  if (word === 'and' || word === ',') return overAnd(tokens, start, end, to);
  return end;
}

/** "Ministry of Defence", "Front for the Liberation of Azouane"; "Fighters of the Front": those outside it. */
function takesOf(tokens: readonly Token[], start: number, end: number, next: number): boolean {
  const { lower } = tokens[end - 1] as Token;
  if (leadType(lower) || leadType(lower.replace(/s$/, ''))) return true;
  if (isRoleHead(lower))
    return !(lower.endsWith('s') && leadType(tokens[next]?.lower ?? '') === 'organization');
  for (let i = start; i < end - 1; i++)
    if (leadType(tokens[i]?.lower ?? '') === 'organization' && isPurpose(tokens[i + 1]))
      return true;
  return false;
}

/** Joins "X and Y" inside "Ministry of X and Y", and "X and Y Ministry" of ordinary words. */
function overAnd(tokens: readonly Token[], start: number, end: number, to: number): number {
  const ordinary = (i: number): boolean => isCommonWord(tokens[i]?.lower ?? '');
  if (!ordinary(end - 1) || !ordinary(end + 1)) return end;
  for (let i = start; i < end; i++)
    if (
      leadType(tokens[i]?.lower ?? '') &&
      (tokens[i + 1]?.lower === 'of' || tokens[i + 1]?.lower === 'for')
    )
      return end + 2;
  if (tokens[end]?.text === ',') return end;
  if (/^(?:party|movement|alliance|coalition|front)$/.test(tokens[end + 2]?.lower ?? ''))
    return end + 2;
  for (let i = end + 2; i < to && i < end + 5 && isNameWord(tokens, i); i++)
    if (headType(tokens[i]?.lower ?? '') === 'organization') return i + 1;
  return end;
}

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
  /** It stands where any word has a capital. */
  initial: boolean;
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
  if ((to - from === 1 && isNoName(tokens, from)) || isShouted(tokens, from, to)) return [];
  const pieces = from < to ? cut(tokens, from, to, false) : [];
  return pieces
    .filter((p) => !isCurrency(tokens, p))
    .map((p) => (initial && p.from === run.from ? { ...p, initial } : p));
}

/** "US $5", "US dollars": the country is a part of the currency. */
const isCurrency = (tokens: readonly Token[], { to }: Piece): boolean =>
  tokens[to]?.text === '$' || /^dollars?$/.test(tokens[to]?.lower ?? '');

/** "A FAT-CAT boss": ordinary words in capitals. */
const isShouted = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 1 &&
  tokens
    .slice(from, to)
    .every((t) => t.kind === 'mark' || (isCommonWord(t.lower) && isAcronym(t.text)));

/** Initials, not a shouted word ("A FAT-CAT boss"). */
function acronymAt(tokens: readonly Token[], i: number): boolean {
  const { text = '', lower = '' } = tokens[i] ?? {};
  if (text.length < 2 || !isAcronym(text)) return false;
  const shouts = (k: number): boolean =>
    isCommonWord(tokens[k]?.lower ?? '') && isAcronym(tokens[k]?.text ?? '');
  return (
    !isCommonWord(lower) || !(shouts(i - 1) || shouts(i + 1) || shouts(i - 2) || shouts(i + 2))
  );
}

/** Abbreviations of things and offices, which name nothing. */
const NO_NAMES = new Set(
  `ceo ceos cfo coo cto mp mps mep meps tv tvs ai sms dna rna hiv aids gdp gnp iq id ids ngo ngos phd ph.d. ba ma mba md
   lgbt lgbtq lgbtqi fdi tb covid vat vip vips dj djs pr hr it suv suvs pc pcs cd dvd usb gps faq diy sos ufo ok a.m. p.m.
   am pm bc ad bce ce est gmt utc edt pdt pst cet ag hq cv eta q&a ppe pcr ied ieds uav uavs icu er dui pow pows wmd wmds
   app apps co2 b.c. a.d. e.g. i.e. u-turn t-shirt x-ray e-mail wi-fi gdpr nft nfts ipo ipos sme smes mbbs cctv led
   usd eur gbp jpy cny aed inr km mw gw kg article articles section chapter phase level page figure table appendix
   paragraph clause part volume internet covid-19`.split(/\s+/),
);

/** "CEO", "Article 5", "QR 250,000": capitals that are no name's. */
function isNoName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (token.text.length === 1) return true;
  if (
    NO_NAMES.has(token.lower) ||
    (/['’]/.test(token.text.slice(1, -1).replace(/^\p{L}['’]\p{Lu}/u, '')) &&
      isCommonWord(token.lower.replace(/n't$/, '')))
  )
    return true;
  if (!isAcronym(token.text) || !next?.kind) return false;
  return (
    next.text === '$' ||
    (next.kind === 'number' &&
      next.spaced &&
      token.text.length < 4 &&
      /\d/.test(next.text) &&
      Number(next.text.replace(/,/g, '')) !== Number.NaN &&
      !/^(?:19|20)\d\d$/.test(next.text))
  );
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
  if (role >= 0) return cutTitle(tokens, from, role, to);
  const sides = cutAtHyphen(tokens, from, to);
  if (sides) return sides.flatMap((side) => cut(tokens, side.from, side.to, false));
  const head = headOf(tokens, from, to);
  if (head && !titled) return [piece({ from, to }, head, 5, false)];
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
  initial: false,
  ...(found && { known: found }),
});

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

/** The last word of the title that opens a run, or -1: "Syrian President | Bashar Assad". */
function lastRole(tokens: readonly Token[], from: number, to: number): number {
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

/** Where a complement ends and the person begins: "State | …", "Foreign Affairs | …", "the Belgians | …", "Acme Corp. |". */
function complementEnd(tokens: readonly Token[], at: number, to: number): number {
  const found = knownAt(tokens, at, to);
  if (found) return found.run.to;
  let end = at;
  while (end < to && (isCommonWord(tokens[end]?.lower ?? '') || tokens[end]?.kind === 'mark'))
    end++;
  if (end > at) return tokens[end]?.spaced === false ? to : end;
  for (let i = at + 1; i < to - 1; i++) if (givenName(fold(tokens[i]?.text ?? ''))) return i;
  return to;
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
    } else if (acronymAt(tokens, i) && !NO_NAMES.has(tokens[i]?.lower ?? '')) {
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
  if (given && to - from > 1)
    return piece({ from, to }, 'person', isCommonWord(first.lower) ? 1.5 : 4, false);
  if (given) return piece({ from, to }, 'person', 1.5, false);
  if (to - from === 1 || acronymAt(tokens, from)) return piece({ from, to }, undefined, 0, false);
  const ordinary = [first, tokens[to - 1] as Token].filter((t) => isCommonWord(t.lower)).length;
  if (ordinary < 2)
    return piece({ from, to }, 'person', ordinary ? 0.5 : to - from > 4 ? 0.2 : 1, false);
  return piece({ from, to }, undefined, 0, false);
}

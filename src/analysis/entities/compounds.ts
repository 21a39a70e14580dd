/** Compounds: spans that hold more than one name are parted, cut ones made whole. */
import type { EntityType } from '../../model/analysis';
import type { Segmented, Token } from '../../model/segmented';
import { isCommonWord } from './names/common-words';
import { fold, isCapital } from './names/fold';
import { known } from './names/gazetteer';
import { givenName } from './names/given-names';
import { leadType } from './names/head-words';

/** A name's tokens (`to` exclusive) with its type. */
export interface Stretch {
  from: number;
  to: number;
  type: EntityType;
}

/** No known name has more tokens. */
const MOST_KNOWN = 10;

/**
 * Parts a stretch where its beginning is a name of its own: before a possessive ("Turkey's | Fleet Command"), at a
 * comma between places ("Zurich, | Switzerland"), at a hyphen between known names ("Algeria | Venezuela"), a people before a person ("Uzbek | Lazizbek Fatiyov") or before
 * a small-lettered noun ("Indian government" is the people and a noun), a party's letter ("R-Texas").
 */
export function parted(doc: Segmented, whole: Stretch): Stretch[] {
  const { tokens } = doc;
  const { from, to, type } = whole;
  if (to - from < 2) return [whole];
  if (to - from === 3 && /^[DRI]$/.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text === '-')
    return [{ from: from + 2, to, type: 'place' }];
  if (type === 'place') {
    const comma = commaIn(tokens, from, to);
    if (comma > 0)
      return [{ from, to: comma, type }, ...parted(doc, { from: comma + 1, to, type })];
  }
  const dash = datelineDash(doc, from, to);
  if (dash > 0) return [{ from, to: dash, type: 'place' }];
  for (let i = from + 1; i < Math.min(to, from + MOST_KNOWN); i++) {
    const left = knownOver(tokens, from, i);
    if (!left || (left.type !== 'place' && left.type !== 'group')) continue;
    const token = tokens[i] as Token;
    const first: Stretch = { from, to: i, type: left.type };
    if (token.lower === "'s" && i + 1 < to) return [first, ...restOf(tokens, i + 1, to, type)];
    const right = token.text === '-' ? knownOver(tokens, i + 1, i + 2) : undefined;
    if (right && (right.type === 'place' || right.type === 'group'))
      return [first, ...restOf(tokens, i + 1, to, type === 'place' ? right.type : type)];
    if (left.type !== 'group') continue;
    const given = givenName(fold(tokens[from]?.text ?? '')) !== undefined;
    if (type === 'person' && !given) return [first, { from: i, to, type }];
    if (type === 'organization' && allSmall(tokens, i, to)) return [first];
  }
  return [whole];
}

/** "DENVER – Federal": the spaced dash between the town in capitals that opens a report and its first word, or -1. */
function datelineDash({ tokens, sentences }: Segmented, from: number, to: number): number {
  if (sentences[tokens[from]?.sentence ?? 0]?.from !== from) return -1;
  for (let i = from; i < to; i++) {
    const { text = '', spaced } = tokens[i] ?? {};
    if (i > from && /^(?:[—–-]|--)$/.test(text) && spaced && tokens[i + 1]?.spaced)
      return i + 2 === to && isCommonWord(tokens[i + 1]?.lower ?? '') ? i : -1;
    if (text !== text.toUpperCase()) return -1;
  }
  return -1;
}

/** "Zurich, Switzerland": the comma's place, or -1. */
function commaIn(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++) if (tokens[i]?.text === ',') return i;
  return -1;
}

const restOf = (tokens: readonly Token[], from: number, to: number, type: EntityType): Stretch[] =>
  allSmall(tokens, from, to) ? [] : [{ from, to, type }];

const allSmall = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isCapital(tokens[i]?.text ?? '')) return false;
  return true;
};

/** What is known of the name over exactly these tokens. */
function knownOver(tokens: readonly Token[], from: number, to: number): ReturnType<typeof known> {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const text = tokens[i]?.text ?? '';
    if (!/^[-‑–]$/.test(text)) words.push(fold(text));
  }
  return known(words.join(' '));
}

const PARTICLE =
  /^(?:al|el|ul|bin|ibn|binti|bint|ould|ag|ap|van|von|der|den|de|del|della|di|da|dos|la|le|abu|ben|y|e)$/;
const SURNAME_PARTICLE = /^(?:van|von|der|den|ter|ten|de|del|della|di|da|dos|du|ould|ag)$/;
const AFTER_NAME = /^(?:uulu|uly|kyzy|kizi|oglu|ogly|qizi)$/;

/**
 * Where a name that ends at `to` in truth ends: over a hyphen to a part that is no name of its own
 * ("Tahrir|-al-Sham", "Lee Jun|-seok"), over a patronymic word ("Bakyt Nurlan| uulu"). Stops before `limit`.
 */
export function fullEnd({ tokens }: Segmented, { from, to, type }: Stretch, limit: number): number {
  let end = to;
  while (
    end + 1 < limit &&
    end - to < MOST_KNOWN &&
    tokens[end]?.text === '-' &&
    !tokens[end]?.spaced &&
    !tokens[end + 1]?.spaced
  ) {
    const next = tokens[end + 1] as Token;
    const particle = PARTICLE.test(next.lower) && tokens[end + 2]?.text === '-';
    if (!particle && !isCapital(next.text)) break;
    const whole = end - from <= MOST_KNOWN && knownOver(tokens, from, end) !== undefined;
    if (!particle && (whole || known(fold(next.text)))) break;
    end += 2;
  }
  if (type === 'organization' && isCalled(tokens[end], tokens[end + 1])) end++;
  if (type === 'person') end = overSpacedParticle(tokens, end, limit);
  if (type === 'person' && end < limit && AFTER_NAME.test(tokens[end]?.lower ?? '')) end++;
  return end;
}

/** "Speak | Up", "Safe Schools | Now": the small words that end the name of a campaign, with their capital. */
const isCalled = (token: Token | undefined, next: Token | undefined): boolean =>
  token?.spaced === true &&
  /^(?:Up|Out|Now|Together|Forward|Again|Back|On|Down)$/.test(token.text) &&
  !isCapital(next?.text ?? '');

/** "Abou Seydou | al-Djelgodji": an Arabic article with its hyphen goes on with a person's name. */
function overSpacedParticle(tokens: readonly Token[], end: number, limit: number): number {
  const goesOn =
    end + 2 < limit &&
    /^(?:al|el|ul|ud|as|ad|ar|ash|at|an)$/.test(tokens[end]?.text ?? '') &&
    tokens[end + 1]?.text === '-' &&
    tokens[end + 1]?.spaced === false &&
    tokens[end + 2]?.spaced === false &&
    isCapital(tokens[end + 2]?.text ?? '');
  return goesOn ? end + 3 : end;
}

/**
 * Where a name that begins at `from` in truth begins: before "al-" and "el-" with their hyphen, and before the small
 * particles of a surname ("van den | Broek").
 */
export function fullStart(
  { tokens }: Segmented,
  from: number,
  limit: number,
  type?: EntityType,
): number {
  if (type === 'person' && limit < from) {
    let start = from;
    while (start > limit && SURNAME_PARTICLE.test(tokens[start - 1]?.text ?? '')) start--;
    // A lone "van" or "den" may be the English word.
    if (
      from - start > 1 ||
      (from > start && !/^(?:van|den|ten|do)$/.test(tokens[start]?.text ?? '')) ||
      (from > start && !/^(?:the|a|this|that|his|her|of|in)$/.test(tokens[start - 1]?.lower ?? 'a'))
    )
      return start;
  }
  if (type === 'organization') {
    const head = headBefore(tokens, from);
    if (head >= limit) return head;
  }
  const glued =
    tokens[from - 1]?.text === '-' && !tokens[from]?.spaced && !tokens[from - 1]?.spaced;
  return glued && from - 2 >= limit && /^(?:al|el)$/.test(tokens[from - 2]?.lower ?? '')
    ? from - 2
    : from;
}

/** "Front for the | Liberation of Azouane": the head word in front of what a body is for, or -1. */
function headBefore(tokens: readonly Token[], from: number): number {
  const purpose = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  const { text = '', lower = '' } = tokens[purpose - 1] ?? {};
  return /^(?:for|against)$/.test(tokens[purpose]?.text ?? '') &&
    isCapital(text) &&
    leadType(lower) === 'organization'
    ? purpose - 1
    : -1;
}

/** True where only particles stand between two parts of one person's name: "Owain | ap | Rhys". */
export function oneName({ tokens }: Segmented, left: Stretch, right: Stretch): boolean {
  if (left.type !== 'person' || right.type !== 'person') return false;
  // "Attaye | ag Mohamedine": the second part has its particle already.
  if (right.from === left.to) return SURNAME_PARTICLE.test(tokens[right.from]?.text ?? '');
  if (right.from - left.to > 3 || right.to - left.from > MOST_KNOWN) return false;
  for (let i = left.to; i < right.from; i++) {
    const { lower = '', text = '' } = tokens[i] ?? {};
    if (!PARTICLE.test(lower) && text !== '-') return false;
    if (lower === 'y' || lower === 'e') return false;
  }
  return true;
}

/** Tidying: proposed spans brought to the conventions (no title, no leading "the", no possessive). */

import type { NameSpan } from '../../model/name-span';
import type { Segmented, Token } from '../../model/segmented';
import { byStart } from '../../model/span';
import { fullEnd, fullStart, oneName, parted, type Stretch } from './compounds';
import { isCalendarWord } from './names/calendar';
import { commonAcronyms, singular } from './names/common-acronyms';
import { isCommonWord, isFunctionWord } from './names/common-words';
import { fold, isAcronym } from './names/fold';
import { known } from './names/gazetteer';
import { type Name, nameOver, tokenAt } from './names/name';
import { isNameToo, isRoleHead, isTitleWord } from './names/role-words';
import { isPostNominal } from './roles/post-nominals';

/** The proposed names as token-aligned names, sorted, each piece of text in one name at most (the surer one). */
export function tidy(doc: Segmented, spans: readonly NameSpan[]): Name[] {
  const names: Name[] = [];
  const sorted = [...spans].sort(byStart);
  const common = commonAcronyms(doc.tokens);
  for (const [index, span] of sorted.entries()) {
    const next = sorted[index + 1];
    const limit = next ? tokenAt(doc.tokens, next.start) : doc.tokens.length;
    const first = tokenAt(doc.tokens, span.start);
    const last = tokenAt(doc.tokens, span.end - 1);
    if (first === last && isKind(doc.tokens[first], common)) continue;
    if (isCode(doc, first, last) || isShout(doc, first, last)) continue;
    for (const part of parted(doc, aligned(doc, span, names.at(-1)?.to ?? 0, limit))) {
      const kept = trimmed(doc, part);
      if (kept) add(doc, names, kept, span.confidence);
    }
  }
  return names;
}

/** "GPUs", "an LLM", "CEO": an acronym that names a kind of things, everywhere or in this article. */
const isKind = (token: Token | undefined, common: ReadonlySet<string>): boolean =>
  token !== undefined && isAcronym(token.text) && common.has(singular(token.text));

/** "N2.3bn", "FHC/L/114C/2019", "a WIDOW of 84": amounts, file numbers and shouts, no names. */
function isCode({ tokens }: Segmented, first: number, last: number): boolean {
  const { text = '', lower = '' } = tokens[first] ?? {};
  if (first !== last || text !== text.toUpperCase()) return false;
  const after = tokens[last + 1];
  if (
    /^\p{Lu}{1,3}\d+$/u.test(text) &&
    !after?.spaced &&
    /^[.,]/.test(after?.text ?? '') &&
    !tokens[last + 2]?.spaced
  )
    return tokens[last + 2] !== undefined;
  for (let i = last + 1; i < last + 7 && tokens[i] && !tokens[i]?.spaced; i++)
    if (tokens[i]?.kind === 'number' && tokens[last + 1]?.text === '/') return true;
  const before = tokens[first - 1]?.text ?? '';
  return /^\p{Lu}{4,}$/u.test(text) && /^An?$/.test(before) && isCommonWord(lower);
}

/** "MAYOR slams COUNCIL in FURY over bins": ordinary words in capitals, among others such in the sentence. */
function isShout({ tokens, sentences }: Segmented, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (!isLoud(tokens[i])) return false;
  const { from = 0, to = 0 } = sentences[tokens[first]?.sentence ?? 0] ?? {};
  let loud = 0;
  for (let i = from; i < to; i++) if (isLoud(tokens[i])) loud++;
  return loud > last - first + 1;
}

/** A word of four or more letters in capitals that is an ordinary one and no known name. */
const isLoud = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}{4,}$/u.test(token.text) &&
  isCommonWord(token.lower) &&
  known(fold(token.text)) === undefined;

/** Adds a name, or makes it one with the name before, or lets the surer of two overlapping ones stand. */
function add(doc: Segmented, names: Name[], part: Stretch, confidence: number): void {
  const before = names.at(-1);
  const name = nameOver(doc, part.from, part.to, part.type, confidence);
  if (!before || before.end <= name.start) {
    if (before && oneName(doc, before, part) && sameSentence(doc, before, part))
      names[names.length - 1] = nameOver(
        doc,
        before.from,
        part.to,
        'person',
        Math.min(before.confidence, confidence),
      );
    else names.push(name);
  } else if (before.confidence < confidence) names[names.length - 1] = name;
}

const sameSentence = ({ tokens }: Segmented, a: Stretch, b: Stretch): boolean =>
  tokens[a.from]?.sentence === tokens[b.from]?.sentence;

/** The span's tokens, made whole at its hyphens. */
function aligned(doc: Segmented, span: NameSpan, floor: number, limit: number): Stretch {
  const { tokens } = doc;
  const first = tokenAt(tokens, span.start);
  const opening = doc.sentences[tokens[first]?.sentence ?? 0]?.from ?? 0;
  const from = fullStart(doc, first, Math.max(floor, opening), span.type);
  const last = tokenAt(tokens, span.end - 1) + 1;
  const sentence = doc.sentences[tokens[from]?.sentence ?? 0];
  const to = Math.min(last, sentence?.to ?? last);
  const stretch = { from, to, type: span.type };
  return {
    ...stretch,
    to: fullEnd(doc, stretch, Math.min(Math.max(limit, to), sentence?.to ?? to)),
  };
}

/** Without article, title, possessive and marks at its edges; undefined where nothing is left. */
function trimmed(doc: Segmented, { from, to, type }: Stretch): Stretch | undefined {
  const { tokens } = doc;
  while (from < to && /^(?:the|a|an)$/.test(tokens[from]?.lower ?? '')) from++;
  while (from < to && /^['’]s$/.test(tokens[from]?.lower ?? '')) from++;
  from = afterAt(doc, from, to);
  while (to > from && (/^['’]s?$/i.test(tokens[to - 1]?.text ?? '') || isLoose(doc, to - 1))) to--;
  while (from < to && isLoose(doc, from)) from++;
  from = afterBracket(doc, from, to);
  // "northern Syria": where in Syria, not a name of its own.
  while (from + 1 < to && isDirection(tokens[from]?.text ?? '')) from++;
  if (isTrade(doc, from, to)) return trimmed(doc, { from: from + 1, to, type: 'organization' });
  if (type === 'person') {
    while (to - from > 1 && isTitle(doc, from, to)) from++;
    while (to - from > 1 && isPostNominal(tokens[to - 1]?.text ?? '')) to--;
  }
  if (ownsThe(doc, from - 1)) from--;
  if (isShortened(doc, from, to)) to++;
  if (from >= to) return undefined;
  const { lower = '', text = '' } = tokens[from] ?? {};
  if (to - from === 1 && isFunctionWord(lower) && !isAcronym(text)) return undefined;
  // "Jan. 19", "May 3": a date, whatever it was taken for.
  return to - from === 1 && isDated(doc, from, type) ? undefined : { from, to, type };
}

/** "IL @ Harbour Theatre": what is at a place is named before it. */
function afterAt({ tokens }: Segmented, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (tokens[i]?.text === '@') return i + 1;
  return from;
}

/** "(Frank) | Vogel": a bracket that closes in a name and does not open in it. */
function afterBracket({ tokens }: Segmented, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (tokens[i]?.text === '(') return from;
    if (tokens[i]?.text === ')' && i + 1 < to) return i + 1;
  }
  return from;
}

/** "Jan. 19", "on Tuesday night": a time; "April" the person and "Wednesday" the club may be names. */
function isDated({ tokens }: Segmented, at: number, type: Stretch['type']): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (!isCalendarWord(lower)) return false;
  if (type === 'other' || type === 'place') return true;
  return lower.endsWith('.') || tokens[at + 1]?.kind === 'number';
}

/** A direction written small: no part of a name. */
const isDirection = (text: string): boolean =>
  /^(?:(?:north|south)?(?:north|south|east|west)(?:ern)?|central)$/.test(text);

/** "Mr.", "President": titles and roles before a person's name; an office that is a given name too is rather that: "Dean Foster". */
const isTitle = ({ tokens }: Segmented, at: number, to: number): boolean => {
  const lower = tokens[at]?.lower ?? '';
  if (at + 2 === to && isNameToo(lower)) return false;
  return isTitleWord(lower) || (isRoleHead(lower) && tokens[at + 1]?.spaced === true);
};

/** Businesses by their trade, which stand before their names: "Chipmaker | Solvane", "Lender | Banca Alta". */
const TRADE =
  /^(?:\p{L}{3,}maker|airline|lender|insurer|retailer|broadcaster|brewer|miner|regulator)$/u;

/** True for a trade that opens a sentence and stands before a word that is no ordinary one. */
const isTrade = ({ tokens, sentences }: Segmented, from: number, to: number): boolean =>
  to - from > 1 &&
  sentences[tokens[from]?.sentence ?? 0]?.from === from &&
  TRADE.test(tokens[from]?.lower ?? '') &&
  !isCommonWord(tokens[from + 1]?.lower ?? '');

/** A mark at a name's edge is none of it: commas, brackets, quotation marks. */
const isLoose = (doc: Segmented, i: number): boolean => {
  const token = doc.tokens[i];
  if (token?.text === '.' && !token.spaced && doc.tokens[i - 1]?.text.length === 1) return false;
  return token?.kind === 'mark' && !/^[+!&]$/.test(token.text);
};

/** "Ind.", "Calif.": a state's short form with its full stop; "LA." is a sentence's end. */
const isShortened = ({ tokens }: Segmented, from: number, to: number): boolean =>
  to === from + 1 &&
  tokens[to]?.text === '.' &&
  !tokens[to]?.spaced &&
  /\p{Ll}/u.test(tokens[from]?.text ?? '') &&
  known(`${fold(tokens[from]?.text ?? '')}.`)?.country === true;

/** "The Hague": the few names whose article is a part of them. */
const ownsThe = ({ tokens }: Segmented, at: number): boolean =>
  tokens[at]?.text === 'The' && known(`the ${fold(tokens[at + 1]?.text ?? '')}`)?.type === 'place';

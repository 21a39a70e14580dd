/** Tokens: words, numbers and marks, with their places in the text. */
import type { Token } from '../../model/segmented';

/**
 * Web and mail addresses, as one mark that no stage reads into: "https://…", "www.…", "pic.example.com/…", "a@b.org".
 * Without a scheme, *www*, path or @ it may be a company's name ("Harbour.com"). Lengths are bounded: cost stays linear.
 */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"“”()]{1,2000}(?<![.,;:!?'’])|(?:[\p{L}\p{N}-]{1,40}\.){1,4}\p{Ll}{2,10}\/[\p{L}\p{N}][^\s<>"“”()]{0,2000}(?<![.,;:!?'’])|[\p{L}\p{N}._+-]{1,40}@(?:[\p{L}\p{N}-]{1,40}\.){1,4}\p{L}{2,10}/uy;
/** What every address holds: few texts do. */
const TELLS_ADDRESS = /[/@]|www\./u;

/**
 * One pattern, tried from each place in turn: dotted abbreviations, numbers (with ordinal or plural ending), words with
 * inner apostrophes or ampersands, doubled marks, any other sign. Hyphens part words ("US-backed" is three tokens,
 * the later two not `spaced`), and digits part from letters ("80km" is two) and from currencies ("N350,000", "R2.5bn").
 */
const TOKEN =
  /(?:\p{L}\.){2,}(?!\p{L})|(?:USD|EUR|GBP|INR|NGN|ZAR|KES|AUD|CAD|Rs|RM|Tk|K[Ss]h)(?=\d+(?:[.,\s]|bn|m|k|$))|[NR](?=\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?:\.\d{1,2})?\s?(?:bn|tn|m|[mbt]r?illion)(?![\p{L}\p{N}]))|\d+(?:[.,:/]\d+)*(?:(?:st|nd|rd|th|s)(?![\p{L}\p{N}]))?|\p{L}[\p{L}\p{M}\p{N}]*(?:[&'’]\p{L}[\p{L}\p{M}\p{N}]*)*|(?:''|``|\.{2,}|--+)|[^\s]/uy;

const CLITIC = /['’](?:s|S|ll|re|ve|d|m)$/u;

/** Titles and the like: never the end of a sentence. */
const TITLES = new Set(
  'mr mrs ms mx messrs dr prof sen rep gov gen col lt maj sgt capt cmdr adm rev hon fr st mt ft pres supt insp det cpl pvt vs approx est nos'.split(
    ' ',
  ),
);
/** May end a sentence, and keep their full stop when they do not. */
const ABBREVIATIONS = new Set(
  'jr sr inc corp co ltd llc plc bros dept univ assn etc al no vol pp fig jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri ave blvd rd'.split(
    ' ',
  ),
);

/** States and provinces as datelines shorten them, after a comma: "HELENA, Mont. (…)", "Butte, Mont., said". */
const STATES = new Set(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo alta man ont que sask'.split(
    ' ',
  ),
);

/** What an abbreviation token (ending in a full stop) says about the sentence it stands in. */
export const isTitle = (lower: string): boolean =>
  lower.endsWith('.') && TITLES.has(lower.slice(0, -1));

/** Lower case with straight apostrophes: the key under which word lists are looked up. */
const foldCase = (surface: string): string => {
  const lower = surface.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
};

/**
 * Splits `text.slice(start, end)` into tokens. Offsets are into the whole text; `sentence` is left at -1.
 * @example tokenize('Assad’s 80km', 0, 12).map((t) => t.text) // ['Assad', '’s', '80', 'km']
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const piece = text.slice(start, end);
  let done = 0;
  const push = (from: number, to: number, kind: Token['kind']) => {
    const surface = piece.slice(from, to);
    tokens.push({
      start: start + from,
      end: start + to,
      text: surface,
      lower: kind === 'mark' ? surface : foldCase(surface),
      kind,
      spaced: tokens.length === 0 || done < from,
      sentence: -1,
    });
    done = to;
  };
  const addressed = TELLS_ADDRESS.test(piece);
  for (let from = spaceEnd(piece, 0), to = 0; from < piece.length; from = spaceEnd(piece, to)) {
    const address = addressed ? addressEnd(piece, from) : from;
    to = address > from ? address : tokenEnd(piece, from);
    if (from < done) continue; // taken by an abbreviation's full stop
    const kind = address > from ? 'mark' : kindAt(piece, from);
    if (kind !== 'word' || piece[to - 1] === '.') push(from, to, kind);
    else {
      const word = piece.slice(from, to);
      const clitic = cliticAt(word);
      if (clitic > 0) {
        push(from, from + clitic, 'word');
        push(from + clitic, to, 'word');
      } else {
        const dotted =
          piece[to] === '.' && (isState(word, tokens) || keepsFullStop(word, piece, to));
        push(from, dotted ? to + 1 : to, 'word');
      }
    }
  }
  return tokens;
}

/** Where the white space at `at` ends. */
function spaceEnd(piece: string, at: number): number {
  let i = at;
  while (i < piece.length && isSpace(piece.charCodeAt(i))) i++;
  return i;
}

const isSpace = (code: number): boolean =>
  code < 128
    ? code === 32 || (code >= 9 && code <= 13)
    : code >= 160 && /\s/u.test(String.fromCharCode(code));

/** Where the address at `from` ends; `from` where there is none. */
function addressEnd(piece: string, from: number): number {
  ADDRESS.lastIndex = from;
  return ADDRESS.test(piece) ? ADDRESS.lastIndex : from;
}

/** Where the token at `from` ends. A plain word needs no pattern: a stretch of ASCII letters before a space or comma. */
function tokenEnd(piece: string, from: number): number {
  if (isLetter(piece.charCodeAt(from))) {
    let to = from + 1;
    while (to < piece.length && isLetter(piece.charCodeAt(to))) to++;
    const after = piece.charCodeAt(to);
    if (to === piece.length || after === 32 || after === 44) return to;
  }
  TOKEN.lastIndex = from;
  return TOKEN.test(piece) ? TOKEN.lastIndex : from + 1;
}

/** ASCII letters. */
const isLetter = (code: number): boolean => {
  const small = code | 32;
  return small >= 97 && small <= 122;
};

function kindAt(piece: string, from: number): Token['kind'] {
  const code = piece.charCodeAt(from);
  if (code < 128) return isLetter(code) ? 'word' : code >= 48 && code <= 57 ? 'number' : 'mark';
  return /\p{L}/u.test(String.fromCodePoint(piece.codePointAt(from) ?? 0)) ? 'word' : 'mark';
}

/** Where a word's clitic begins ("Assad’s"), or -1. */
const cliticAt = (word: string): number =>
  word.includes("'") || word.includes('’') ? word.search(CLITIC) : -1;

const isState = (word: string, before: readonly Token[]): boolean =>
  before.at(-1)?.text === ',' && STATES.has(word.toLowerCase()) && /^\p{Lu}/u.test(word);

/** True where the full stop at `at` belongs to the word before it. */
function keepsFullStop(word: string, piece: string, at: number): boolean {
  const lower = word.toLowerCase();
  const after = piece.slice(at + 1, at + 4);
  if (TITLES.has(lower)) return /^\s/u.test(after) && /\p{Lu}/u.test(word[0] ?? '');
  if (lower === 'no' || lower === 'nos') return /^\s?\d/u.test(after);
  if (ABBREVIATIONS.has(lower)) return true;
  const unit = /\d/u.test(piece[at - word.length - 1] ?? ''); // "14C. The …"
  return /^\p{Lu}$/u.test(word) && !unit && /^\s\p{Lu}|^-/u.test(after); // an initial: "John F. Kennedy"
}

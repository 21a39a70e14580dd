/** Tokens: words, numbers and marks, with their places in the text. */
import type { Token } from '../../model/segmented';

/**
 * Web and mail addresses, as one mark that no stage reads into: "https://…", "www.…", "pic.example.com/…", "a@b.org".
 * Without a scheme, *www*, path or @ it may be a company's name ("Harbour.com"). Lengths are bounded: cost stays linear.
 */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"“”()]{1,2000}(?<![.,;:!?'’])|(?:[\p{L}\p{N}-]{1,40}\.){1,4}\p{Ll}{2,10}\/[\p{L}\p{N}][^\s<>"“”()]{0,2000}(?<![.,;:!?'’])|[\p{L}\p{N}._+-]{1,40}@(?:[\p{L}\p{N}-]{1,40}\.){1,4}\p{L}{2,10}/u;

/**
 * One pattern, tried from each place in turn: dotted abbreviations, numbers (with ordinal or plural ending), words with
 * inner apostrophes or ampersands, doubled marks, any other sign. Hyphens part words ("US-backed" is three tokens,
 * the later two not `spaced`), and digits part from letters ("80km" is two).
 */
const TOKEN =
  /(?<abbr>(?:\p{L}\.){2,}(?!\p{L}))|(?<number>\d+(?:[.,:/]\d+)*(?:(?:st|nd|rd|th|s)(?![\p{L}\p{N}]))?)|(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:[&'’]\p{L}[\p{L}\p{M}\p{N}]*)*)|(?:''|``|\.{2,}|--+)|[^\s]/gu;
/** The same with addresses before all else, for the few texts that hold what every address does. */
const TOKEN_OR_ADDRESS = new RegExp(`(?:${ADDRESS.source})|${TOKEN.source}`, 'gu');
const TELLS_ADDRESS = /[/@]|www\./u;

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
export const foldCase = (surface: string): string => surface.toLowerCase().replaceAll('’', "'");

/**
 * Splits `text.slice(start, end)` into tokens. Offsets are into the whole text; `sentence` is left at -1.
 * @example tokenize('Assad’s 80km', 0, 12).map((t) => t.text) // ['Assad', '’s', '80', 'km']
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const piece = text.slice(start, end);
  const push = (from: number, to: number, kind: Token['kind']) => {
    const surface = piece.slice(from, to);
    const before = tokens.at(-1);
    tokens.push({
      start: start + from,
      end: start + to,
      text: surface,
      lower: kind === 'mark' ? surface : foldCase(surface),
      kind,
      spaced: !before || before.end < start + from,
      sentence: -1,
    });
  };
  const pattern = TELLS_ADDRESS.test(piece) ? TOKEN_OR_ADDRESS : TOKEN;
  for (const match of piece.matchAll(pattern)) {
    const from = match.index;
    let to = from + match[0].length;
    const { abbr, number, word } = match.groups as Record<string, string | undefined>;
    if (from < (tokens.at(-1)?.end ?? start) - start) continue; // taken by an abbreviation's full stop
    if (abbr) push(from, to, 'word');
    else if (number) push(from, to, 'number');
    else if (word) {
      const clitic = CLITIC.exec(word);
      if (clitic && clitic.index > 0) {
        push(from, from + clitic.index, 'word');
        push(from + clitic.index, to, 'word');
        continue;
      }
      const state = tokens.at(-1)?.text === ',' && isState(word);
      if (piece[to] === '.' && (state || keepsFullStop(word, piece, to))) to += 1;
      push(from, to, 'word');
    } else push(from, to, 'mark');
  }
  return tokens;
}

const isState = (word: string): boolean => STATES.has(word.toLowerCase()) && /^\p{Lu}/u.test(word);

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

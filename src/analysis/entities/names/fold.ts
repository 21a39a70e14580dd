/** Folding: the form under which two spellings of one name meet. */

/** True where a word begins with a capital letter: "Assad", "Ödön", not "al" or "50". */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(word);
}

/** True for a word with an ASCII small letter before its last: most words, and never an acronym. */
function hasSmall(word: string): boolean {
  for (let i = 0; i < word.length - 1; i++) {
    const code = word.charCodeAt(i);
    if (code >= 97 && code <= 122) return true;
  }
  return false;
}

/** True for words of two letters and more, all of them capitals: "NATO", "U.S.", "G20". */
export const isAcronym = (word: string): boolean =>
  word.length > 1 &&
  !hasSmall(word) &&
  /^(?=.*\p{Lu}.*\p{Lu}|\p{Lu}\p{N}+$)[\p{Lu}\p{N}.&/+]+s?$/u.test(word);

/** True where small letters are all that folding would bring: ASCII, no hyphen, single spaces inside. */
function isPlain(name: string): boolean {
  let before = SPACE;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code >= 128 || code === HYPHEN || code < SPACE || (code === SPACE && before === SPACE))
      return false;
    before = code;
  }
  return before !== SPACE || name.length === 0;
}
const SPACE = 32;
const HYPHEN = 45;

/**
 * Small letters, no diacritics, straight apostrophes, hyphens as spaces, one space between words.
 * @example fold('Hayat Tahrir-al-Sham') // 'hayat tahrir al sham'
 */
export function fold(name: string): string {
  if (isPlain(name)) return name.toLowerCase();
  const lower = name
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[-‐‑–\s]+/g, ' ')
    .trim();
  if (/^[ -~]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae');
}

/** Folding: the form under which two spellings of one name meet. */

/** True where a word begins with a capital letter: "Assad", "Ödön", not "al" or "50". */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(word);
}

/** True for words of two letters and more, all of them capitals: "NATO", "U.S.", "G20". */
export const isAcronym = (word: string): boolean =>
  word.length > 1 && /^(?=.*\p{Lu}.*\p{Lu}|\p{Lu}\p{N}+$)[\p{Lu}\p{N}.&/+]+s?$/u.test(word);

/**
 * Small letters, no diacritics, straight apostrophes, hyphens as spaces, one space between words.
 * @example fold('Hayat Tahrir-al-Sham') // 'hayat tahrir al sham'
 */
export function fold(name: string): string {
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

/** UTF-16 units: some twenty times the longest article; a longer one would keep all other pages waiting. */
export const LONGEST_TEXT = 2_000_000;

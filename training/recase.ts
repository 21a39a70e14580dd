/** Lines written as headlines are: In Title Case, or IN CAPITALS. Offsets stay as they were. */
import type { GoldDocument } from './name-corpora';
import type { Random } from './random';

export type Casing = 'title' | 'capitals';

/** Words that titles leave small. */
const SMALL = new Set(
  'a an the and but or nor for of in on at to by as from with into over per via vs is are be'.split(
    ' ',
  ),
);

/** A copy whose lines, where `choose` says so, are recased. */
export function recase(
  document: GoldDocument,
  choose: (line: number) => Casing | undefined,
): GoldDocument {
  const lines = document.text.split('\n').map((line, k) => {
    const casing = choose(k);
    if (casing === undefined) return line;
    return casing === 'capitals' ? sameLength(line, (c) => c.toUpperCase()) : titleCase(line);
  });
  return { ...document, text: lines.join('\n') };
}

/** Chooses about `share` of the lines, and more often the first one. */
export const some =
  (share: number, random: Random) =>
  (line: number): Casing | undefined => {
    if (random() >= (line === 0 ? 4 * share : share)) return undefined;
    return random() < 0.7 ? 'title' : 'capitals';
  };

function titleCase(line: string): string {
  return line.replace(/(?<![\p{L}\p{N}'’])\p{Ll}[\p{L}'’]*/gu, (word, at: number) =>
    at > 0 && SMALL.has(word)
      ? word
      : sameLength(word[0] ?? '', (c) => c.toUpperCase()) + word.slice(1),
  );
}

/** Changes each character, unless it would become longer ("ß"). */
function sameLength(text: string, change: (character: string) => string): string {
  let changed = '';
  for (const character of text) {
    const other = change(character);
    changed += other.length === character.length ? other : character;
  }
  return changed;
}

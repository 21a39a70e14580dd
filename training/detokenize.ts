/**
 * Corpus tokens → the text a page would have: `Israel 's` → "Israel's", `U. S.` → "U.S.", `al - Qaida` → "al-Qaida".
 * Corpora that say where spaces stood (`spaces`) are followed; the others get them by these rules.
 */
const BRACKETS: Readonly<Record<string, string>> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '``': '"',
  "''": '"',
};
const CLITIC = /^(?:s|S|re|ve|ll|d|m|t)$/u;
const LEFTWARD = /^(?:[.,;:!?%)\]}”]|''|['’](?:s|S|re|ve|ll|d|m|t)?|n['’]t|N['’]T|\.\.\.)$/u;
const RIGHTWARD = /^(?:[([{$£€#]|``|“)$/u;
const PARTICLE = /^(?:al|el|ul|ur|ud|bin|anti|pro|non|co|ex|mid|pre|post|vice)$/iu;
const WORD = /^[\p{L}\p{N}]+$/u;
const CAPITAL = /^\p{Lu}/u;

interface Detokenized {
  text: string;
  /** Start and end of each token in `text`. */
  places: (readonly [number, number])[];
}

/**
 * Joins tokens. `spaces[i]` is 1 where a space follows token i; `glueHyphen(i)` may tie a spaced hyphen at i to both
 * its neighbours.
 * @example detokenize(['Israel', '’', 's', 'army', '.']).text // 'Israel’s army.'
 */
export function detokenize(
  tokens: readonly string[],
  spaces?: readonly number[],
  glueHyphen: (i: number) => boolean = () => false,
): Detokenized {
  const places: [number, number][] = [];
  let text = '';
  let quoted = false;
  let tight = true;
  for (const [i, token] of tokens.entries()) {
    const surface = BRACKETS[token] ?? token;
    let before = !tight;
    let after = true;
    if (spaces) after = spaces[i] !== 0;
    else if (surface === '"') {
      if (quoted) before = false;
      else after = false;
      quoted = !quoted;
    } else if (tied(tokens, i) || LEFTWARD.test(surface)) before = false;
    else if (RIGHTWARD.test(surface)) after = false;
    if (!spaces && (token === '-' || tokens[i - 1] === '-') && before)
      before = !glueHyphen(token === '-' ? i : i - 1);
    if (i > 0 && before) text += ' ';
    places.push([text.length, text.length + surface.length]);
    text += surface;
    tight = !after;
  }
  return { text, places };
}

/** True where no space stands before token i though the corpus split it off. */
function tied(tokens: readonly string[], i: number): boolean {
  if (i === 0) return false;
  const at = (k: number) => tokens[k] ?? '';
  const apostrophe = (token: string) => token === "'" || token === '’';
  if (apostrophe(at(i)) && !/[sS]$/u.test(at(i - 1)) && CLITIC.test(at(i + 1))) return true;
  if (apostrophe(at(i - 1)) && CLITIC.test(at(i))) return true;
  if (/^[A-Z]\.$/u.test(at(i)) && /^[A-Z]\.$/u.test(at(i - 1))) return true;
  if (at(i) === '-') return hyphenated(at(i - 1), at(i + 1), i);
  return at(i - 1) === '-' && i > 1 && hyphenated(at(i - 2), at(i), i);
}

/** True where a split-off hyphen between two words most likely stood without spaces. */
function hyphenated(left: string, right: string, i: number): boolean {
  if (!WORD.test(left) || !WORD.test(right)) return false;
  if (PARTICLE.test(left) || PARTICLE.test(right) || !CAPITAL.test(right)) return true;
  return CAPITAL.test(left) && i > 10;
}

/** Known names in the text: the longest that begins at a token. */
import type { Token } from '../../../model/segmented';
import { fold, isAcronym } from '../names/fold';
import { type Known, known, longestKnown } from '../names/gazetteer';

/** Token indices, `to` exclusive. */
export interface Run {
  from: number;
  to: number;
}

/** The longest known name that begins at `from`. */
export function knownAt(
  tokens: readonly Token[],
  from: number,
  to: number,
): { run: Run; known: Known } | undefined {
  const first = tokens[from];
  if (!first || from >= to) return undefined;
  const words: string[] = [];
  const ends: number[] = [];
  const key = fold(first.text);
  const most = longestKnown(key.split(' ')[0] ?? '');
  if (!most) return undefined;
  for (let i = from; i < to && words.length <= most; i++) {
    if (/^[-‑–]$/.test(tokens[i]?.text ?? '')) continue;
    const token = tokens[i] as Token;
    if (token.text === '.' && words.length) words[words.length - 1] += '.';
    else words.push(fold(token.text));
    ends[words.length - 1] = i + 1;
  }
  for (let n = words.length; n > 0; n--) {
    const found = known(words.slice(0, n).join(' '));
    if (!found) continue;
    if (found.capitals && !isAcronym(first.text)) continue;
    return { run: { from, to: ends[n - 1] ?? from + 1 }, known: found };
  }
  return undefined;
}

/** Runs of capitalised words, with the small words that tie names together: "Ministry of Foreign Affairs". */
import type { Segmented, Sentence, Token } from '../../model/segmented';
import { CASING, isCapital, type WordFacts } from './word-facts';

export interface Run {
  /** Token indices, `to` exclusive. */
  from: number;
  to: number;
}

/** Small words and marks that may stand between the capitalised words of one name. */
const INNER = new Set(
  'of the for de del la al el ul bin bint ibn van von der den di da du dos abu & -'.split(' '),
);
const LONGEST = 12;

/** Each token's run (undefined outside), and the acronyms that runs of the article may stand behind. */
export function findRuns(
  doc: Segmented,
  words: readonly WordFacts[],
  flat: Uint8Array,
): { runs: (Run | undefined)[]; acronyms: Map<string, Run> } {
  const runs: (Run | undefined)[] = new Array(doc.tokens.length).fill(undefined);
  const acronyms = new Map<string, Run>();
  for (const [s, sentence] of doc.sentences.entries()) {
    if (flat[s]) continue;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!isCapital((words[i] as WordFacts).casing)) continue;
      const run = { from: i, to: endOfRun(doc.tokens, words, i, sentence) };
      for (let k = run.from; k < run.to; k++) runs[k] = run;
      const initials = initialsOf(doc.tokens, words, run);
      if (initials.length > 1 && !acronyms.has(initials)) acronyms.set(initials, run);
      i = run.to - 1;
    }
  }
  return { runs, acronyms };
}

function endOfRun(
  tokens: readonly Token[],
  words: readonly WordFacts[],
  from: number,
  sentence: Sentence,
): number {
  let to = from + 1;
  for (let i = to; i < Math.min(sentence.to, from + LONGEST); i++) {
    if (isCapital((words[i] as WordFacts).casing)) to = i + 1;
    else if (!INNER.has(tokens[i]?.lower ?? '') || i - to > 1) break;
    else if (tokens[i]?.lower === '-' && tokens[i]?.spaced) break;
  }
  return to;
}

function initialsOf(tokens: readonly Token[], words: readonly WordFacts[], run: Run): string {
  let initials = '';
  for (let i = run.from; i < run.to; i++)
    if (
      isCapital((words[i] as WordFacts).casing) &&
      (words[i] as WordFacts).casing !== CASING.dotted
    )
      initials += tokens[i]?.lower[0] ?? '';
  return initials;
}

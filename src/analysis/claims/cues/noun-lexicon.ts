/** Nouns that report: "her claim that …", "the firm's opposition to …". */
import type { Stance } from './cue-lexicon';
import rows from './cue-nouns.json';

const STANCES = new Map<string, Stance>();
const NOUNS = new Set(rows.flatMap(({ cues }) => cues.split(' ')));
for (const { stance, links, cues } of rows)
  for (const noun of cues.split(' '))
    for (const link of links.split(' ')) {
      const key = `${noun} ${link}`;
      if (!STANCES.has(key)) STANCES.set(key, stance as Stance);
    }

/**
 * The stance of a noun before the word that links it to content, undefined where the two make no cue.
 * @example nounStance('denial', 'that') // 'denies'
 */
export const nounStance = (noun: string, link: string): Stance | undefined =>
  STANCES.get(`${noun} ${link}`);

/** Whether a noun makes a cue before any word. */
export const isCueNoun = (noun: string): boolean => NOUNS.has(noun);

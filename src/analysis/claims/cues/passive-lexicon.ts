/** Passive cues: participles that report, by how they are read. */

import type { Stance } from './cue-lexicon';
import rows from './cue-passives.json';

/**
 * How subject, complement and agent make a claim: `hearsay` "X is believed to …" (content both sides, no source unless
 * *by* names it), `said-as` "X was quoted as saying …" (X is the source), `told` "X was told that …" (no source), `object`
 * "X was accused of … (by Y)" (content both sides), `by` "X was endorsed by Y" (only with an agent).
 */
type PassiveReading = 'hearsay' | 'said-as' | 'told' | 'object' | 'by';
export interface PassiveCue {
  words: readonly string[];
  stance: Stance;
  reads: PassiveReading;
}

const BY_PARTICIPLE = new Map<string, PassiveCue[]>();
for (const { stance, reads, cues } of rows)
  for (const cue of cues.split(', ')) {
    const words = cue.split(' ');
    const known = BY_PARTICIPLE.get(words[0] as string) ?? [];
    known.push({ words, stance: stance as Stance, reads: reads as PassiveReading });
    known.sort((a, b) => b.words.length - a.words.length);
    BY_PARTICIPLE.set(words[0] as string, known);
  }

/** The cues that begin with a participle, longest first: passiveCues('quoted') → [quoted as saying, …]. */
export const passiveCues = (participle: string): readonly PassiveCue[] =>
  BY_PARTICIPLE.get(participle) ?? [];

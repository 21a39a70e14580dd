/** What span finding hands on: where source, cue and content stand, and how sure the pattern is. */

import type { Stance } from '../cues/cue-lexicon';

/** Token indices, `to` exclusive. */
export interface Range {
  from: number;
  to: number;
}

/**
 * One claim as found in the text, before anything is resolved. A trained labeller may stand in for the patterns as long
 * as it gives these.
 */
export interface ClaimSpans {
  source: Range[];
  cue: Range[];
  content: Range[];
  /** Lemma of the cue ('say', 'according to'), '' where there is none. */
  lemma: string;
  /** Where the construction, not the lemma, gives the stance ("wants", "was quick to deny"). */
  stance?: Stance | undefined;
  /** The pattern that found it. */
  pattern: string;
  /** Noun phrase that *who* or *which* as a source stands for. */
  antecedent?: Range;
  /** Chance that the whole is right, as measured for the pattern. */
  confidence: number;
}

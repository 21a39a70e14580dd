/** Sentences and their verbs, as the patterns ask for them. */
import type { Reading } from '../reading/reading';

/** The first token of the sentence token `i` stands in. */
export const sentenceStart = (r: Reading, i: number): number =>
  r.doc.sentences[r.tokens[i]?.sentence ?? -1]?.from ?? 0;
/** The end (exclusive) of the sentence token `i` stands in. */
export const sentenceEnd = (r: Reading, i: number): number =>
  r.doc.sentences[r.tokens[i]?.sentence ?? -1]?.to ?? r.tokens.length;

/** True where a finite verb or auxiliary stands at token `i`. */
export function hasOwnVerb(r: Reading, i: number): boolean {
  const cls = r.cls[i];
  return (
    cls === 'modal' ||
    cls === 'be' ||
    cls === 'have' ||
    cls === 'do' ||
    r.groupAt[i]?.shape === 'finite'
  );
}

/** The first token after "NP of NP and NP" whose first phrase ends at `to`. */
export function wideEnd(r: Reading, to: number): number {
  let at = to;
  while (r.cls[at] === 'preposition' || r.cls[at] === 'coordinator' || r.cls[at] === 'adverb') {
    const next = r.phraseAt[at + 1];
    if (next?.from !== at + 1) return r.cls[at] === 'adverb' ? at + 1 : at;
    at = next.to;
  }
  return at;
}

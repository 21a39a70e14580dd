/** The stance of cues that no list names, by how they take their content. */
import { cueOf, type Stance } from '../cues/cue-lexicon';
import type { Reading } from '../reading/reading';
import type { Range } from '../spans/claim-spans';

/**
 * `attitude` for an unlisted cue that is *be* with a word of mind ("is jittery that") or an active verb before an
 * infinitive ("scrambled to reassure"): wishes, feelings and acts rather than words. Undefined for all others, and where a
 * list says more.
 * @example unlistedStance(reading, cue, content, 'scramble') // 'attitude' for "scrambled to reassure investors"
 */
export function unlistedStance(
  r: Reading,
  cue: Range,
  content: readonly Range[],
  lemma: string,
): Stance | undefined {
  if (cueOf(lemma)) return undefined;
  const group = r.groupAt[cue.from] ?? r.groupAt[cue.to - 1];
  if (!group || group.passive || cueOf(group.lemma)) return undefined;
  if (group.lemma === 'be') return cue.to > group.to ? 'attitude' : undefined;
  const first = content[0];
  const infinitive = first !== undefined && r.tokens[first.from]?.lower === 'to';
  return infinitive && first.from === cue.to ? 'attitude' : undefined;
}

/** The stance of a cue with its *not*: who does not deny a thing has not denied it. */
import type { Claim } from '../../../model/analysis';
import type { Reading } from '../reading/reading';
import type { ClaimSpans } from '../spans/claim-spans';
import { stanceOf } from './cue-lexicon';

/**
 * The stance a cue gives its source: that of its lemma, but `neutral` where it denies or doubts and is itself negated.
 * @example "did not dispute the figures", "neither confirmed nor denied the raid" → 'neutral'
 */
export function negatedStance(r: Reading, claim: ClaimSpans): Claim['cue']['stance'] {
  const stance = stanceOf(claim);
  const refuses = stance === 'denies' || stance === 'doubts';
  const [cue] = claim.cue;
  const negated =
    cue !== undefined &&
    (r.groupAt[cue.from]?.negated === true || r.groupAt[cue.to - 1]?.negated === true);
  return refuses && negated ? 'neutral' : stance;
}

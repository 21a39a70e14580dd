/** "denied being terrorists", "rejected the label", "they are not bandits": the speaker does not give the label. */
import type { Claim } from '../../../model/analysis';
import type { Place } from '../match/guards';
import { isMark } from '../phrase/marks';
import type { Text } from '../phrase/noun-phrase';
import { BE, DETERMINERS } from '../phrase/words';

/** Cues that refuse a word, beside those whose stance denies. */
const REFUSING = /^(?:reject|refuse|dispute|disavow|resent|contest|repudiate|deny)$/u;
/** How far before the label its *not* may stand, in tokens. */
const REACH = 4;

/** True where the claim refuses the label, or its sentence says that somebody is not so. */
export const isDenied = (text: Text, place: Place, claim: Claim): boolean =>
  claim.cue.stance === 'denies' || REFUSING.test(claim.cue.lemma) || isNegated(text, place);

/** "are not [bandits]", "I am no [martyr]", "isn't a [sham]". */
function isNegated({ doc: { tokens } }: Text, { from }: Place): boolean {
  for (let i = from - 1; i >= from - REACH; i--) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[from]?.sentence) return false;
    if (/n't$/u.test(token.lower)) return BE.has(token.lower);
    if (/^(?:not|no|never)$/u.test(token.lower)) return BE.has(tokens[i - 1]?.lower ?? '');
    const lead =
      DETERMINERS.has(token.lower) || isMark(token) || /(?:ic|al|ive|ous)$/u.test(token.lower);
    if (!lead) return false;
  }
  return false;
}

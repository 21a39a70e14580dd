import { covers } from '../../../model/span';
import { isDenied } from './denial';
import { speakerOf, type VoiceRule } from './voicing';

/** The innermost claim: quoted inside quotation marks, reported outside them; the rule says where it denies the label. */
export const byClaim: VoiceRule = ({ text, place, index, claim, quotation, span }) => {
  if (!claim) return undefined;
  const quoted = quotation || claim.quoted.some((piece) => covers(piece, span));
  return {
    voice: quoted ? 'quoted' : 'reported',
    speaker: speakerOf(claim),
    claim: claim.id,
    rule: isDenied(text, place, claim, index.around(claim))
      ? 'claim-denied'
      : quoted
        ? 'claim-quoted'
        : 'claim-reported',
    confidence: Math.min(0.95, claim.confidence),
  };
};

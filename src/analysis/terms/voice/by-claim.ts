import { covers } from '../../../model/span';
import { speakerOf, type VoiceRule } from './voicing';

/** The innermost claim: quoted inside quotation marks, reported outside them. */
export const byClaim: VoiceRule = ({ claim, quotation, span }) => {
  if (!claim) return undefined;
  const quoted = quotation || claim.quoted.some((piece) => covers(piece, span));
  return {
    voice: quoted ? 'quoted' : 'reported',
    speaker: speakerOf(claim),
    claim: claim.id,
    rule: quoted ? 'claim-quoted' : 'claim-reported',
    confidence: Math.min(0.95, claim.confidence),
  };
};

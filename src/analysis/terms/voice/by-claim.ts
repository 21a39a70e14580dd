import { covers } from '../../../model/span';
import { speakerOf, type VoiceRule } from './voicing';

/**
 * The innermost claim: quoted inside its quotation marks, reported outside them. Marks that hold its cue too are those
 * of somebody else, who tells of the claim.
 */
export const byClaim: VoiceRule = ({ claim, quotation, span }) => {
  if (!claim) return undefined;
  const cue = claim.cue.spans[0];
  const around = quotation && cue && covers(quotation, cue);
  const quoted = !around && (quotation || claim.quoted.some((piece) => covers(piece, span)));
  return {
    voice: quoted ? 'quoted' : 'reported',
    speaker: speakerOf(claim),
    claim: claim.id,
    rule: quoted ? 'claim-quoted' : 'claim-reported',
    confidence: Math.min(0.95, claim.confidence),
  };
};

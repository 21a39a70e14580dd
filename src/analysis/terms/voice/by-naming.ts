import type { Claim } from '../../../model/analysis';
import { overlaps } from '../../../model/span';
import { isUnspoken } from './denial';
import { isGerund } from './labeller';
import type { VoiceRule } from './voicing';

/** A naming verb between the innermost claim's cue and the term says more exactly whose label it is. */
export const byNaming: VoiceRule = ({ text, naming, claim, quotation }) => {
  const verb = text.doc.tokens[naming?.verb ?? -1];
  if (!naming || !verb || (naming.accuses && claim)) return undefined;
  if (claim && /^treat/u.test(verb.lower)) return undefined; // "she said they treated him as a spy"
  const own = claim?.cue.spans.some((cue) => overlaps(cue, verb));
  if (own && claim && isUnspoken(text.doc, claim)) return undefined; // "stopped short of calling him a thug"
  const better = naming.by?.entity !== undefined && claim?.source.entity === undefined;
  // "was booed and called a scab by drivers": who it is by, where the claim has not read that itself
  const byAgent = naming.rule === 'named-by' && !isAfter(claim, verb.end);
  const deed = isGerund(text, naming.verb); // "defamed him by calling him a warlord"
  if (own && !better && !byAgent && !deed && !naming.gapped) return undefined; // the claim says it itself
  if (!naming.by && claim?.source.name) return undefined;
  return {
    voice: quotation ? 'quoted' : 'reported',
    speaker: naming.by,
    rule: naming.rule,
    confidence: naming.by ? 0.8 : 0.7,
  };
};

/** True where the claim's source stands after its verb. */
const isAfter = (claim: Claim | undefined, end: number): boolean =>
  (claim?.source.spans.at(-1)?.start ?? -1) >= end;

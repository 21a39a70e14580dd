import { overlaps } from '../../../model/span';
import type { VoiceRule } from './voicing';

/** A naming verb between the innermost claim's cue and the term says more exactly whose label it is. */
export const byNaming: VoiceRule = ({ text, naming, claim, quotation }) => {
  const verb = text.doc.tokens[naming?.verb ?? -1];
  if (!naming || !verb) return undefined;
  const own = claim?.cue.spans.some((cue) => overlaps(cue, verb));
  const better = naming.by?.entity !== undefined && claim?.source.entity === undefined;
  if (own && !better && !naming.gapped) return undefined; // the claim says it itself
  if (!naming.by && claim?.source.name) return undefined;
  return {
    voice: quotation ? 'quoted' : 'reported',
    speaker: naming.by,
    rule: naming.rule,
    confidence: naming.by ? 0.8 : 0.7,
  };
};

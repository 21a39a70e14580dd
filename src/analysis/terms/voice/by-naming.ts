import { overlaps } from '../../../model/span';
import type { VoiceRule } from './voicing';

/** A naming verb between the innermost claim's cue and the term says more exactly whose label it is. */
export const byNaming: VoiceRule = ({ text, naming, claim, quotation }) => {
  const verb = text.doc.tokens[naming?.verb ?? -1];
  if (!naming || !verb) return undefined;
  if (claim?.cue.spans.some((cue) => overlaps(cue, verb))) return undefined; // the claim says it itself
  const marked = quotation && quotation.start >= verb.end;
  return {
    voice: marked ? 'quoted' : 'reported',
    speaker: naming.by,
    rule: naming.rule,
    confidence: naming.by ? 0.8 : 0.7,
  };
};

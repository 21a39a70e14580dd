import type { Claim } from '../../../model/analysis';
import { overlaps } from '../../../model/span';
import { pronounMeant } from '../phrase/antecedent';
import { subjectOf } from '../phrase/clause';
import type { Text } from '../phrase/noun-phrase';
import { isUnspoken } from './denial';
import { isGerund } from './labeller';
import type { Naming } from './labelling';
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
  if (!naming.by && claim?.source.name && !isVictims(text, naming, claim)) return undefined;
  return {
    voice: quotation ? 'quoted' : 'reported',
    speaker: naming.by,
    rule: naming.rule,
    confidence: naming.by ? 0.8 : 0.7,
  };
};

/** "Pardo said *he* had been called a thief": whoever tells what they were called did not call themselves so. */
function isVictims(text: Text, { verb, rule }: Naming, { source }: Claim): boolean {
  const bearer = rule === 'named-passive' ? subjectOf(text, verb, () => false) : undefined;
  if (!bearer) return false;
  const who = bearer.party ?? pronounMeant(text, bearer.from);
  return who?.entity !== undefined
    ? who.entity === source.entity
    : who !== undefined && who.name === source.name;
}

/** True where the claim's source stands after its verb. */
const isAfter = (claim: Claim | undefined, end: number): boolean =>
  (claim?.source.spans.at(-1)?.start ?? -1) >= end;

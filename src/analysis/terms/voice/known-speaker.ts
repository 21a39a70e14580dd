/** Which entity a speaker without one is: by what its own clause says of it, by a pronoun's antecedent, by its office. */
import type { Claim } from '../../../model/analysis';
import { pronounMeant } from '../phrase/antecedent';
import { tokenAt } from '../phrase/mentions';
import { resolveNominal } from '../phrase/nominal';
import type { Party, Text } from '../phrase/noun-phrase';
import { explainedSource } from './explained-source';

/**
 * The speaker as an entity, where the article shows which: "Aydın's party, the People's Alternative" → the name in the
 * aside; "It has called …" → what the sentence before begins with; else what `resolveNominal` finds. `at` is the token of
 * the wording.
 */
export function knownSpeaker(text: Text, speaker: Party, at: number, claim?: Claim): Party {
  if (speaker.entity !== undefined) return speaker;
  const source = claim?.source.name === speaker.name ? claim.source.spans.at(-1) : undefined;
  const explained = source && explainedSource(text, source);
  if (explained) return explained;
  const found = resolveNominal(text, speaker, at);
  if (found.entity !== undefined || !source || !PRONOUN.test(speaker.name)) return found;
  return pronounMeant(text, tokenAt(text.doc, source.start)) ?? found;
}
const PRONOUN = /^(?:s?he|it|they)$/iu;

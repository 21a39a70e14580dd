/** Which entity a speaker without one is: by the aside that names it, by a pronoun's antecedent, by its office. */
import type { Claim } from '../../../model/analysis';
import { pronounMeant } from '../phrase/antecedent';
import { type Mentioned, tokenAt } from '../phrase/mentions';
import { resolveNominal } from '../phrase/nominal';
import type { Party, Text } from '../phrase/noun-phrase';

/**
 * The speaker as an entity, where the article shows which: "Aydın's party, the People's Alternative" → the name in the
 * aside; "It has called …" → what the sentence before begins with; else what `resolveNominal` finds. `at` is the token of
 * the wording.
 */
export function knownSpeaker(text: Text, speaker: Party, at: number, claim?: Claim): Party {
  if (speaker.entity !== undefined) return speaker;
  const source = claim?.source.name === speaker.name ? claim.source.spans.at(-1) : undefined;
  const aside = source && inAside(text, source.start, source.end);
  if (aside) return { name: aside.entity.name, entity: aside.entity.id };
  const found = resolveNominal(text, speaker, at);
  if (found.entity !== undefined || !source || !PRONOUN.test(speaker.name)) return found;
  return pronounMeant(text, tokenAt(text.doc, source.start)) ?? found;
}
const PRONOUN = /^(?:s?he|it|they)$/iu;

/** The name that is all of the aside a source ends with: "the charity, Hope for Himalaya". */
function inAside({ doc, mentions }: Text, start: number, end: number): Mentioned | undefined {
  const last = tokenAt(doc, end - 1);
  const mention = mentions.at(last);
  if (mention?.form !== 'name' || mention.to !== last + 1 || mention.start <= start) return undefined;
  if (mention.entity.type === 'place') return undefined;
  const article = /^(?:the|an?)$/u.test(doc.tokens[mention.from - 1]?.lower ?? '') ? 2 : 1;
  return doc.tokens[mention.from - article]?.text === ',' ? mention : undefined;
}

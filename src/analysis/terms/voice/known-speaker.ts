/** Which entity a speaker without one is: by the aside that names it, by a pronoun's antecedent, by its office. */
import type { Claim, Term } from '../../../model/analysis';
import { personMeant, sentenceBefore } from '../phrase/antecedent';
import { mainSubject } from '../phrase/main-subject';
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
  return ofPronoun(text, tokenAt(text.doc, source.start)) ?? found;
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

/** What a pronoun that opens its sentence looks back to. */
function ofPronoun(text: Text, at: number): Term['speaker'] | undefined {
  const { doc, mentions } = text;
  const lower = doc.tokens[at]?.lower ?? '';
  if (/^s?he$/u.test(lower)) return personMeant(text, at);
  const index = doc.tokens[at]?.sentence ?? -1;
  if (doc.sentences[index]?.from !== at) return undefined;
  const before = sentenceBefore(text, index);
  const subject = before && mainSubject(text, before.to - 1);
  const party = subject?.party;
  if (!party) return undefined;
  const type = mentions.at(subject.to - 1)?.entity.type;
  const plural = type === 'group' || (type === undefined && /[^s]s$|men$|people$/u.test(party.name));
  if (lower === 'they') return plural || type === 'organization' ? party : undefined;
  return type === 'organization' || (type === undefined && !plural) ? party : undefined;
}

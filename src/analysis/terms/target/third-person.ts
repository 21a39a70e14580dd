/** “He’s a racist,” Harris said of Trump: *he* and *she* in a person's own words are somebody else. */
import { overlaps } from '../../../model/span';
import { personMeant } from '../phrase/antecedent';
import { tokenAt } from '../phrase/mentions';
import { type Party, partyAfter } from '../phrase/noun-phrase';
import { fitting, type Label, sentenceStart } from './rule';

/**
 * Whom an unresolved *he* or *she* at token `at` means: in a claim whom the cue names ("said of Trump"), else the one
 * person beside the speaker whom the paragraph names before the claim, else whom the sentences before begin with.
 * Undefined where the speaker is not known, who could be that person.
 */
export function thirdPerson(label: Label, at: number): Party | undefined {
  const { claim, text } = label;
  if (!/^s?he$/u.test(text.doc.tokens[at]?.lower ?? '')) return undefined;
  if (!claim) return personMeant(text, at);
  const of = saidOf(label);
  if (of) return of;
  const { entity, name } = claim.source;
  if (entity === undefined && (!name || /^(?:s?he|they|it|one)$/iu.test(name))) return undefined;
  return onlyOther(label) ?? personMeant(text, at, entity);
}

/** How far after the cue it may say of whom, in tokens: "told reporters, referring to Finch". */
const REACH = 9;

/** "Harris said of Trump", "told reporters, referring to Trump": whom the cue's clause names after the speech. */
export function saidOf(label: Label): Party | undefined {
  const { claim, text } = label;
  const { doc } = text;
  const cue = claim?.cue.spans.at(-1);
  if (!cue) return undefined;
  let at = tokenAt(doc, cue.start);
  while (overlaps(cue, doc.tokens[at] ?? NOWHERE) && !isOf(doc.tokens[at]?.lower)) at++;
  const link = isOf(doc.tokens[at]?.lower) ? at : reference(label, at);
  const named = link === undefined ? undefined : partyAfter(text, link + 1);
  return named && (named.entity === undefined || named.entity !== claim?.source.entity)
    ? named
    : undefined;
}

/** The *to* of "referring to", "in reference to", or the preposition of "speaking about", soon after the cue. */
function reference({ text: { doc } }: Label, from: number): number | undefined {
  for (let i = from; i < from + REACH; i++) {
    if (doc.tokens[i]?.sentence !== doc.tokens[from]?.sentence) return undefined;
    const lower = doc.tokens[i]?.lower ?? '';
    const next = doc.tokens[i + 1]?.lower ?? '';
    if (/^(?:referring|reference|alluding|allusion)$/u.test(lower) && next === 'to') return i + 1;
    if (/^(?:speaking|talking)$/u.test(lower) && isOf(next)) return i + 1;
  }
  return undefined;
}
const NOWHERE = { start: -1, end: -1 };
const isOf = (lower: string | undefined): boolean => lower === 'of' || lower === 'about';

/** The only person named before the claim in the label's paragraph, else in the one before; the speaker aside. */
function onlyOther(label: Label): Party | undefined {
  const { claim, text, place } = label;
  const block = text.doc.sentences[text.doc.tokens[place.from]?.sentence ?? -1]?.block ?? -1;
  const before =
    claim?.content.spans[0]?.start ?? text.doc.tokens[sentenceStart(label)]?.start ?? 0;
  const here = persons(label, block, before);
  const people = here.size > 0 ? here : persons(label, block - 1, before);
  const [only] = people.values();
  return people.size === 1 ? only : undefined;
}

function persons({ text, claim, ...label }: Label, block: number, before: number) {
  const people = new Map<string, Party | undefined>();
  for (const mention of text.mentions.inBlock(block)) {
    if (mention.start >= before) break;
    const { type, id } = mention.entity;
    if (type === 'person' && id !== claim?.source.entity)
      people.set(id, fitting({ text, claim, ...label }, mention));
  }
  return people;
}

/** "Others defended her as a martyr": an object is whom the sentences before are about, but for who labels. */
export const person = ({ text, voicing }: Label, at: number): Party | undefined =>
  /^(?:him|her)$/u.test(text.doc.tokens[at]?.lower ?? '')
    ? personMeant(text, at, voicing.naming?.by?.entity ?? voicing.speaker?.entity)
    : undefined;

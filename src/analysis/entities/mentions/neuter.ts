/** "It": the organization that was the subject of the sentence before, where "it" speaks. */
import type { Segmented } from '../../../model/segmented';
import type { Referent } from './referents';

const SPEAKS =
  /^(?:said|says|added|announced|claimed|warned|denied|argued|insisted|noted|declined)$/;

/**
 * Adds "It" to an organization where it opens a sentence and speaks ("It said …"), and the sentence before, in the
 * same paragraph, opens with that organization and mentions no other. Things do not speak; so nothing else fits.
 */
export function findNeuter(doc: Segmented, referents: readonly Referent[]): void {
  const places = organizationPlaces(doc, referents);
  let subject: Referent | undefined;
  for (const [index, sentence] of doc.sentences.entries()) {
    const own = places.get(index) ?? [];
    const first = doc.tokens[sentence.from];
    const adverb = /^(?:also|later|then|further)$/.test(doc.tokens[sentence.from + 1]?.lower ?? '');
    const verb = doc.tokens[sentence.from + (adverb ? 2 : 1)]?.lower ?? '';
    const goesOn = doc.sentences[index - 1]?.block === sentence.block;
    if (first?.text === 'It' && SPEAKS.test(verb) && goesOn && subject) {
      subject.extra.push({ start: first.start, end: first.end, form: 'pronoun', confidence: 0.7 });
      continue;
    }
    const opening = own.find(({ at }) => at - sentence.start < 12);
    subject =
      opening && own.every((place) => place.referent === opening.referent)
        ? opening.referent
        : undefined;
  }
}

/** Mentions of organizations by sentence. */
function organizationPlaces(
  doc: Segmented,
  referents: readonly Referent[],
): Map<number, { at: number; referent: Referent }[]> {
  const owner = new Map<number, Referent>();
  for (const referent of referents) {
    if (referent.type !== 'organization') continue;
    for (const { start } of [...referent.thing.names, ...referent.extra])
      owner.set(start, referent);
  }
  const places = new Map<number, { at: number; referent: Referent }[]>();
  for (const token of doc.tokens) {
    const referent = owner.get(token.start);
    if (!referent) continue;
    const list = places.get(token.sentence) ?? [];
    list.push({ at: token.start, referent });
    places.set(token.sentence, list);
  }
  return places;
}

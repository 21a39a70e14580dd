/** Wording inside the name of an entity the article knows: "Islamic Resistance Movement" is a name. */
import type { Segmented } from '../../../model/segmented';
import type { Mentioned, Mentions } from '../phrase/mentions';
import type { Place } from './guards';

/**
 * True for a match written with a capital inside the name of an entity. Where the name is nothing but the match, and
 * its capital shows no name (a sentence's first word, a word all in capitals), the entity must be named elsewhere too.
 * `written` is the form's first word in the lexicon.
 */
export function insideMention(
  doc: Segmented,
  mentions: Mentions,
  place: Place,
  written: string,
): boolean {
  const mention = mentions.at(place.from);
  const capital = /^\p{Lu}/u.test(doc.tokens[place.from]?.text ?? '');
  if (!capital || mention?.form !== 'name') return false;
  if (mention.from > place.from || place.to > mention.to) return false;
  const same = mention.from === place.from && mention.to === place.to;
  if (same && /^\p{Lu}/u.test(written)) return false; // the lexicon's own "Maoist", taken for a name
  return !same || !capitalExpected(doc, place) || namedElsewhere(mention);
}

const namedElsewhere = ({ entity, start, end }: Mentioned): boolean =>
  entity.mentions.some(
    (m) => m.form === 'name' && m.start !== start && m.end - m.start >= end - start,
  );

/** At the start of a sentence, after a colon or an opening mark, or all in capitals. */
function capitalExpected(doc: Segmented, { from }: Place): boolean {
  const token = doc.tokens[from];
  const before = doc.tokens[from - 1];
  if (!token || !before || before.sentence !== token.sentence) return true;
  return /^[:“"‘'«–—]$/u.test(before.text) || /^\p{Lu}{2,}$/u.test(token.text);
}

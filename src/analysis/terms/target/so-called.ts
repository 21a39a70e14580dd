/** "the so-called rescue mission": a doubting word is about the name right after it. */
import { isHyphen } from '../phrase/hyphen';
import { isMark } from '../phrase/marks';
import { type Party, words } from '../phrase/noun-phrase';
import { apposition } from './apposition';
import { isAfterNoun, isNounLike, takesObject } from './label-phrase';
import type { Label, TargetRule } from './rule';

/** How many words a doubted name may have, and how many after its preposition. */
const REACH = 8;
const COMPLEMENT = 3;

export const soCalled: TargetRule = (label) => {
  const { doc } = label.text;
  const last = doc.tokens[label.place.to - 1];
  const self = doc.tokens[label.place.from]?.lower === 'self';
  const doubts = self || label.category === 'doubt-marker';
  if (!doubts || !/(?:called|ed|ive|ble)$/u.test(last?.lower ?? '')) return undefined;
  let at = label.place.to;
  const next = doc.tokens[at];
  if (next && isMark(next)) at++;
  if (doc.tokens[at]?.sentence !== last?.sentence) return undefined;
  return (self ? apposition(label) : undefined) ?? nameFrom(label, at); // "Orlov, a self-described analyst,"
};

/** The name that begins at token `from`: an entity's, or nouns with one complement ("war on drugs"). */
function nameFrom(label: Label, from: number): Party | undefined {
  const { doc, mentions } = label.text;
  const mention = mentions.at(from);
  if (mention?.from === from && mention.form === 'name')
    if (!isNounLike(doc.tokens[mention.to]?.lower ?? '') || !doc.tokens[mention.to]?.spaced)
      return { name: mention.entity.name, entity: mention.entity.id };
  let to = nounsFrom(label, from, REACH);
  if (to > from && /^(?:of|on|for|to)$/u.test(doc.tokens[to]?.lower ?? '')) {
    const end = nounsFrom(label, to + 1, COMPLEMENT);
    if (end > to + 1) to = end;
  }
  return to > from ? { name: words(doc, from, to) } : undefined;
}

function nounsFrom(label: Label, from: number, reach: number): number {
  const { doc, mentions } = label.text;
  let i = from;
  while (i < from + reach) {
    const token = doc.tokens[i];
    if (!token || token.sentence !== doc.tokens[from]?.sentence) break;
    const word = mentions.at(i) !== undefined || isNounLike(token.lower) || token.kind === 'number';
    const next = doc.tokens[i + 1];
    if (!(word || isHyphen(token)) || (i > from && takesObject(next))) break;
    if (i > from && isAfterNoun(token, next)) break; // "military analyst close to"

    i++;
  }
  return i;
}

/** "accused Israel of apartheid", "likened the tax to theft": whom a charge or a comparison is about. */
import type { Token } from '../../../model/segmented';
import { isMark } from '../phrase/marks';
import { type Party, partyAfter } from '../phrase/noun-phrase';
import { phraseEndingAt } from '../phrase/plain-phrase';
import { DETERMINERS } from '../phrase/words';
import { fitting, sentenceStart, type TargetRule } from './rule';

/** Verb stem → the word that parts the accused from the charge. */
const VERBS: readonly (readonly [RegExp, string])[] = [
  [/^accus(?:e|es|ed|ing)$/u, 'of'],
  [/^(?:liken(?:s|ed|ing)?|compar(?:e|es|ed|ing))$/u, 'to'],
  [/^(?:descriptions?|portrayals?|depictions?|denunciations?)$/u, 'as'],
];
/** How far before the charge the verb may stand, in tokens. */
const REACH = 14;

export const accused: TargetRule = (label) => {
  const { doc, mentions } = label.text;
  const { tokens } = doc;
  let link = label.place.from - 1;
  while (isLead(tokens[link])) link--;
  const parts = tokens[link]?.lower ?? '';
  const least = Math.max(sentenceStart(label), link - REACH);
  for (let v = link - 1; v >= least; v--) {
    const verb = tokens[v]?.lower ?? '';
    if (!VERBS.some(([stem, word]) => stem.test(verb) && word === parts)) continue;
    const from = tokens[v + 1]?.lower === 'of' ? v + 2 : v + 1;
    for (let i = link - 1; i >= from; i--) {
      const party = fitting(label, mentions.at(i));
      if (party) return party;
    }
    return phraseEndingAt(doc, link - 1) ?? plain(partyAfter(label.text, from));
  }
  return undefined;
};

/** A party that names no entity, or none: an entity of another type is not what the label can mean. */
const plain = (party: Party | undefined): Party | undefined =>
  party?.entity === undefined ? party : undefined;

const isLead = (token: Token | undefined): boolean =>
  token !== undefined && (DETERMINERS.has(token.lower) || isMark(token));

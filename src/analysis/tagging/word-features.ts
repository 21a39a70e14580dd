/**
 * What a single word says of the token it stands at or near: its form and parts, its cluster, kind and lists. These
 * answers are the same wherever the word stands, so their weights are summed once a form and place (`WordScores`).
 */
import type { FeatureBuffer } from './feature-buffer';
import { combine } from './hash';
import { coarse, middle, T } from './templates';
import { isCapital, type WordFacts } from './word-facts';

/** Places of the window: three before the token, itself, three after. */
export const WINDOW = 7;
export const CENTRE = 3;

/** Adds the features of a word that stands at `place` of the window (0 to 6; 3 is the token itself). */
export function wordFeatures(
  facts: WordFacts,
  place: number,
  flat: number,
  into: FeatureBuffer,
): void {
  into.add(T.lower + place, facts.lower);
  if (place === 0 || place === WINDOW - 1) return;
  const capital = isCapital(facts.casing) ? 1 : 0;
  into.add(T.shape + place, flat ? combine(99, facts.shape) : facts.shape);
  knownFeatures(facts, place, capital, into);
  if (place === CENTRE) ownFeatures(facts, capital, flat, into);
  else if (Math.abs(place - CENTRE) === 1) into.add(T.besides + place, facts.last3);
}

/** What the lexicon knows of the word. */
function knownFeatures(
  facts: WordFacts,
  place: number,
  capital: number,
  into: FeatureBuffer,
): void {
  if (facts.cluster) {
    into.add(T.cluster + place, facts.cluster);
    into.add(T.middle + place, middle(facts.cluster));
    into.add(T.coarse + place, combine(coarse(facts.cluster), capital));
  }
  if (facts.kind) into.add(T.kind + place, combine(facts.kind, capital));
  if (facts.context && place !== CENTRE) into.add(T.context + place, facts.context);
  if (!facts.lists) return;
  into.add(T.lists + place, facts.lists);
  for (let bit = 0; bit < 15; bit++)
    if ((facts.lists >>> bit) & 1) into.add(T.bits + place, combine(bit, capital));
}

function ownFeatures(facts: WordFacts, capital: number, flat: number, into: FeatureBuffer): void {
  into.add(T.bias, flat);
  if (!flat) into.add(T.cased, facts.word);
  const { length } = facts;
  if (length > 1) into.add(T.prefix, combine(facts.first2, capital));
  if (length > 2) into.add(T.prefix + 1, combine(facts.first3, capital));
  if (length > 3) into.add(T.prefix + 2, combine(facts.first4, capital));
  if (length > 0) into.add(T.suffix, combine(facts.last1, capital));
  if (length > 1) into.add(T.suffix + 1, combine(facts.last2, capital));
  if (length > 2) into.add(T.suffix + 2, combine(facts.last3, capital));
  if (length > 3) into.add(T.suffix + 3, combine(facts.last4, capital));
}

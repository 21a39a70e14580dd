/** Whether an article is about public affairs: some wording is loaded there, and plain in a recipe, a review, a match report. */
import type { Segmented } from '../../../model/segmented';
import list from '../lexicon/public-affairs.json';

const WORDS = new Set(list.words);
/** Texts shorter than this, in tokens, are too short to tell, and taken for public affairs. */
const SHORT = 120;
/** Different words of the list that a text must have, and one more for each `PER` tokens, up to `MOST`. */
const LEAST = 3;
const PER = 450;
const MOST = 14;

const known = new WeakMap<Segmented, boolean>();

/**
 * True for an article about government, law, war or protest, by how many different words of public-affairs.json it has.
 * Asked once an article, at most one look-up a token. The thresholds were set on the project's tuning articles, all of
 * which are public affairs, and on saved pages about cooking, software and sport.
 * @example isPublicAffairs(segment('The minister resigned.')) // true: too short to tell
 */
export function isPublicAffairs(doc: Segmented): boolean {
  let answer = known.get(doc);
  if (answer === undefined) {
    answer = doc.tokens.length < SHORT || hasEnough(doc);
    known.set(doc, answer);
  }
  return answer;
}

function hasEnough({ tokens }: Segmented): boolean {
  const needed = Math.min(MOST, LEAST + Math.floor(tokens.length / PER));
  const found = new Set<string>();
  for (const { lower } of tokens)
    if (WORDS.has(lower) && found.add(lower).size >= needed) return true;
  return false;
}

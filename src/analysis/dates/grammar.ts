/** The grammar: which rules begin at which word, and the longest reading of each place. */
import type { Rule, Scan } from '../reading/scan';
import type { Meaning, Reading } from './meaning';
import { readComparable } from './rules/comparables';
import { readInHand } from './rules/in-hand';
import { LENGTH_WORDS, readLength } from './rules/lengths';
import { MODIFIER_WORDS, readModified } from './rules/modifiers';
import { readOffset } from './rules/offsets';
import { POINT_WORDS, readPoint } from './rules/points';
import { REFERENCE_WORDS, readReference } from './rules/references';
import { readSet, SET_WORDS } from './rules/sets';
import { readTime } from './rules/times';
import { Telling } from './telling';
import { DAY_PARTS } from './vocabulary';

/** A reading and where it begins. */
export interface Proposal extends Reading {
  from: number;
}

const BY_WORD = new Map<string, Rule<Reading>[]>();
const add = (words: Iterable<string>, ...rules: Rule<Reading>[]) => {
  for (const word of new Set(words)) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), ...rules]);
};
add(POINT_WORDS, readPoint, readTime);
add([...DAY_PARTS.keys(), 'tonight', 'early', 'late', 'small'], readTime);
add(['the', 'year', 'a', 'one'], readComparable);
add(LENGTH_WORDS, readOffset);
add(SET_WORDS, readSet);
add(LENGTH_WORDS, readLength);
add(MODIFIER_WORDS, readModified);
add(['the'], readInHand);
add(REFERENCE_WORDS, readReference);

const BY_NUMBER: readonly Rule<Reading>[] = [readPoint, readTime, readOffset, readLength];

/** The longest reading at token `i`; of equal ones the rule that stands first. */
function readAt(s: Scan, i: number, telling: Telling): Proposal | undefined {
  const rules = s.isNumber(i) ? BY_NUMBER : BY_WORD.get(s.low(i));
  if (!rules || !telling.near(i)) return undefined;
  let best: Reading<Meaning> | undefined;
  for (const rule of rules) {
    const found = rule(s, i);
    if (found && (!best || found.to > best.to)) best = found;
  }
  return best && { from: i, to: best.to, meaning: best.meaning };
}

/** All readings of a sentence from left to right, none overlapping another. */
export function readSentence(s: Scan): Proposal[] {
  const found: Proposal[] = [];
  const telling = new Telling(s);
  for (let i = s.from; i < s.to; i++) {
    const proposal = readAt(s, i, telling);
    if (!proposal) continue;
    found.push(proposal);
    i = proposal.to - 1;
  }
  return found;
}

/** Cues as they stand in the text: "has said", "called for", "is confident", "took issue with". */
import { type Cue, cueOf, phrasesOf } from '../cues/cue-lexicon';
import type { Reading } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';

/** A verb group with the cue it makes; `to` is past the words that belong to the cue. */
export interface Predicate {
  cue: Cue;
  group: VerbGroup;
  from: number;
  to: number;
}

const REFLEXIVE = /^(?:him|her|it|them|your|my)sel(?:f|ves)$/u;

/** The active cue of a verb group, the longest that fits; undefined where the lexicon has none. */
export function predicateOf(r: Reading, group: VerbGroup): Predicate | undefined {
  if (group.passive) return matched(r, group, 'be', group.head);
  return matched(r, group, group.lemma, group.to) ?? plain(group) ?? wished(r, group);
}

/** "would like", "'d love": wishes only with that auxiliary. */
function wished(r: Reading, group: VerbGroup): Predicate | undefined {
  const would = /^(?:would|'d)$/u.test(r.tokens[group.from]?.lower ?? '');
  const cue = would ? cueOf(`would ${group.lemma}`) : undefined;
  return cue && { cue, group, from: group.from, to: group.to };
}

function plain(group: VerbGroup): Predicate | undefined {
  const cue = cueOf(group.lemma);
  return cue && { cue, group, from: group.from, to: group.to };
}

/** A longer cue whose further words stand from token `at` on; adverbs between them are stepped over. */
function matched(r: Reading, group: VerbGroup, verb: string, at: number): Predicate | undefined {
  for (const words of phrasesOf(verb)) {
    const to = wordsEnd(r, words, at);
    const cue = to > 0 ? cueOf(`${verb} ${words.join(' ')}`) : undefined;
    if (cue) return { cue, group, from: group.from, to };
  }
  return undefined;
}

function wordsEnd(r: Reading, words: readonly string[], at: number): number {
  let i = at;
  for (const word of words) {
    while (r.cls[i] === 'adverb' && r.tokens[i]?.lower !== word) i++;
    const lower = r.tokens[i]?.lower ?? '';
    if (lower !== word && !(word === 'oneself' && REFLEXIVE.test(lower))) return -1;
    i++;
  }
  return i;
}

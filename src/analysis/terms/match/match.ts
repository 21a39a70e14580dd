/** Where the lexicon's wording stands in a text: the longest form at each place, with its guards. */
import type { Segmented, Token } from '../../../model/segmented';
import { isHyphen } from '../phrase/hyphen';
import { isGroupNoun } from './group-nouns';
import { capitalsFit, type Place, passesGuards } from './guards';
import { insideName } from './names';
import type { Ending, Listed, TrieNode } from './trie';

export interface Match extends Place {
  listed: Listed;
}
/** Says whether a place lies inside an entity's name; the caller knows the entities. */
export type InEntityName = (place: Place) => boolean;

/**
 * All matches, in text order, none overlapping. A label takes the labels and the group noun after it along:
 * "Islamist militant groups" is one match, under the first label's entry.
 */
export function findMatches(doc: Segmented, trie: TrieNode, inEntity: InEntityName): Match[] {
  const matches: Match[] = [];
  for (let i = 0; i < doc.tokens.length; ) {
    const found = matchAt(doc, trie, i, inEntity);
    if (found?.ending.plain === false) {
      const match = { from: i, to: found.to, listed: found.ending.listed };
      if (match.listed.entry.label) match.to = endOfLabel(doc, trie, match, inEntity);
      matches.push(match);
      i = match.to;
    } else i = found ? found.to : i + 1;
  }
  return matches;
}

/** The longest form (or plain phrase) that begins at token `from` and whose guards let it stand. */
function matchAt(doc: Segmented, trie: TrieNode, from: number, inEntity: InEntityName) {
  const first = doc.tokens[from] as Token;
  let node = trie.next.get(first.lower);
  if (!node) return undefined;
  const candidates: { to: number; endings: readonly Ending[] }[] = [];
  for (let i = from + 1; node; ) {
    if (node.endings.length) candidates.push({ to: i, endings: node.endings });
    let next: Token | undefined = doc.tokens[i];
    if (next && isHyphen(next)) next = doc.tokens[++i];
    if (!next || next.sentence !== first.sentence) break;
    node = node.next.get(next.lower);
    i++;
  }
  for (const { to, endings } of candidates.reverse()) {
    const place = { from, to };
    const plain = endings.find((ending) => ending.plain && capitalsFit(doc, place, ending.words));
    if (plain) return { to, ending: plain };
    const ending = endings.find(
      (e) => !e.plain && passesGuards(doc, place, e.listed.entry, e.words),
    );
    if (ending && (ending.listed.entry.name || !(insideName(doc, place) || inEntity(place))))
      return { to, ending };
  }
  return undefined;
}

function endOfLabel(doc: Segmented, trie: TrieNode, match: Match, inEntity: InEntityName): number {
  let { to } = match;
  const sentence = doc.tokens[match.from]?.sentence;
  for (;;) {
    const token = doc.tokens[to];
    if (!token?.spaced || token.sentence !== sentence) return to;
    const more = matchAt(doc, trie, to, inEntity);
    if (more && !more.ending.plain && more.ending.listed.entry.label === 'noun') to = more.to;
    else return isGroupNoun(token.lower) ? to + 1 : to;
  }
}

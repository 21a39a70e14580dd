/** Headlines and capitals: where every word has a capital, only names known by themselves are proposed. */

import type { NameSpan } from '../../../model/name-span';
import type { Segmented, Sentence, Token } from '../../../model/segmented';
import { isCommonWord, isFunctionWord } from '../names/common-words';
import { fold, isCapital } from '../names/fold';
import { givenName } from '../names/given-names';
import { headType } from '../names/head-words';
import { isRoleHead, isTitleWord } from '../names/role-words';
import { knownAt } from './known-at';

/** What is proposed here counts less than anything from the body. */
const CONFIDENCE = 0.6;

/** Known names, and given names with the word after them. */
export function proposeInHeadline(doc: Segmented, sentence: Sentence): NameSpan[] {
  const spans: NameSpan[] = [];
  const { tokens } = doc;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || !isCapital(token.text)) continue;
    const found = knownAt(tokens, i, sentence.to);
    let to = i;
    let type = found?.known.type;
    if (found && !isDoubtful(tokens, i, found.run.to)) to = found.run.to;
    else {
      to = personEnd(tokens, i, sentence.to);
      type = 'person';
    }
    if (to === i || !type) continue;
    spans.push({
      start: token.start,
      end: (tokens[to - 1] as Token).end,
      type,
      confidence: CONFIDENCE,
    });
    i = to - 1;
  }
  return spans;
}

/** "Nice", "Mobile", "US" in capitals: one word that may as well be an ordinary one. */
const isDoubtful = (tokens: readonly Token[], from: number, to: number): boolean => {
  const lower = tokens[from]?.lower ?? '';
  return to === from + 1 && (isCommonWord(lower) || (isFunctionWord(lower) && lower !== 'us'));
};

/** Where a person's name that begins at `from` ends; `from` where none does. */
function personEnd(tokens: readonly Token[], from: number, limit: number): number {
  const { lower } = tokens[from] as Token;
  const before = tokens[from - 1]?.lower ?? '';
  const titled = isTitleWord(before) || isRoleHead(before);
  if (isCommonWord(lower) || (!titled && givenName(fold(lower)) === undefined)) return from;
  let to = from + 1;
  while (to < limit && to < from + 3 && isSurname(tokens[to] as Token)) to++;
  return to > from + 1 || (titled && !isRoleHead(lower) && !headType(lower)) ? to : from;
}

const isSurname = ({ kind, text, lower, spaced }: Token): boolean =>
  kind === 'word' && spaced && isCapital(text) && !isCommonWord(lower) && !headType(lower);

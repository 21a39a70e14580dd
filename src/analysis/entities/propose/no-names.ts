/** Capitals that make no name: abbreviations of things, currencies, shouted words. */
import type { Token } from '../../../model/segmented';
import { NO_NAMES } from '../names/abbreviations';
import { isCommonWord } from '../names/common-words';
import { isAcronym } from '../names/fold';

/** "CEO", "Article 5", "QR 250,000": capitals that are no name's. */
export function isNoName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (token.text.length === 1) return true;
  if (NO_NAMES.has(token.lower) || isContraction(token)) return true;
  if (!isAcronym(token.text) || !next) return false;
  const amount = next.kind === 'number' && next.spaced && !/^(?:19|20)\d\d$/.test(next.text);
  return next.text === '$' || (amount && token.text.length < 4);
}

/** "Don't", "There's" with its clitic in one token; "O'Neill" and "D'Souza" are names. */
const isContraction = ({ text, lower }: Token): boolean =>
  /['’]/.test(text.slice(2, -1)) && isCommonWord(lower.replace(/n't$/, ''));

/** "US $5", "US dollars": the country is a part of the currency. */
export const isCurrency = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.text === '$' || /^dollars?$/.test(tokens[to]?.lower ?? '');

/** "A FAT-CAT boss": ordinary words in capitals. */
export const isShouted = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 1 &&
  tokens
    .slice(from, to)
    .every((t) => t.kind === 'mark' || (isCommonWord(t.lower) && isAcronym(t.text)));

/** Initials, not a shouted word ("A FAT-CAT boss"). */
export function acronymAt(tokens: readonly Token[], i: number): boolean {
  const { text = '', lower = '' } = tokens[i] ?? {};
  if (text.length < 2 || !isAcronym(text)) return false;
  const shouts = (k: number): boolean =>
    isCommonWord(tokens[k]?.lower ?? '') && isAcronym(tokens[k]?.text ?? '');
  return (
    !isCommonWord(lower) || !(shouts(i - 1) || shouts(i + 1) || shouts(i - 2) || shouts(i + 2))
  );
}

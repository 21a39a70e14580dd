/** Bodies of ordinary words that the text introduces: "Artists for Justice, a collective,", "Kick Out, an anti-racism campaign, which". */
import type { NameSpan } from '../../../model/name-span';
import type { Segmented, Token } from '../../../model/segmented';
import { isCalendarWord } from '../names/calendar';
import { isCommonWord, isFunctionWord } from '../names/common-words';
import { fold, isCapital } from '../names/fold';
import { givenName } from '../names/given-names';
import { nameOver } from '../names/name';
import { isRoleHead, isTitleWord } from '../names/role-words';
import { descriptorsOf } from '../types/descriptors';

/** Above what any other rule reaches: the text itself says that it is a body, and where its name ends. */
const INTRODUCED = 0.99;
/** No such name has more words. */
const MOST_WORDS = 7;
const JOINING = /^(?:for|against|without|to|of|and|the|over|not)$/;

/** The bodies introduced between tokens `from` and `to`, a sentence's; one look at each comma. */
export function introducedBodies(doc: Segmented, from: number, to: number): NameSpan[] {
  const { tokens } = doc;
  const found: NameSpan[] = [];
  for (let comma = from + 2; comma < to; comma++) {
    if (tokens[comma]?.text !== ',' || !isCapital(tokens[comma - 1]?.text ?? '')) continue;
    const start = nameStart(tokens, comma, from);
    if (start === undefined) continue;
    const name = nameOver(doc, start, comma, 'organization', INTRODUCED);
    const kind = descriptorsOf(doc, name).find((one) => one.from === comma + 1);
    if (kind?.type === 'organization' || kind?.noun === 'campaign')
      found.push({
        start: name.start,
        end: name.end,
        type: 'organization',
        confidence: INTRODUCED,
      });
  }
  return found;
}

/**
 * Where the name that ends before `comma` begins: ordinary words with a capital, and the small words that join them.
 * Undefined for one word, and where a word is none that the language has: the labeller knows such names better.
 */
function nameStart(tokens: readonly Token[], comma: number, first: number): number | undefined {
  let start = comma;
  for (let i = comma - 1; i >= first && i > comma - 1 - MOST_WORDS; i--) {
    const token = tokens[i] as Token;
    if (isPart(token)) start = i;
    else if (!JOINING.test(token.text) || start !== i + 1) break;
    else if (token.text === 'and' && comma - i > 2) break; // "Safe Schools and Green Coast"
  }
  const before = tokens[start - 1]?.text ?? '';
  const goesOn = start > first && isCapital(before) && !isCalendarWord(before.toLowerCase());
  while (start < comma && isOpener(tokens[start] as Token, start === first)) start++;
  const words = tokens.slice(start, comma);
  const joined = words.some(({ text }) => JOINING.test(text));
  const person = !joined && givenName(fold(words[0]?.text ?? '')) !== undefined;
  const office = isRoleHead(words[0]?.lower ?? '') && !JOINING.test(words[1]?.text ?? '');
  return words.length < 2 || person || office || goesOn ? undefined : start;
}

const isPart = ({ kind, text, lower }: Token): boolean =>
  kind === 'word' &&
  isCapital(text) &&
  (isCommonWord(lower) || isFunctionWord(lower)) &&
  !(isCalendarWord(lower) || isTitleWord(lower));

/** "The Right to Water", "But Stand Tall": what opens a sentence is none of the name. */
const isOpener = ({ lower, text }: Token, opens: boolean): boolean =>
  JOINING.test(text) || (opens && isFunctionWord(lower)) || /^(?:the|a|an)$/.test(lower);

/** Where a phrase stands that the reader is taken to know: "the Islamist movement", "its far-right party". */
import type { Token } from '../../../model/segmented';
import { isHyphen } from './hyphen';
import type { Text } from './noun-phrase';
import { AUXILIARIES, BE, CONJUNCTIONS, PREPOSITIONS, PRONOUNS } from './words';

const DEFINITE = /^(?:the|this|that|its|his|her|their)$/u;
/** How far around a token the phrase may stand, in tokens. */
const REACH = 40;
/** How many words may stand between its determiner and what is looked for: "the eurosceptic, pro-Russian [party]". */
const MODIFIERS = 6;

interface Definite {
  /** The token the wording begins at. */
  from: number;
  /** The determiner, in small letters; none in a headline, which leaves it out. */
  determiner?: string;
}

/** The place of `name`, in small letters, as a definite phrase in the sentence of token `at`, nearest before or after it. */
export function definiteAt(text: Text, name: string, at: number): Definite | undefined {
  const { doc } = text;
  const sentence = doc.sentences[doc.tokens[at]?.sentence ?? -1];
  if (!sentence) return undefined;
  const least = Math.max(sentence.from, at - REACH);
  const most = Math.min(sentence.to, at + REACH);
  const order = [];
  for (let i = Math.min(at, most - 1); i >= least; i--) order.push(i);
  for (let i = at + 1; i < most; i++) order.push(i);
  for (const i of order) {
    const token = doc.tokens[i];
    if (!token || !name.startsWith(token.lower)) continue;
    if (doc.text.slice(token.start, token.start + name.length).toLowerCase() !== name) continue;
    const determiner = determinerOf(text, i);
    if (determiner !== undefined) return { from: i, determiner };
    if (doc.headline && token.end <= doc.headline.end && !isOpened(doc.tokens[i - 1]))
      return { from: i };
  }
  return undefined;
}

const isOpened = (before: Token | undefined): boolean => /^an?$/u.test(before?.lower ?? '');

/** The determiner that makes the phrase known, over the adjectives between. */
function determinerOf({ doc: { tokens }, mentions }: Text, from: number): string | undefined {
  for (let i = from - 1; i >= from - 1 - MODIFIERS; i--) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[from]?.sentence) return undefined;
    if (DEFINITE.test(token.lower)) return token.lower;
    const adherent = mentions.at(i)?.entity.type === 'group';
    if (!(isAdjective(token) || adherent || isHyphen(token) || token.text === ','))
      return undefined;
  }
  return undefined;
}

const CLOSED = [PREPOSITIONS, CONJUNCTIONS, AUXILIARIES, BE, PRONOUNS];
const isAdjective = ({ lower, kind, text }: Token): boolean =>
  kind === 'word' &&
  /^\p{Ll}|^\p{Lu}\p{Ll}+(?:ist|an|ish|ese)$/u.test(text) &&
  !/^(?:an?|some|any|no|another|one|every|each)$/u.test(lower) &&
  !CLOSED.some((set) => set.has(lower)) &&
  !/(?:ly|[^s]s)$/u.test(lower);

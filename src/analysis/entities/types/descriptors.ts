/** Descriptors: what the text calls a body or place beside its name ("the Dutch battery maker Noordzee", "Vi Thuy, a village"). */
import type { EntityType } from '../../../model/analysis';
import type { Segmented } from '../../../model/segmented';
import { isCommonWord } from '../names/common-words';
import { fold, isCapital } from '../names/fold';
import { known } from '../names/gazetteer';
import { isAgentKind, kindOf } from '../names/kind-nouns';
import type { Name } from '../names/name';
import { isRoleNoun } from '../names/role-words';

/** The words that say what a name names: tokens `from` to `to` (exclusive), their noun, and the type it means. */
interface Descriptor {
  from: number;
  to: number;
  noun: string;
  /** Undefined for nouns that mean a business or a person ("the owner"). */
  type: EntityType | undefined;
}

const OPENS = /^(?:the|a|an|its|his|her|their|our|my|one|another|whose|this)$/;
const MARK = /^[,.;:()—–?!"”“]$/;
const ENDS_NOUN =
  /^(?:[,.;:()—–?!]|of|in|for|at|from|on|with|to|that|which|who|where|whose|based|run|led|owned|founded|formed|backed|funded|blamed|accused|known|called|and|near|outside|about|by|said|says)$/;
const MOST_WORDS = 9;

/** What stands before and after the name, nearest first. */
export function descriptorsOf(doc: Segmented, name: Name): Descriptor[] {
  const found = [before(doc, name), appositionBefore(doc, name), after(doc, name)];
  return found.filter((d): d is Descriptor => d !== undefined);
}

const nounOf = (lower: string): { noun: string; type: EntityType | undefined } | undefined => {
  const type = kindOf(lower);
  return (type ?? (isAgentKind(lower) || lower === 'campaign')) ? { noun: lower, type } : undefined;
};

/** "the charity | Shorewatch": the noun right before, and what opens its phrase. */
function before({ tokens, ...doc }: Segmented, name: Name): Descriptor | undefined {
  const last = name.from - 1;
  if (isCapital(tokens[last]?.text ?? '') && tokens[last - 1]?.kind !== 'mark') return undefined;
  const noun = nounOf(tokens[last]?.lower ?? '');
  if (!noun || tokens[name.from]?.sentence !== tokens[last]?.sentence) return undefined;
  const from = openingOf({ tokens, ...doc }, last);
  return from < 0 ? undefined : { from, to: last + 1, ...noun };
}

/** "Chile's science agency, | Conicyt,". */
function appositionBefore(doc: Segmented, name: Name): Descriptor | undefined {
  const { tokens } = doc;
  const comma = name.from - 1;
  if (tokens[comma]?.text !== ',' || !/^[,.;)—–]$/.test(tokens[name.to]?.lower ?? ''))
    return undefined;
  const noun = nounOf(tokens[comma - 1]?.lower ?? '');
  if (!noun) return undefined;
  const from = openingOf(doc, comma - 1);
  return from < 0 || isComplement(doc, from) ? undefined : { from, to: comma, ...noun };
}

/** "A spokesman for | the party, Ann Lee,": the phrase belongs to somebody's office, and the name is his. */
const isComplement = ({ tokens }: Segmented, from: number): boolean =>
  /^(?:for|of|from|at|with|to)$/.test(tokens[from - 1]?.lower ?? '') &&
  isRoleNoun(tokens[from - 2]?.lower ?? '');

/** Where the phrase that ends with the noun at `last` opens: at its article, possessive or owner; -1 where it has none. */
function openingOf({ tokens }: Segmented, last: number): number {
  for (let i = last - 1; i >= 0 && i > last - MOST_WORDS; i--) {
    const { lower = '', text = '', sentence } = tokens[i] ?? {};
    if (sentence !== tokens[last]?.sentence || MARK.test(lower)) return -1;
    if (OPENS.test(lower)) return i;
    if (lower === "'s" || lower === "'") {
      let owner = i - 1;
      while (isCapital(tokens[owner - 1]?.text ?? '') && owner > i - 5) owner--;
      return OPENS.test(tokens[owner - 1]?.lower ?? '') ? owner - 1 : owner;
    }
    if (isClauseVerb(tokens, i)) return i + 1;
    if (/^(?:of|in|for|at|from|on|with|to|and|said|by|that|is|was)$/.test(lower))
      return isCapital(text) ? i : -1;
  }
  return -1;
}

/** Pasts and presents that are no adjectives before a noun. */
const VERB =
  /^(?:told|tells|gave|gives|sent|sends|sold|sells|bought|buys|owns|sued|sues|met|meets|took|takes|saw|sees|wrote|made|makes|chose|struck|beat|beats|joined|joins|calls|runs|leads|heads|visits|asks|urges|accuses|blames|praises|informs|tweeted|quit|left)$/;

/** "The minister | told | newspaper Haaretz": a clause's verb, no part of the phrase ("the banned newspaper", "army-run"). */
function isClauseVerb(tokens: Segmented['tokens'], at: number): boolean {
  const { lower = '', text = '' } = tokens[at] ?? {};
  const { lower: prior = '', text: subject = '' } = tokens[at - 1] ?? {};
  if (isCapital(text) || prior === '-' || prior === "'s" || OPENS.test(prior)) return false;
  if (VERB.test(lower)) return true;
  if (!/\p{Ll}{2}ed$/u.test(lower)) return false;
  return isRoleNoun(prior) || (isCapital(subject) && known(fold(subject))?.type !== 'group');
}

/** "River Watch, | a group based in Bangkok,": up to the mark that closes it. */
function after(doc: Segmented, name: Name): Descriptor | undefined {
  const { tokens } = doc;
  const from = name.to + 1;
  const owned = isCapital(tokens[from]?.text ?? '') && tokens[from + 1]?.lower === "'s";
  if (tokens[name.to]?.text !== ',' || !(OPENS.test(tokens[from]?.lower ?? '') || owned))
    return undefined;
  let end = from + 1;
  while (end < from + MOST_WORDS + 1 && !ENDS_NOUN.test(tokens[end]?.lower ?? '.')) end++;
  // "a crane operator who gave his age" is somebody.
  if (tokens[end]?.lower === 'who') return undefined;
  const noun = nounOf(tokens[end - 1]?.lower ?? '');
  if (!noun || !ENDS_NOUN.test(tokens[end]?.lower ?? '.')) return undefined;
  let to = end;
  while (
    to < end + 12 &&
    !MARK.test(tokens[to]?.lower ?? '.') &&
    !/^(?:which|that|whose|who|and)$/.test(tokens[to]?.lower ?? '')
  )
    to++;
  // Without a mark to close it, it may be the next clause's subject: "In Oslo, the company said".
  const closed =
    MARK.test(tokens[to]?.lower ?? '.') ||
    /^(?:which|that|whose|who)$/.test(tokens[to]?.lower ?? '');
  return closed &&
    !/^(?:said|says)$/.test(tokens[end]?.lower ?? '') &&
    !(name.to === name.from + 1 && isCommonWord(name.key))
    ? { from, to, ...noun }
    : undefined;
}

/** What stands between a naming verb and its label: whom it labels, by whom, and the word that links them. */
import type { Token } from '../../../model/segmented';
import type { Place } from '../match/guards';
import { isHyphen } from '../phrase/hyphen';
import { isMark } from '../phrase/marks';
import type { Party, Text } from '../phrase/noun-phrase';
import { isVerb } from '../phrase/party-shape';
import { BE, COMMON_VERBS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../phrase/words';
import { agentAt } from './agent';
import { hasLabel, objectInList } from './naming-list';
import { namingPattern, type Pattern } from './naming-verbs';

export interface Between {
  /** The tokens of what is labelled. */
  object?: Place;
  /** "branded by Moscow a …". */
  agent?: Party | undefined;
  /** Index of *as*, or of *to* in "to be". */
  link?: number;
  /** True where the label is the second of two: "a farce and a sham". */
  coordinated?: boolean;
  /** After *and*, where the verb may be left out: "calls Tan a liar and [Reyes] a traitor". */
  second?: Place;
}

/** Reads the tokens from the verb to the label; undefined where a clause ends between them. */
export function readBetween(text: Text, verb: number, place: Place): Between | undefined {
  const { tokens } = text.doc;
  const lead = leadStart(text, verb, place);
  const own = linkBefore(tokens, lead, namingPattern(tokens[verb]?.lower ?? ''));
  if (opensObject(text, verb, lead)) return undefined;
  const listed = objectInList(text, verb, own ?? lead);
  if (listed) return { ...(own !== undefined && { link: own }), object: listed, second: listed };
  const end = overAside(tokens, verb, own ?? lead);
  if (end === undefined) return undefined;
  const scanned = scan(text, verb, end);
  if (!scanned) return undefined;
  const { agent, relative, as } = scanned;
  if (own === undefined && as === undefined && isGoverned(tokens, verb, lead)) return undefined;
  const link = own ?? as;
  const found: Between = {
    ...(link !== undefined && { link }),
    ...(agent && { agent: agent.party }),
  };
  const last = link === undefined ? joined(text, verb, end) : undefined;
  if (last) return { ...found, ...last };
  const first = tokens[verb + 1]?.lower === 'as' ? verb + 1 : as;
  if (link !== undefined && first !== undefined && first < link) {
    const object = afterAnd(text, first, link); // "refers to owners as killers and to unions as …"
    if (object) return { ...found, object, ...(first === verb + 1 && { second: object }) };
  }
  const to = agent?.object ?? relative ?? (as !== undefined && own === undefined ? as : end);
  return to > verb + 1 && (!agent || agent.object) ? { ...found, object: place2(verb, to) } : found;
}

/** "called them a mob and *the* anti-police rhetoric a disgrace": a definite phrase after *and* is labelled next. */
const opensObject = (text: Text, verb: number, lead: number): boolean => {
  const { tokens } = text.doc;
  const and = isMark(tokens[lead - 1]) ? lead - 2 : lead - 1;
  return (
    /^(?:the|its|his|her|their)$/u.test(tokens[lead]?.lower ?? '') &&
    tokens[and]?.lower === 'and' &&
    hasLabel(text, verb + 1, and)
  );
};

/** "deemed responsible *for* abuses": the label belongs to a preposition, not to the verb. */
const isGoverned = (tokens: readonly Token[], verb: number, lead: number): boolean =>
  lead - 2 === verb + 1 &&
  /^\p{Ll}+(?:[ai]ble|ous|ful|less|al|ic|ive|ent|ant|ty|ed)$/u.test(tokens[lead - 2]?.text ?? '') &&
  PREPOSITIONS.has(tokens[lead - 1]?.lower ?? '');

function afterAnd({ doc: { tokens } }: Text, from: number, to: number): Place | undefined {
  for (let i = to - 1; i > from; i--)
    if (tokens[i]?.lower === 'and')
      return { from: tokens[i + 1]?.lower === 'to' ? i + 2 : i + 1, to };
  return undefined;
}

const place2 = (verb: number, to: number): Place => ({ from: verb + 1, to });

/** Where the label’s own phrase begins: over determiners, marks and adjectives, and over "Europe’s last". */
function leadStart(text: Text, verb: number, place: Place): number {
  const { tokens } = text.doc;
  let from = overLead(text, verb, place.from);
  if (tokens[from - 1]?.lower === 'of' && isKind(text, from - 2, place))
    from = overLead(text, verb, from - 2); // "a club of crooks", "an act of vandalism"
  from = articleBefore(text, verb, from) ?? from;
  if (!/^['’]s?$/u.test(tokens[from - 1]?.text ?? '') || from === place.from) return from;
  const name = /^\p{Lu}/u.test(tokens[from - 2]?.text ?? '') ? { from: from - 2 } : undefined;
  const owner = text.mentions.at(from - 2) ?? name;
  return owner && SUPERLATIVE.test(tokens[from]?.lower ?? '')
    ? Math.max(owner.from, verb + 1)
    : from;
}
/** "a club of crooks", "an act of vandalism": of people only bodies are so; of acts and ideas whatever *a* opens. */
function isKind({ doc: { tokens } }: Text, noun: number, place: Place): boolean {
  const lower = tokens[noun]?.lower ?? '';
  if (KIND_OF.test(lower)) return true;
  const act = !/[^s]s$|men$/u.test(tokens[place.to - 1]?.lower ?? '');
  return act && /^an?$/u.test(tokens[noun - 1]?.lower ?? '') && !OPPOSED.test(lower);
}
const OPPOSED =
  /^(?:victim|opponent|critic|enemy|survivor|target|casualty|product|history|lot|number)$/u;

/** The first token of the adjectives before `from` and their determiner, which opens the phrase: "the trial [a]". */
function overLead(text: Text, verb: number, from: number): number {
  let first = from;
  while (first > verb + 1 && isLabelLead(text, first - 1)) {
    first--;
    if (DETERMINERS.has(text.doc.tokens[first]?.lower ?? '')) break;
  }
  return isMark(text.doc.tokens[first - 1]) && first - 1 > verb ? first - 1 : first;
}

const KIND_OF =
  /^(?:acts?|kind|sort|form|type|case|piece|bit|bunch|club|gang|pack|band|group|nest|dynasty|gathering|assembly|cabal|clique|bastion|haven|hotbed|parade|coalition|alliance|cabinet|party|crew|rabble|mob|network|string|campaign|collection|litany|tissue|den|bag|breed|brand|example|symbol|picture|model)$/u;
/** How many words may stand between *a* and the label: "a Marxist power grab". */
const MODIFIERS = 3;

/** *A* and *an* open the label’s phrase, whatever stands between. */
function articleBefore({ doc: { tokens } }: Text, verb: number, from: number): number | undefined {
  for (let i = from; i > verb && i >= from - MODIFIERS; i--) {
    const token = tokens[i];
    if (/^an?$/u.test(token?.lower ?? '')) return i;
    if (i < from && (token?.kind === 'mark' || PREPOSITIONS.has(token?.lower ?? '')))
      return undefined;
    if (i < from && CONJUNCTIONS.has(token?.lower ?? '')) return undefined;
  }
  return undefined;
}
const SUPERLATIVE = /^(?:last|first|own|most|worst|best|\p{Ll}{3,}est)$/u;

/** Adherents and peoples as adjectives: "a Marxist power grab", "Western puppets". */
const ADJECTIVE = /(?:an|ist|ish|ese|ern|ic)$/u;

/** Determiner, quotation mark or adjective right before a label. */
function isLabelLead(text: Text, i: number): boolean {
  const token = text.doc.tokens[i];
  const mention = text.mentions.at(i);
  if (mention?.entity.type === 'group' && mention.to - mention.from === 1)
    return ADJECTIVE.test(mention.entity.name) || text.doc.tokens[i - 1]?.text === '-';
  if (!token || mention) return false;
  if (isMark(token) || isHyphen(token)) return true;
  if (DETERMINERS.has(token.lower))
    return !['those', 'these', 'this', 'that'].includes(token.lower);
  return (
    (/^\p{Ll}+(?:al|ic|ous|ive|ish|ary|ent|less|ful|[ai]ble)$/u.test(token.text) &&
      !NOUN.test(token.lower)) ||
    SUPERLATIVE.test(token.lower)
  );
}
/** Nouns with the endings of adjectives. */
const NOUN =
  /^(?:proposal|approval|arrival|refusal|removal|denial|hospital|festival|rival|official|general|criminal|journal|tribunal|trial|deal|appeal|professional|principal|cardinal|president|parliament|government|statement|student|agent|opponent|movement|agreement|settlement|amendment|investment|department|establishment|document|event|president|resident|parent|client|dissident|incident|accident|clinic|critic|music|public|topic|republic|mosque|executive|detective|representative|initiative|narrative|fugitive|missionary|secretary|commentary|documentary|military|library|adversary|table)$/u;

/** "as", "of" or "to be" right before the label’s phrase. */
function linkBefore(
  tokens: readonly Token[],
  lead: number,
  pattern: Pattern | undefined,
): number | undefined {
  if (pattern !== 'of' && /^(?:as|being)$/u.test(tokens[lead - 1]?.lower ?? '')) {
    if (tokens[lead - 1]?.lower === 'as') return lead - 1;
    return tokens[lead - 2]?.lower === 'as' ? lead - 2 : undefined; // "regarded as being"
  }
  if (pattern === 'of' && tokens[lead - 1]?.lower === 'being')
    return tokens[lead - 2]?.lower === 'of' ? lead - 2 : undefined;
  if (pattern === 'of' || pattern === 'to')
    return tokens[lead - 1]?.lower === pattern ? lead - 1 : undefined;
  const be = BE.has(tokens[lead - 1]?.lower ?? '') && tokens[lead - 2]?.lower === 'to';
  return be ? lead - 2 : undefined;
}

/** "dismissed Ms Abiera, a former nun, as": the object ends before the aside. Undefined for a lone comma. */
function overAside(tokens: readonly Token[], verb: number, end: number): number | undefined {
  if (tokens[end - 1]?.text !== ',') return end;
  for (let i = end - 2; i > verb + 1; i--) if (tokens[i]?.text === ',') return i;
  return undefined;
}

interface Scanned {
  agent?: { party: Party | undefined; object: number | undefined };
  /** Where a relative clause of the object begins. */
  relative?: number;
  as?: number;
}

function scan(text: Text, verb: number, end: number): Scanned | undefined {
  const { tokens } = text.doc;
  const found: Scanned = {};
  let joins = false;
  for (let i = verb + 1; i < end; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token || token.text === '—' || (token.text === ',' && next?.lower !== 'and'))
      return undefined;
    joins ||= token.lower === 'and';
    if (joins && found.relative === undefined && opensClause(text, i)) return undefined;
    if (/^(?:who|which|whom|where)$/u.test(token.lower) && i > verb + 1) {
      found.relative ??= i; // "called doctors who do it …": the object ends here
      continue;
    }
    if (token.lower === 'that' && /^(?:as|to)$/u.test(tokens[end]?.lower ?? ''))
      found.relative ??= i;
    else if (CONJUNCTIONS.has(token.lower) && !isJoined(text, i)) return undefined;
    if (token.lower === 'as') found.as = i;
    else if (token.lower === 'by' && i === end - 1)
      return undefined; // "as racists by a woke elite"
    else if (token.lower === 'by')
      found.agent = { party: agentAt(text, i), object: i > verb + 1 ? i : undefined };
  }
  return found;
}

/** *and* joins objects; a hyphen makes a conjunction part of a word: "the so-called observatory". */
const isJoined = ({ doc: { tokens } }: Text, i: number): boolean => {
  const next = tokens[i + 1];
  if (next && (isVerb(next.lower) || namingPattern(next.lower))) return false; // "and said"
  return /^(?:and|or)$/u.test(tokens[i]?.lower ?? '') || (next !== undefined && isHyphen(next));
};

/** "called the vote a farce and a sham", "called Tan a liar and Reyes a traitor": what is labelled after *and*. */
function joined(text: Text, verb: number, end: number): Between | undefined {
  const { tokens } = text.doc;
  let and = end - 1;
  while (and > verb + 1 && !/^(?:and|or)$/u.test(tokens[and]?.lower ?? '')) and--;
  if (and <= verb + 1) return undefined;
  const first = firstPhrase(text, verb + 1, and);
  const second = { from: and + 1, to: end };
  if (first >= (tokens[and - 1]?.text === ',' ? and - 1 : and))
    return and < end - 1 ? { object: place2(verb, end), second } : undefined;
  return and === end - 1
    ? { object: place2(verb, first), coordinated: true }
    : { object: second, second };
}

const opensClause = ({ doc: { tokens }, mentions }: Text, i: number): boolean => {
  const lower = tokens[i]?.lower ?? '';
  return !mentions.at(i) && (COMMON_VERBS.has(lower) || isVerb(lower) || /^spoken$/u.test(lower));
};

/** The token after the first noun phrase from `from` on, with what prepositions add to it. */
export function firstPhrase({ doc: { tokens }, mentions }: Text, from: number, to: number): number {
  let i = DETERMINERS.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  while (i < to) {
    const token = tokens[i];
    const mention = mentions.at(i);
    if (mention) {
      i = mention.to;
      const next = tokens[i];
      if (next && (isHyphen(next) || /^['’]s?$/u.test(next.text))) i++;
      else if (!PREPOSITIONS.has(next?.lower ?? '')) return Math.min(i, to);
    } else if (PREPOSITIONS.has(token?.lower ?? '')) {
      i += DETERMINERS.has(tokens[i + 1]?.lower ?? '') ? 2 : 1;
    } else if (
      i > from &&
      (DETERMINERS.has(token?.lower ?? '') || (token?.kind === 'mark' && !isHyphen(token)))
    )
      return i;
    else i++;
  }
  return to;
}

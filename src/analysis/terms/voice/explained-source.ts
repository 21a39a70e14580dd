/** What the clause of a source says of it: its name in an aside, whom it is said to be, what it is named. */
import type { Span } from '../../../model/span';
import { phraseBefore, subjectOf } from '../phrase/clause';
import { isHyphen } from '../phrase/hyphen';
import { tokenAt } from '../phrase/mentions';
import { type Party, type Text, words } from '../phrase/noun-phrase';
import { sentenceFrom } from '../phrase/sentence';
import { BE, CONJUNCTIONS, PREPOSITIONS, RELATIVES } from '../phrase/words';

/** The party that a source without an entity is shown to be by the words beside it. */
export const explainedSource = (text: Text, { start, end }: Span): Party | undefined =>
  inAside(text, start, end) ??
  atEnd(text, start, end) ??
  asideAfter(text, end) ??
  named(text, start, end) ??
  namedBefore(text, start, end) ??
  saidToBe(text, start);

/** "Its founder, the commentator Dale Pruitt": the person a source with an aside ends with. */
function atEnd({ doc, mentions }: Text, start: number, end: number): Party | undefined {
  let last = tokenAt(doc, end - 1);
  if (doc.tokens[last]?.text === ',') last--;
  const mention = mentions.at(last);
  if (mention?.entity.type !== 'person' || mention.to !== last + 1) return undefined;
  for (let i = mention.from - 1; (doc.tokens[i]?.start ?? -1) > start; i--) {
    const lower = doc.tokens[i]?.lower ?? '';
    if (CONJUNCTIONS.has(lower) || PREPOSITIONS.has(lower) || lower === 'including')
      return undefined;
    if (lower === ',') return { name: mention.entity.name, entity: mention.entity.id };
  }
  return undefined;
}

/** How long a name that *named* brings in may be, in tokens. */
const NAMED = 6;

/** "a page named Back the Blue": the name. */
function named({ doc, mentions }: Text, start: number, end: number): Party | undefined {
  const { tokens } = doc;
  const from = tokenAt(doc, start);
  for (let i = from; (tokens[i]?.start ?? end) < end; i++) {
    if (!/^(?:named|called|dubbed)$/u.test(tokens[i]?.lower ?? '')) continue;
    const mention = mentions.at(i + 1);
    if (mention?.from === i + 1) return { name: mention.entity.name, entity: mention.entity.id };
    let to = i + 1;
    while (to <= i + NAMED && /^\p{Lu}|^(?:the|of|for|and|to)$/u.test(tokens[to]?.text ?? '')) to++;
    return to > i + 1 && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')
      ? { name: words(doc, i + 1, to) }
      : undefined;
  }
  return undefined;
}

/** "Lopez is a populist who promised": whom the source is said to be. */
function saidToBe(text: Text, start: number): Party | undefined {
  const { doc } = text;
  const from = tokenAt(doc, start);
  let be = from - 1;
  while (be > from - ADJECTIVES && !BE.has(doc.tokens[be]?.lower ?? '')) {
    const token = doc.tokens[be];
    if (token?.kind !== 'word' || CONJUNCTIONS.has(token.lower) || PREPOSITIONS.has(token.lower))
      return undefined;
    be--;
  }
  const article = /^an?$/u.test(doc.tokens[be + 1]?.lower ?? '');
  return article ? subjectOf(text, be, () => false)?.party : undefined;
}
/** How many words may stand between *be* and the noun. */
const ADJECTIVES = 5;

/** "of Kick Out, an anti-racism campaign, which branded": the name that the source says more of. */
function namedBefore(text: Text, start: number, end: number): Party | undefined {
  const { doc } = text;
  const from = tokenAt(doc, start);
  const sentence = sentenceFrom(doc, doc.tokens[from]?.sentence ?? -1);
  if (RELATIVES.has(doc.tokens[from]?.lower ?? '')) {
    const found = phraseBefore(text, from, sentence)?.party;
    return found && (found.entity !== undefined || /^\p{Lu}/u.test(found.name)) ? found : undefined;
  }
  const article = /^an?$/u.test(doc.tokens[from]?.lower ?? '') ? from : from - 1;
  if (!/^an?$/u.test(doc.tokens[article]?.lower ?? '') || doc.tokens[article - 1]?.text !== ',')
    return undefined;
  const found = phraseBefore(text, tokenAt(doc, end), sentence);
  return found && found.from < article && found.to <= article ? found.party : undefined;
}

/** "Critics, among them the judge Ada Pratt,": one of them, not they. */
const EXAMPLE = /^(?:among|including|such|like|led|headed|notably)$/u;
/** How long an aside that ends in a name may be, in tokens. */
const ASIDE = 10;

/** "Its founder, the commentator Dale Pruitt, has": the person an aside right after the source ends with. */
function asideAfter({ doc, mentions }: Text, end: number): Party | undefined {
  const { tokens } = doc;
  const comma = tokenAt(doc, end);
  if (tokens[comma]?.text !== ',' || EXAMPLE.test(tokens[comma + 1]?.lower ?? '')) return undefined;
  for (let i = comma + 1; i < comma + ASIDE; i++) {
    const mention = mentions.at(i);
    const token = tokens[i];
    if (!token || (token.kind === 'mark' && !isHyphen(token) && !mention)) return undefined;
    if (mention?.entity.type !== 'person' || tokens[mention.to]?.text !== ',') continue;
    return mention.form === 'name'
      ? { name: mention.entity.name, entity: mention.entity.id }
      : undefined;
  }
  return undefined;
}

/** The name that is all of the aside a source ends with: "the charity, Hope for Himalaya". */
function inAside(text: Text, start: number, end: number): Party | undefined {
  const { tokens } = text.doc;
  let last = tokenAt(text.doc, end - 1);
  if (tokens[last]?.text === ',') last--;
  let first = last;
  while (tokens[first] && (tokens[first]?.start ?? 0) > start && tokens[first]?.text !== ',') {
    if (!/^\p{Lu}|^['’]s?$|^(?:the|of|for|and)$/u.test(tokens[first]?.text ?? '')) return undefined;
    first--;
  }
  if (tokens[first]?.text !== ',' || first === last) return undefined;
  if (text.mentions.at(last)?.entity.type === 'place') return undefined;
  const from = tokens[first + 1]?.lower === 'the' ? first + 2 : first + 1;
  const mention = text.mentions.at(last);
  return mention?.from === from
    ? { name: mention.entity.name, entity: mention.entity.id }
    : { name: words(text.doc, from, last + 1) };
}

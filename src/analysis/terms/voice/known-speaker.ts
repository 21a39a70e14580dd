/** Which entity a speaker without one is: by the aside that names it, by a pronoun's antecedent, by its office. */
import type { Claim } from '../../../model/analysis';
import { pronounMeant } from '../phrase/antecedent';
import { phraseBefore, subjectOf } from '../phrase/clause';
import { isHyphen } from '../phrase/hyphen';
import { tokenAt } from '../phrase/mentions';
import { resolveNominal } from '../phrase/nominal';
import { type Party, type Text, words } from '../phrase/noun-phrase';
import { sentenceFrom } from '../phrase/sentence';
import { BE, CONJUNCTIONS, PREPOSITIONS, RELATIVES } from '../phrase/words';

/**
 * The speaker as an entity, where the article shows which: "Aydın's party, the People's Alternative" → the name in the
 * aside; "It has called …" → what the sentence before begins with; else what `resolveNominal` finds. `at` is the token of
 * the wording.
 */
export function knownSpeaker(text: Text, speaker: Party, at: number, claim?: Claim): Party {
  if (speaker.entity !== undefined) return speaker;
  const source = claim?.source.name === speaker.name ? claim.source.spans.at(-1) : undefined;
  const aside = source && (inAside(text, source.start, source.end) ?? asideAfter(text, source.end));
  if (aside) return aside;
  const explained =
    source && (namedBefore(text, source.start, source.end) ?? saidToBe(text, source.start));
  if (explained) return explained;
  const found = resolveNominal(text, speaker, at);
  if (found.entity !== undefined || !source || !PRONOUN.test(speaker.name)) return found;
  return pronounMeant(text, tokenAt(text.doc, source.start)) ?? found;
}
const PRONOUN = /^(?:s?he|it|they)$/iu;

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

/** How long an aside that ends in a name may be, in tokens. */
const ASIDE = 10;

/** "Its founder, the commentator Dale Pruitt, has": the person an aside right after the source ends with. */
function asideAfter({ doc, mentions }: Text, end: number): Party | undefined {
  const { tokens } = doc;
  const comma = tokenAt(doc, end);
  if (tokens[comma]?.text !== ',') return undefined;
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

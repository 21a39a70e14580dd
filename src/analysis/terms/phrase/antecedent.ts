/** Whom *he*, *her* or *they* most likely means where the entities leave it open: what the sentences before begin with. */
import type { Sentence } from '../../../model/segmented';
import { type Gender, genderIn, genderOf } from './gender';
import { mainSubject } from './main-subject';
import { isMark } from './marks';
import type { Mentioned } from './mentions';
import { type Party, type Text, words } from './noun-phrase';
import { DETERMINERS } from './words';

/** How many words may stand before the name a sentence opens with: "State Sen. Tom Haskell". */
const TITLES = 5;
/** How many sentences back a person is looked for. */
const BACK = 3;

/**
 * The person an unresolved *he*, *him*, *she* or *her* at token `at` means: whom the nearest sentence before begins with,
 * its own included, else the only person they name. `not` is an entity it cannot be, the speaker's. Persons the article
 * calls otherwise are left out.
 * @example "Lee resigned. Others defended her as a martyr." // Lee
 */
export function personMeant(text: Text, at: number, not?: string): Party | undefined {
  const { doc } = text;
  const gender = genderOf(doc.tokens[at]?.lower ?? '');
  const fits = ({ entity }: Mentioned): boolean =>
    entity.type === 'person' &&
    entity.id !== not &&
    (genderIn(doc, text.mentions, entity) ?? gender) === gender;
  let index = doc.tokens[at]?.sentence ?? -1;
  const block = doc.sentences[index]?.block ?? -1;
  for (let n = 0; n < BACK; n++, index--) {
    const sentence = doc.sentences[index];
    if (!sentence || sentence.block < block - 1) return undefined;
    if (doc.headline && sentence.end <= doc.headline.end) return undefined;
    const nameless = namelessIn(text, sentence, at, gender);
    if (nameless !== undefined) return nameless;
    const found = inSentence(text, sentence, at, fits);
    if (found) return { name: found.name, entity: found.id };
  }
  return undefined;
}

const KIN = {
  male: /^(?:son|brother|father|husband|boy|man|nephew|uncle|grandson|grandfather|stepfather)$/u,
  female: /^(?:daughter|sister|mother|wife|girl|woman|niece|aunt|granddaughter|grandmother)$/u,
};

/** Somebody without a name whom the sentence mentions last before token `end`: "her son, a phone thief, was". */
function namelessIn({ doc, mentions }: Text, sentence: Sentence, end: number, gender?: Gender) {
  if (!gender) return undefined;
  for (let i = Math.min(end, sentence.to) - 1; i > sentence.from; i--) {
    if (mentions.at(i)?.entity.type === 'person') return undefined;
    const known = DETERMINERS.has(doc.tokens[i - 1]?.lower ?? '');
    const named = doc.tokens[i + 1]?.text === ',' ? mentions.at(i + 2) : mentions.at(i + 1);
    if (known && !named && KIN[gender].test(doc.tokens[i]?.lower ?? ''))
      return { name: words(doc, i, i + 1) };
  }
  return undefined;
}

/** Whom the sentence begins with, or the only fitting person it names before token `end`. */
function inSentence(
  text: Text,
  sentence: Sentence,
  end: number,
  fits: (mention: Mentioned) => boolean,
): Mentioned['entity'] | undefined {
  const people = new Set<Mentioned['entity']>();
  for (let i = sentence.from; i < Math.min(end, sentence.to); i++) {
    const mention = text.mentions.at(i);
    if (mention?.form !== 'name' || mention.from !== i || !fits(mention)) continue;
    if (isOpening(text, sentence, mention)) return mention.entity;
    people.add(mention.entity);
  }
  const [only, second] = people;
  return second ? undefined : only;
}

/** True for a name that begins its sentence, but for a title, and owns nothing. */
function isOpening({ doc }: Text, sentence: Sentence, { from, to }: Mentioned): boolean {
  if (from > sentence.from + TITLES || /^['’]s?$/u.test(doc.tokens[to]?.text ?? '')) return false;
  for (let i = sentence.from; i < from; i++) {
    const token = doc.tokens[i];
    if (!token || isMark(token) || token.text === ',') return false;
    if (/^(?:of|for|to|with|by|that|said|says|told|is|was|has|had|in|on|at)$/u.test(token.lower))
      return false;
  }
  return true;
}

/** The sentence a pronoun that opens its own looks back to: the one before, in its paragraph or the one before it. */
export function sentenceBefore({ doc }: Text, index: number): Sentence | undefined {
  const before = doc.sentences[index - 1];
  const own = doc.sentences[index];
  if (!before || !own || own.block - before.block > 1) return undefined;
  return doc.headline && before.end <= doc.headline.end ? undefined : before;
}

/** What an unresolved pronoun looks back to: *he* and *she* to a person; *it* and *they*, where they open their sentence, to the subject of the one before, where its kind fits. */
export function pronounMeant(text: Text, at: number): Party | undefined {
  const { doc, mentions } = text;
  const lower = doc.tokens[at]?.lower ?? '';
  if (/^s?he$/u.test(lower)) return personMeant(text, at);
  const index = doc.tokens[at]?.sentence ?? -1;
  if (doc.sentences[index]?.from !== at) return undefined;
  const before = sentenceBefore(text, index);
  const subject = before && mainSubject(text, before.to - 1);
  const party = subject?.party;
  if (!party) return undefined;
  const type = mentions.at(subject.to - 1)?.entity.type;
  const plural =
    type === 'group' || (type === undefined && /[^s]s$|men$|people$/u.test(party.name));
  if (lower === 'they') return plural || type === 'organization' ? party : undefined;
  return type === 'organization' || (type === undefined && !plural) ? party : undefined;
}

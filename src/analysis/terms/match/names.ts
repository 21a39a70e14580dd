/** Legal and proper names: "Terrorism Act", "Palestine Liberation Organization" are names, not labels. */
import type { Segmented, Token } from '../../../model/segmented';
import { inTitleCase } from '../../reading/title-case';
import type { Place } from './guards';

/** Words that head the names of laws, bodies, units and works. */
const HEADS = new Set(
  'act acts bill law code convention protocol treaty charter amendment resolution order regulation regulations front party army force forces movement organization organisation alliance coalition union league brigade brigades battalion council committee commission court tribunal department ministry office agency bureau unit squad police command branch division centre center institute foundation fund association society corps guard assembly congress network museum memorial day week square street avenue bridge station airport park university college school church mosque hospital company inc ltd plc group holdings times post herald review journal magazine prize award report strategy programme program initiative project taskforce conference summit'.split(
    ' ',
  ),
);
const LINKS = new Set([
  'of',
  'and',
  'for',
  'the',
  'on',
  'to',
  'against',
  '&',
  '-',
  'in',
  '’s',
  "'s",
]);
/** How many words a name may run on either side of the match. */
const REACH = 6;

const capital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

/**
 * True where the match, written with a capital, belongs to a run of capitals that a name's head noun stands in. In a
 * headline in title case the head must follow at once.
 */
export function insideName(doc: Segmented, place: Place): boolean {
  const { tokens, sentences } = doc;
  const first = tokens[place.from];
  const last = tokens[place.to - 1];
  const sentence = sentences[first?.sentence ?? -1];
  if (!first || !last || !sentence || !capital(first)) return false;
  if (place.to - place.from > 1 && !capital(last)) return false;
  const next = tokens[place.to];
  if (place.to < sentence.to && capital(next) && HEADS.has(next?.lower ?? '')) return true;
  const own = place.to - place.from > 1 && HEADS.has(last.lower); // "the People's Liberation Army"
  if (own && (place.from > sentence.from || sentence.to === place.to)) return true;
  if (inTitleCase(tokens, sentence.from, sentence.to)) return false;
  return headIn(tokens, sentence, place, 1) || headIn(tokens, sentence, place, -1);
}

function headIn(
  tokens: readonly Token[],
  sentence: { from: number; to: number },
  place: Place,
  step: 1 | -1,
): boolean {
  let i = step > 0 ? place.to : place.from - 1;
  for (let n = 0; n < REACH && i >= sentence.from && i < sentence.to; n++, i += step) {
    const token = tokens[i] as Token;
    if (capital(token)) {
      // A sentence's first word is capital anyway: it heads no name by itself.
      if (HEADS.has(token.lower) && (i > sentence.from || step > 0)) return true;
    } else if (!LINKS.has(token.lower)) return false;
  }
  return false;
}

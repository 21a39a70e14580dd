/** "Hamas, a terrorist group, …", "the terrorist group, Hamas, …", "its far-right leader, Elsa Brandt". */

import type { Segmented } from '../../../model/segmented';
import { phraseBefore } from '../phrase/clause';
import { isMark } from '../phrase/marks';
import { PREPOSITIONS } from '../phrase/words';
import { type LabelPhrase, labelPhrase } from './label-phrase';
import { fitting, type Label, sentenceStart, stated, type TargetRule } from './rule';

/**
 * "Nova Volya, the [populist] party Stoichkov bankrolls": a clause about somebody else hangs on the phrase, so the name
 * right after it is not its own.
 */
export const withClause: TargetRule = (label) => {
  const { doc, mentions } = label.text;
  const phrase = labelPhrase(label);
  const mention = mentions.at(phrase.to);
  const next = doc.tokens[mention?.to ?? 0];
  if (mention?.from !== phrase.to || next?.kind !== 'word' || !/^\p{Ll}/u.test(next.text))
    return undefined;
  const end = phrase.from - 2;
  const named = doc.tokens[phrase.from - 1]?.text === ',' ? mentions.at(end) : undefined;
  return phrase.determined && named?.to === end + 1 ? fitting(label, named) : undefined;
};

export const apposition: TargetRule = (label) => {
  const phrase = labelPhrase(label);
  return nameAfterComma(label, phrase) ?? before(label, phrase);
};

/** A phrase with a determiner after a comma or dash says what stands before it is. */
function before(label: Label, phrase: LabelPhrase) {
  const { doc, mentions } = label.text;
  const { tokens } = doc;
  const body = bodyOf(label, phrase);
  if (body !== undefined) return stated(label, mentions.at(body));
  let comma = phrase.from - 1;
  while (comma > 0 && isLead(tokens[comma]?.lower ?? '')) comma--;
  if (isMark(tokens[comma])) comma--;
  if (!phrase.determined || !/^[,—–]$/u.test(tokens[comma]?.text ?? '')) return undefined;
  if (comma <= sentenceStart(label)) return undefined; // the dash of a dateline
  const named = phraseBefore(label.text, comma, sentenceStart(label));
  if (/^to$/u.test(tokens[(named?.from ?? 0) - 1]?.lower ?? '')) return undefined; // "was, according to X, a"
  const found = named?.party;
  const end = tokens[comma - 1]?.text === ')' ? comma - 2 : comma - 1;
  if (mentions.at(end)) return stated(label, mentions.at(end));
  return closesAt(label, phrase.to) ? found : undefined;
}
/** "The Coalition, an alliance of Tuareg separatists,": the token of the name the body is. */
function bodyOf({ text: { doc } }: Label, { from }: LabelPhrase): number | undefined {
  const { tokens } = doc;
  if (tokens[from - 1]?.lower !== 'of' || !BODIES.test(tokens[from - 2]?.lower ?? ''))
    return undefined;
  let i = from - 3;
  while (i > from - 6 && /^[\p{Ll}-]+$/u.test(tokens[i]?.text ?? '')) {
    if (/^an?$/u.test(tokens[i]?.lower ?? ''))
      return tokens[i - 1]?.text === ',' ? i - 2 : undefined;
    i--;
  }
  return undefined;
}
const BODIES =
  /^(?:alliance|group|band|coalition|network|movement|party|gang|bunch|army|force|umbrella|league|militia|front|federation|collection|club|clique|cabal|faction|wing)$/u;

/** "one of the oligarchs", "itself a front": what may stand between the comma and the phrase. */
const isLead = (lower: string): boolean =>
  /^(?:one|of|itself|himself|herself|once|now|formerly|also|already|long|not|only|among)$/u.test(
    lower,
  );

/** True where a comma, or a mark and a comma, ends the apposition at token `i`: "the gun lobby, those merchants, had". */
function closesAt({ text: { doc } }: Label, i: number): boolean {
  const token = doc.tokens[i];
  const next = token && isMark(token) ? doc.tokens[i + 1] : token;
  if (/^[,—–]$/u.test(next?.text ?? '') || doc.tokens[i - 1]?.text === ',') return true;
  if (/^(?:he|she|it|they|which|that|who|whose|where)$/u.test(next?.lower ?? '')) return true; // "the network he founded"
  const over =
    next && /^\p{Ll}/u.test(next.text) && PREPOSITIONS.has(doc.tokens[i + 1]?.lower ?? ''); // "close to"
  const complement =
    PREPOSITIONS.has(next?.lower ?? '') || over || doc.tokens[i - 1]?.lower === 'of';
  return complement && closesAfter(doc, i);
}

/** How long a complement may be, in tokens. */
const COMPLEMENT = 6;

/** "The paper, a mouthpiece of the ruling party, ran": a comma ends the complement. */
function closesAfter(doc: Segmented, from: number): boolean {
  for (let i = from + 1; i < from + COMPLEMENT; i++) {
    const token = doc.tokens[i];
    if (token?.kind === 'mark') return token.text === ',';
  }
  return false;
}

function nameAfterComma(label: Label, phrase: LabelPhrase) {
  const { doc, mentions } = label.text;
  const { tokens } = doc;
  if (tokens[phrase.to]?.text !== ',' || !phrase.determined) return undefined;
  let at = phrase.to + 1;
  while (
    !mentions.at(at) &&
    /^(?:the|mr|ms|mrs|dr|sir|gen|col|lt|maj|prof|[.])$|^\p{Lu}/u.test(tokens[at]?.text ?? '') &&
    at < phrase.to + 4
  )
    at++;
  const mention = mentions.at(at);
  const closes = mention && /^(?:[,.—–]|of)$/u.test(tokens[mention.to]?.text ?? '');
  return closes ? fitting(label, mention) : undefined;
}

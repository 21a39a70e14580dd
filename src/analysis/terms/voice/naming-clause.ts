/** The clause a naming verb stands in: passive, relative, reduced, with *what*. */
import type { Token } from '../../../model/segmented';
import type { Place } from '../match/guards';
import { phraseBefore, verbGroup } from '../phrase/clause';
import { isHyphen } from '../phrase/hyphen';
import type { Text } from '../phrase/noun-phrase';
import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  REPORTING,
} from '../phrase/words';

/** The word before a verb, adverbs aside; *been* stands for *being* too. */
export function wordBefore(text: Text, verb: number): string {
  let i = verb - 1;
  while (
    /(?:ly|been|being|also|not|often|now|then|once|still|long)$/u.test(
      text.doc.tokens[i]?.lower ?? '',
    )
  ) {
    if (/^be(?:en|ing)$/u.test(text.doc.tokens[i]?.lower ?? '')) return 'been';
    i--;
  }
  return text.doc.tokens[i]?.lower ?? '';
}

/** How far before the verb *what* may stand, in tokens; further where a remark stands between. */
const WHAT = 8;
const WHAT_FAR = 18;

/** "what Tehran calls", "what its sponsor, Greg Sandoval, calls": *what* within a few words before the verb. */
export function isWhatClause(text: Text, verb: number): boolean {
  const { tokens } = text.doc;
  const aside = tokens[verb - 1]?.text === ',';
  let commas = 0;
  for (let i = verb - 1; i >= verb - (aside ? WHAT_FAR : WHAT) && i >= 0; i--) {
    const token = tokens[i];
    if (!token || (token.text === ',' ? !aside || ++commas > 2 : isStop(token))) return false;
    if (token.lower === 'what' || token.lower === 'whom') return true;
  }
  return false;
}
const isStop = (token: Token): boolean =>
  token.kind === 'mark' && !isHyphen(token) && token.text !== '.' && !/^['’]s?$/u.test(token.text);

/** How far before the verb a relative pronoun may stand, in tokens. */
const RELATIVE = 12;

/** "which Washington calls": a relative pronoun a few words before the verb. */
export const isRelativeClause = (text: Text, verb: number): boolean => {
  const reach = text.doc.tokens[verb - 1]?.text === ',' ? WHAT_FAR : RELATIVE; // past an aside of the subject
  for (let i = verb - 1; i >= verb - reach && i >= 0; i--)
    if (RELATIVES.has(text.doc.tokens[i]?.lower ?? '')) return true;
  return false;
};

/** "an act the company has branded …", "a charge it calls …": no pronoun links the clause to its noun. */
export function isContactClause(text: Text, verb: number): boolean {
  const { tokens, sentences } = text.doc;
  const from = sentences[tokens[verb]?.sentence ?? -1]?.from ?? 0;
  const group = verbGroup(text, verb);
  const pronoun = /^(?:he|she|it|they)$/u.test(tokens[group - 1]?.lower ?? '');
  const subject = pronoun ? { from: group - 1 } : phraseBefore(text, group, from);
  const before = subject && tokens[subject.from - 1];
  return (
    before?.kind === 'word' &&
    (pronoun || DETERMINERS.has(tokens[subject?.from ?? 0]?.lower ?? '')) &&
    before.sentence === tokens[verb]?.sentence &&
    ![CONJUNCTIONS, PREPOSITIONS, BE, AUXILIARIES, REPORTING].some((set) => set.has(before.lower))
  );
}

/** "HTS, long seen as a …", "in power since 1994 and often called …": a participle after a comma or *and*. */
export function isReduced(text: Text, verb: number, label: Place): boolean {
  const { tokens } = text.doc;
  if (!/(?:ed|seen|known)$/u.test(tokens[verb]?.lower ?? '') || isObject(text, verb, label))
    return false;
  let i = verb - 1;
  while (/^(?:long|once|now|often|also|widely|better|[a-z]+ly)$/u.test(tokens[i]?.lower ?? '')) i--;
  return /^(?:[,—–]|and|but)$/u.test(tokens[i]?.text ?? '') && !closesAside(text, i);
}

/** "heard farmers called thieves", "head teacher branded a bigot quits": with no object, the participle is passive. */
export function isBareParticiple(text: Text, verb: number, label: Place): boolean {
  const { tokens } = text.doc;
  const before = tokens[verb - 1];
  return (
    !isObject(text, verb, label) &&
    /(?:ed|seen|known|dubbed)$/u.test(tokens[verb]?.lower ?? '') &&
    before?.kind === 'word' &&
    before.sentence === tokens[verb]?.sentence &&
    ![...CLOSED, DETERMINERS, PRONOUNS].some((set) => set.has(before.lower))
  );
}

/** "branded [the] gangs terrorists": the wording is itself what is labelled. */
function isObject({ doc: { tokens } }: Text, verb: number, { to }: Place): boolean {
  if (/^(?:the|this|these|those|its|his|her|their)$/u.test(tokens[verb + 1]?.lower ?? ''))
    return true;
  const next = tokens[to];
  return next?.kind === 'word' && !CLOSED.some((set) => set.has(next.lower));
}
const CLOSED = [CONJUNCTIONS, PREPOSITIONS, AUXILIARIES];

/** "a homily that the lawyer, Letícia Kuhn, dismissed as": the comma ends an aside on a relative clause’s subject. */
function closesAside({ doc: { tokens } }: Text, comma: number): boolean {
  let open = comma - 1;
  while (open > comma - ASIDE && tokens[open]?.text !== ',') open--;
  if (tokens[open]?.text !== ',' || tokens[open]?.sentence !== tokens[comma]?.sentence)
    return false;
  for (let i = open - 1; i > open - SUBJECT; i--) {
    if (/^(?:who|whom|which|that)$/u.test(tokens[i]?.lower ?? '')) return i < open - 1;
    if (tokens[i]?.kind === 'mark' && !isHyphen(tokens[i] as Token)) return false;
  }
  return false;
}
/** How long the aside may be, and the subject before it, in tokens. */
const ASIDE = 10;
const SUBJECT = 9;

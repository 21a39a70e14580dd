/** "accused Israel of apartheid", "likened the tax to theft": whom a charge or a comparison is about. */
import type { Token } from '../../../model/segmented';
import { phraseBefore, subjectOf, verbGroup } from '../phrase/clause';
import { isMark } from '../phrase/marks';
import { lastObject } from '../phrase/plain-phrase';
import { sentenceFrom } from '../phrase/sentence';
import { BE, DETERMINERS } from '../phrase/words';
import { pronounParty } from './pronoun';
import { type Label, sentenceStart, type TargetRule } from './rule';

/** Verb stem → the word that parts the accused from the charge. */
const VERBS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:accus(?:e|es|ed|ing)|convict(?:s|ed)?|suspect(?:s|ed)?|guilty|acquitt?(?:s|ed)?|tak(?:e|es|ing) part|capable)$/u,
    'of',
  ],
  [
    /^(?:liken(?:s|ed|ing)?|compar(?:e|es|ed|ing)|equat(?:e|es|ed|ing)|reduc(?:e|es|ed|ing))$/u,
    'to',
  ],
  [/^(?:equat(?:e|es|ed|ing)|charg(?:e|es|ed|ing)|indict(?:s|ed)?)$/u, 'with'],
  [/^(?:descriptions?|portrayals?|depictions?|denunciations?|characteri[sz]ations?)$/u, 'as'],
  [/^(?:turn(?:s|ed|ing)?|transform(?:s|ed|ing)?|ma(?:ke|kes|de|king))$/u, 'into'],
  [/^(?:complicit|participat(?:e|es|ed|ing)|involved|engag(?:e|es|ed|ing))$/u, 'in'],
  [/^(?:responsible|jailed|arrested|tried|prosecuted|wanted)$/u, 'for'],
  [/^(?:treat(?:s|ed|ing)?)$/u, 'like'],
];
/** How far before the charge the verb may stand, in tokens. */
const REACH = 16;
/** How many words may stand between the link and the label: "of being a paid agent". */
const LEADS = 4;

export const accused: TargetRule = (label) => {
  const { tokens } = label.text.doc;
  let link = label.place.from - 1;
  for (let n = 0; n < LEADS && !isLink(tokens[link]?.lower ?? '') && isLead(tokens[link]); n++)
    link--;
  const parts = tokens[link]?.lower ?? '';
  const least = Math.max(sentenceStart(label), link - REACH);
  for (let v = link - 1; v >= least; v--) {
    const verb = tokens[v]?.lower ?? '';
    if (!VERBS.some(([stem, word]) => stem.test(verb) && word === parts)) continue;
    const from = tokens[v + 1]?.lower === 'of' && parts === 'as' ? v + 2 : v + 1;
    if (from < link) return objectOf(label, from, link);
    const borne = relative(label, v) ?? passive(label, v); // "was accused of"
    return borne && (borne.party ?? pronounParty(label, borne.from, true));
  }
  return undefined;
};

/** "was accused of", "the Kuomintang, long accused of". */
function passive(label: Label, verb: number) {
  const { tokens } = label.text.doc;
  let before = verb - 1;
  while (/^(?:long|once|now|often|also|already|[a-z]+ly)$/u.test(tokens[before]?.lower ?? ''))
    before--;
  return tokens[before]?.text === ','
    ? phraseBefore(label.text, before, sentenceStart(label))
    : subjectOf(label.text, verb, label.isCue);
}

/** "a contractor that activists have long accused of": what the clause hangs on. */
function relative({ text }: Label, verb: number) {
  const { tokens } = text.doc;
  const group = verbGroup(text, verb);
  for (let i = group; i < verb; i++) if (BE.has(tokens[i]?.lower ?? '')) return undefined;
  for (let i = group - 2; i > group - CLAUSE; i--)
    if (/^(?:that|which|whom?)$/u.test(tokens[i]?.lower ?? ''))
      return phraseBefore(text, i, sentenceFrom(text.doc, tokens[verb]?.sentence ?? -1));
  return undefined;
}
/** How long the subject of a relative clause may be, in tokens. */
const CLAUSE = 7;

/** Who is charged. */
const objectOf = (label: Label, from: number, to: number) =>
  /^(?:me|us)$/u.test(label.text.doc.tokens[from]?.lower ?? '')
    ? pronounParty(label, from)
    : (lastObject(label.text, from, to)?.party ?? pronounParty(label, from));

const isLink = (lower: string): boolean => /^(?:of|to|as|with|into|in|for|like)$/u.test(lower);
const isLead = (token: Token | undefined): boolean =>
  token !== undefined &&
  (DETERMINERS.has(token.lower) ||
    isMark(token) ||
    token.lower === 'being' ||
    /^\p{Ll}+(?:al|ic|ous|ive|ish|ary|ent|less|ful|ed|ly)$/u.test(token.text));

/** "jailed as a traitor", "despise Rabe as a common thug": what stands as the label. */
import { phraseBefore, subjectOf } from '../phrase/clause';
import { phraseIn } from '../phrase/plain-phrase';
import { BE } from '../phrase/words';
import { inHeadline } from '../voice/headline';
import { isWhatClause } from '../voice/naming-clause';
import { labelPhrase } from './label-phrase';
import { pronounParty } from './pronoun';
import { type Label, sentenceStart, type TargetRule } from './rule';

/** How far before *as* its verb may stand, in tokens. */
const REACH = 10;
/** Words that make *as* something else: "such as", "as well as", "so far as". */
const NO_COMPLEMENT =
  /^(?:such|well|far|soon|long|as|same|much|many|just|so|even|known|early|late)$/u;
const VERBAL =
  /^(?:use|uses|using|treat|treats|treating|cast|casts|casting|know|knows|knew|hire|hires|hiring|keeps?|kept|send|sends|sent|pass|passes|posing)$|(?:\p{L}{2}ed|ise|ize|seen|known|taken|held|shot|hung|hanged|hate|despise)$/u;

export const asComplement: TargetRule = (label) => {
  const { tokens } = label.text.doc;
  const as = labelPhrase(label).from - 1;
  if (tokens[as]?.lower !== 'as' || NO_COMPLEMENT.test(tokens[as - 1]?.lower ?? ''))
    return undefined;
  if (inHeadline(label.text.doc, label.span) && !endsHere(label)) return undefined;
  const least = Math.max(sentenceStart(label), as - REACH);
  for (let v = as - 1; v >= least; v--) {
    const token = tokens[v];
    if (!token || (token.kind === 'mark' && token.text !== '-')) return undefined;
    if (VERBAL.test(token.lower)) return ofVerb(label, v, as);
  }
  return undefined;
};

/** "Two killed as militants clash": in a headline, what goes on after *as* is a clause. */
function endsHere(label: Label): boolean {
  const next = label.text.doc.tokens[labelPhrase(label).to];
  return next?.kind !== 'word' || /^(?:and|or|by|in)$/u.test(next.lower);
}

/** The object of an active verb; the subject of a passive one, or the noun a bare participle follows. */
function ofVerb(label: Label, verb: number, as: number) {
  const { text } = label;
  const { tokens } = text.doc;
  const next = tokens[verb + 1]?.lower ?? '';
  if (/^(?:me|us)$/u.test(next)) return pronounParty(label, verb + 1);
  const passive = BE.has(tokens[verb - 1]?.lower ?? '') || BE.has(tokens[verb - 2]?.lower ?? '');
  if (verb + 1 < as && !passive) {
    const object = phraseIn(text, verb + 1, as);
    return object?.from === verb + 1 || object?.from === verb + 2
      ? (object.party ?? pronounParty(label, verb + 1))
      : undefined;
  }
  if (!passive && isWhatClause(text, verb)) return undefined; // "what he described as illegal migrants"
  if (!passive) return phraseBefore(text, verb, sentenceStart(label))?.party;
  const subject = subjectOf(text, verb, label.isCue);
  return subject?.party ?? (subject && pronounParty(label, subject.from, true));
}

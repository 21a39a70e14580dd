/** Whom a pronoun beside a label means, where no entity's mention says: one answer for every construction. */
import type { Party } from '../phrase/noun-phrase';
import { firstPerson, type Label } from './rule';
import { person, saidOf, thirdPerson } from './third-person';
import { topic } from './topic';

/** Verbs by which one speaks of oneself where the claim has a pronoun: "denies that it is a terrorist group". */
const OF_ONESELF =
  /^(?:den(?:y|ies|ied)|reject|dispute|protest|admit|acknowledge|plead|insist|maintain|swear|pretend|claim|complain)$/u;

/**
 * The party the pronoun at token `at` means: the speaker for *I* and *us*, and where he speaks of himself; whom he speaks
 * of ("said of Trump"); the one other person; what the sentences before are about. `labelled` is true for the subject of
 * a passive: who complains of a label bears it ("say they were smeared as").
 */
export function pronounParty(label: Label, at: number, labelled = false): Party | undefined {
  const lower = label.text.doc.tokens[at]?.lower ?? '';
  if (/^(?:i|we|me|us)$/u.test(lower)) return firstPerson(label);
  return (
    ofSpeaker(label, at, labelled) ??
    thirdPerson(label, at) ??
    generic(label, at) ??
    topic(label, at) ??
    person(label, at)
  );
}

/** The speaker, where the claim's content opens with the pronoun and its verb speaks of oneself. */
function ofSpeaker(label: Label, at: number, labelled: boolean): Party | undefined {
  const { tokens } = label.text.doc;
  const { claim } = label;
  const pronoun = tokens[at]?.lower ?? '';
  if (!claim || !/^(?:he|she|it|they)$/u.test(pronoun) || !claim.source.name) return undefined;
  if (!OF_ONESELF.test(claim.cue.lemma) && !(labelled && !label.voicing.inQuotationMarks))
    return undefined;
  const start = claim.content.spans[0]?.start ?? -1;
  const first = tokens[at]?.start === start || tokens[at - 1]?.start === start;
  const { name, entity } = claim.source;
  return first ? { name, ...(entity !== undefined && { entity }) } : undefined;
}

/** “They are vermin,” he said of the squatters: whom the cue names. */
const generic = (label: Label, at: number): Party | undefined =>
  /^(?:it|they|this|that|these|those)$/u.test(label.text.doc.tokens[at]?.lower ?? '')
    ? saidOf(label)
    : undefined;

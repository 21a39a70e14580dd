/** "denied being terrorists", "would not call them bandits", "they are not rebels": the speaker does not give the label. */
import type { Claim } from '../../../model/analysis';
import type { Segmented } from '../../../model/segmented';
import type { Place } from '../match/guards';
import { isMark } from '../phrase/marks';
import type { Text } from '../phrase/noun-phrase';
import { BE, DETERMINERS } from '../phrase/words';

/** Cues that refuse a word, beside those whose stance denies. */
const REFUSING = /^(?:reject|refuse|dispute|disavow|resent|contest|repudiate|deny)$/u;
/** A cue that says its words were not said: "did not call", "stopped short of calling", "declined to label". */
const UNSPOKEN =
  /(?:^|\s)(?:not|never|neither|nor|cannot|(?:refus|declin|avoid|fail)(?:e|es|ed|s|ing)?|stop(?:s|ped|ping)? short of)(?=\s)|n['’]t\s/iu;
/** What is granted where it is not said: "did not rule out", "never doubted". */
const GRANTING = /^(?:rule out|exclude|doubt|question|challenge|oppose|mind|dismiss)/u;
/** Attitudes that are also views; who does not want a war has not denied one. */
const VIEWS = /^(?:believe|think|consider|regard|see|view|accept|recogni[sz]e)/u;
/** How far before the label its *not* may stand, in tokens. */
const REACH = 4;

/**
 * True where the claim refuses the label or says that it was not given, where the one around it, `outer`, denies that its
 * own source gave it ("denied having called her a thug"), or where its sentence says that somebody is not so.
 */
export const isDenied = (text: Text, place: Place, claim: Claim, outer?: Claim): boolean =>
  refuses(claim) !== isUnspoken(text.doc, claim) ||
  (outer?.cue.lemma === 'deny' && isSame(outer.source, claim.source)) ||
  isNegated(text, place);

const refuses = ({ cue }: Claim): boolean => cue.stance === 'denies' || REFUSING.test(cue.lemma);

const isSame = (a: Claim['source'], b: Claim['source']): boolean =>
  a.entity === undefined ? a.name !== '' && a.name === b.name : a.entity === b.entity;

/** True where the cue itself says that its source did not say so: "stopped short of calling". */
export function isUnspoken({ text }: Segmented, { cue }: Claim): boolean {
  if (GRANTING.test(cue.lemma) || (cue.stance === 'attitude' && !VIEWS.test(cue.lemma)))
    return false;
  return cue.spans.some(({ start, end }) => UNSPOKEN.test(text.slice(start, end)));
}

/** "are not [bandits]", "I am no [martyr]", "isn't a [sham]". */
function isNegated({ doc: { tokens } }: Text, { from }: Place): boolean {
  for (let i = from - 1; i >= from - REACH; i--) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[from]?.sentence) return false;
    if (/n't$/u.test(token.lower)) return BE.has(token.lower);
    if (/^(?:not|no|never)$/u.test(token.lower)) return BE.has(tokens[i - 1]?.lower ?? '');
    const lead =
      DETERMINERS.has(token.lower) || isMark(token) || /(?:ic|al|ive|ous)$/u.test(token.lower);
    if (!lead) return false;
  }
  return false;
}

/** Quotation marks no claim holds: those of a speaker heard elsewhere in them, of nobody known, or scare quotes. */
import type { Quotation, Segmented } from '../../../model/segmented';
import type { Place } from '../match/guards';
import { tokenAt } from '../phrase/mentions';
import { AUXILIARIES, BE, PRONOUNS } from '../phrase/words';
import { headlineSpeaker, inHeadline } from './headline';
import { namingAt } from './naming';
import { speakerOf, type VoiceRule } from './voicing';

/** The longest quotation, in words, that may be a scare quote. */
const SCARE_WORDS = 4;

export const byQuotation: VoiceRule = ({ text, index, quotation, span }) => {
  if (!quotation) return undefined;
  const heard = index.of(quotation);
  if (heard)
    return {
      voice: 'quoted',
      speaker: speakerOf(heard.claim),
      claim: heard.claim.id,
      rule: heard.rule,
      confidence: heard.rule === 'quotation-of-claim' ? 0.8 : 0.65,
    };
  const labels = namingAt(text, placeOf(text.doc, quotation));
  if (labels?.by)
    return { voice: 'quoted', speaker: labels.by, rule: labels.rule, confidence: 0.65 };
  const speaker = headlineSpeaker(text, span);
  if (speaker) return { voice: 'quoted', speaker, rule: 'headline-quoted', confidence: 0.7 };
  return isShort(text.doc, quotation) && !isSpeech(text.doc, quotation)
    ? { voice: 'scare-quoted', speaker: null, rule: 'scare-quotes', confidence: 0.7 }
    : { voice: 'quoted', speaker: null, rule: 'quotation-unattributed', confidence: 0.6 };
};

/** The tokens of a quotation: "called the row ‘a panic stirred up by zealots’" is all the labeller's. */
function placeOf(doc: Segmented, { inner }: Quotation): Place {
  const from = tokenAt(doc, inner.start);
  let who = from - 2;
  while (AUXILIARIES.has(doc.tokens[who]?.lower ?? '')) who--;
  if (/^(?:who|which|that)$/u.test(doc.tokens[who]?.lower ?? '')) return { from: who - 1, to: who }; // "called him a judge [who had] “rubber-stamped …”"
  return { from, to: Math.max(from + 1, tokenAt(doc, inner.end)) };
}

function isShort(doc: Segmented, { inner }: Quotation): boolean {
  let words = 0;
  for (let i = tokenAt(doc, inner.start); words <= SCARE_WORDS; i++) {
    const token = doc.tokens[i];
    if (!token || token.start >= inner.end) return true;
    if (token.kind !== 'mark') words++;
  }
  return false;
}

/** Speech rather than a label: it has a pronoun or a form of *be*, or stands before a headline's colon. */
function isSpeech(doc: Segmented, quotation: Quotation): boolean {
  for (let i = tokenAt(doc, quotation.inner.start); ; i++) {
    const token = doc.tokens[i];
    if (!token || token.start >= quotation.inner.end)
      return inHeadline(doc, quotation) && doc.text[quotation.end] === ':';
    if (BE.has(token.lower) || PRONOUNS.has(token.lower)) return true;
  }
}

/** "demanded that the council condemn the clique", "said the strike showed the madness": who is told to speak does not. */
import type { Claim } from '../../../model/analysis';
import type { Segmented } from '../../../model/segmented';
import { isUnspoken } from './denial';

/** What things do to those who draw conclusions from them. */
const SHOWING = new Set('show prove mean indicate reveal demonstrate reflect'.split(' '));
const DEMANDING =
  /^(?:demand|urge|ask|order|press|beg|implore|instruct|want|call (?:on|upon|for))(?:\s|$)/u;
const PRONOUN = /^(?:s?he|it|they)$/iu;
/** What is done with things and not with words, so that quotation marks are those of whoever tells of it. */
const WANTING =
  /^(?:want|seek|ask for|push for|look for|long for|wish for|single out|target|decide)$/u;

/**
 * True where quotation marks in the content of `claim` hold the words of the claim around it: "She said the owners wanted
 * “a free lunch”" quotes her.
 */
export const isTeller = ({ cue }: Claim, outer: Claim): boolean =>
  WANTING.test(cue.lemma) && SAYING.test(outer.cue.lemma);
const SAYING =
  /^(?:say|tell|write|add|argue|insist|warn|claim|state|note|testify|declare|post|tweet)(?:\s|$)/u;

/**
 * True where the words of a claim are those of the one around it: a thing shows what the speaker makes of it, and somebody
 * who is asked to condemn or to ban a thing has not said anything yet.
 */
export function isUnsaid({ text }: Segmented, claim: Claim, outer: Claim): boolean {
  const [cue] = claim.cue.spans;
  const [source] = claim.source.spans;
  if (!cue || !source) return false;
  if (SHOWING.has(claim.cue.lemma)) return claim.source.entity === undefined;
  if (!DEMANDING.test(outer.cue.lemma)) return false;
  const bare = text.slice(cue.start, cue.end) === claim.cue.lemma; // "that the council condemn"
  const what = /\bwhat\s+$/u.test(text.slice(Math.max(0, source.start - 8), source.start));
  return bare || (what && PRONOUN.test(text.slice(source.start, source.end))); // "to ban what it calls"
}

const QUESTION = /^(?:who|whom|whose|which|what|why|how|when|where|whether|if)\b/iu;

/** "They did not ask *who pays the thugs*": a question nobody put is worded by whoever tells so. */
export function isUnasked(doc: Segmented, claim: Claim): boolean {
  const [content] = claim.content.spans;
  if (!content || claim.quoted.length > 0 || !isUnspoken(doc, claim)) return false;
  return QUESTION.test(doc.text.slice(content.start, content.start + 10));
}

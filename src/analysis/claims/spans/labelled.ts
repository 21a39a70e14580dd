/** Speakers set off by punctuation: "Mayor: strike will end", "LEE: We went home.", "“We went home.” — Ann Lee". */

import type { Block } from '../../../model/segmented';
import type { Reading } from '../reading/reading';
import { hasVerb } from './around';
import type { ClaimSpans, Range } from './claim-spans';
import { trimEnd } from './content';
import { doerEnd, headlineTail } from './headline-tail';
import { inQuote, opensQuote, quotationEnd } from './quotes';

/** Longest label before a colon, in tokens. */
const LONGEST = 12;
/** Labels that head a text and name nobody. */
const NO_SPEAKER =
  /^(?:note|update|updated|breaking|exclusive|video|photos?|watch|read|live|analysis|opinion|review|fact|correction|related|more|also|here|how|why|what|when|where|story|stories|topline|report|reports|q&a|poll|election|first|second|third|one|two|three|image|source|via|tags|topics|contact|location|date|time|total|abstract|part|chapter|trial|inquest|inquiry|interview|profile|obituary|explainer|timeline|recap|preview|summary|roundup|breakfast|lunch|dinner|recipe|tip|step|guide)$/u;

/** Proposals of every block that begins with a label and colon, or is a dash and a name. */
export function findLabelled(r: Reading): ClaimSpans[] {
  const interview = isInterview(r);
  const answers = hasAnswers(r);
  return r.doc.blocks.flatMap((block, index) => {
    const from = r.doc.sentences[block.from]?.from ?? 0;
    const to = r.doc.sentences[block.to - 1]?.to ?? from;
    const claim =
      (answers ? answer(r, from, to) : undefined) ??
      colon(r, block, from, to, interview) ??
      byline(r, index, from, to) ??
      signed(r, from, to) ??
      headlineTail(r, block, from, to);
    return claim ? [claim] : [];
  });
}

function colon(
  r: Reading,
  block: Block,
  from: number,
  to: number,
  interview: boolean,
): ClaimSpans | undefined {
  // "“LEE: We went home.": transcripts open the mark before the name.
  const marked = opensQuote(r, from);
  const label = marked ? from + 1 : from;
  let at = label;
  while (at < to && at - from <= LONGEST && r.tokens[at]?.text !== ':') at++;
  const acts = block.kind === 'headline' && opensQuote(r, at + 1);
  const source = { from: label, to: acts ? doerEnd(r, label, at) : at };
  const named =
    at > label &&
    at + 2 < to &&
    r.tokens[at]?.text === ':' &&
    (marked || !inQuote(r, at)) &&
    isSpeaker(r, source);
  const sort = named ? turnOf(r, block, source, at + 1, to, interview) : undefined;
  if (!sort || (marked && sort !== 'transcript')) return undefined;
  const start = at + 1;
  const sentence = r.doc.sentences[block.from]?.to ?? to;
  const whole = sort === 'transcript' || block.to === block.from + 1;
  const end = sort === 'quote' ? quotationEnd(r, start) : whole ? to : sentence;
  return {
    source: [source],
    cue: [{ from: at, to: start }],
    content: [{ from: start, to: trimEnd(r, start, end) }],
    lemma: ':',
    stance: 'neutral',
    pattern: `label ${sort}`,
    confidence: 0.6,
  };
}

/** What follows a label: a quotation, a turn of a transcript, in headlines and behind full names a clause. */
function turnOf(
  r: Reading,
  block: Block,
  source: Range,
  start: number,
  to: number,
  interview: boolean,
): 'quote' | 'transcript' | 'clause' | undefined {
  const capitals = isCapitals(r, source);
  const single = source.to - source.from === 1;
  const dateline =
    capitals &&
    single &&
    !interview &&
    block.kind !== 'headline' &&
    (r.tokens[source.from]?.text.length ?? 0) > 3;
  if (dateline) return undefined; // "OSLO: The dam broke."
  if (opensQuote(r, start)) return 'quote';
  const entry = r.named[start] === true && !hasVerb(r, { from: start, to }); // "CEO: Ana Ortiz"
  if (interview && capitals) return entry ? undefined : 'transcript';
  const heads = block.kind === 'headline' || (!r.doc.headline && source.from === 0);
  return (heads || !single) && hasVerb(r, { from: start, to }) ? 'clause' : undefined;
}

/** A name or a titled person: one noun phrase, each part of it with a capital, none of them a rubric. */
function isSpeaker(r: Reading, { from, to }: Range): boolean {
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const token = r.tokens[i];
    if (!token || token.kind === 'number' || r.groupAt[i] || token.text.length < 2) return false;
    if (token.kind === 'mark' && !/^[-.'’]$/u.test(token.text)) return false;
    if (NO_SPEAKER.test(token.lower)) return false;
    if (/^\p{Lu}/u.test(token.text)) capitals++;
  }
  return capitals > 0 && (r.phraseAt[to - 1]?.head ?? -1) >= to - 1;
}

const isCapitals = (r: Reading, { from, to }: Range): boolean =>
  r.tokens
    .slice(from, to)
    .every((t) => t.kind === 'mark' || (t.text.length > 1 && t.text === t.text.toUpperCase()));

/** A block of its own that names who said the quotation before it. */
function byline(r: Reading, index: number, from: number, to: number): ClaimSpans | undefined {
  if (!DASH.test(r.tokens[from]?.text ?? '') || to - from > LONGEST + 8) return undefined;
  const before = r.doc.blocks[index - 1];
  const first = before && r.doc.sentences[before.from]?.from;
  if (first === undefined || !opensQuote(r, first) || quotationEnd(r, first) < from - 1)
    return undefined;
  return signature(r, first, from, to);
}

/** "“We went home.” — Ann Lee": a block that is a quotation and the name of who said it. */
function signed(r: Reading, from: number, to: number): ClaimSpans | undefined {
  if (!opensQuote(r, from)) return undefined;
  const at = quotationEnd(r, from);
  if (!DASH.test(r.tokens[at]?.text ?? '') || to - at > LONGEST) return undefined;
  for (let i = at + 1; i < to; i++) if (r.groupAt[i] || inQuote(r, i)) return undefined;
  return signature(r, from, at, to);
}

const DASH = /^(?:-|–|—|―|--)$/u;

/** The claim of a quotation that begins at `first`, signed behind the dash at token `at`. */
function signature(r: Reading, first: number, at: number, to: number): ClaimSpans | undefined {
  const source = { from: at + 1, to: trimEnd(r, at + 1, to) };
  if (source.to <= source.from || !/^\p{Lu}/u.test(r.tokens[at + 1]?.text ?? '')) return undefined;
  return {
    source: [source],
    cue: [{ from: at, to: at + 1 }],
    content: [{ from: first, to: at }],
    lemma: '—',
    stance: 'neutral',
    pattern: 'byline',
    confidence: 0.8,
  };
}

/** "A: We went home.": whoever is asked says it; what is asked behind "Q:" is the article's own. */
function answer(r: Reading, from: number, to: number): ClaimSpans | undefined {
  const start = from + 2;
  if (r.tokens[from]?.text !== 'A' || r.tokens[from + 1]?.text !== ':' || start >= to)
    return undefined;
  return {
    source: [{ from, to: from + 1 }],
    cue: [{ from: from + 1, to: start }],
    content: [{ from: start, to: trimEnd(r, start, to) }],
    lemma: ':',
    stance: 'neutral',
    pattern: 'label transcript',
    confidence: 0.6,
  };
}

/** True where blocks begin with "Q:" and others with "A:". */
const hasAnswers = ({ doc }: Reading): boolean =>
  ['Q:', 'A:'].every((label) => doc.blocks.some(({ start }) => doc.text.startsWith(label, start)));

/** A dateline ("OSLO: …") stands once, the labels of a transcript stand before several blocks. */
const isInterview = (r: Reading): boolean =>
  r.doc.blocks.filter((block) =>
    /^["“]?\p{Lu}[\p{Lu} .'’-]{1,30}:/u.test(r.doc.text.slice(block.start, block.start + 40)),
  ).length > 1;

/** Where the sources that the second pass labels begin: not within a noun phrase, nor before the pronoun that speaks. */
import type { Reading } from '../reading/reading';
import { isDocument } from '../sources/sorts';
import type { Range } from '../spans/claim-spans';
import { hasOwnVerb } from '../spans/clauses';
import { sourceEndingAt } from '../spans/source-before';

const SUBJECT = /^(?:i|he|she|we|they)$/u;
const TIME_AS = /^(?:time|moment|day|year|week|night|way|reason|minute|point)$/u;

/**
 * A labelled source made whole: all of a noun phrase that it begins within ("a doctor at the town's only *hospital*
 * said", "fifty-*one percent* say"), the pronoun alone that it ends in ("charges *he* threatened"), the name alone behind
 * "by the time".
 */
export function mendSource(r: Reading, source: Range, cue: Range): Range {
  const last = source.to - 1;
  // "said Lee; *his rival, Kim*, called it …": a semicolon behind the speaker ends the clause.
  if (source.from >= cue.to) return beforeSemicolon(r, source);
  if (source.to !== cue.from && source.to !== cue.from - 1) return source;
  // "Larpress, which reports *to the president's office*, says": a phrase with its preposition speaks never.
  if (r.cls[source.from] === 'preposition') return sourceEndingAt(r, last) ?? source;
  if (source.to - source.from > 1 && SUBJECT.test(r.tokens[last]?.lower ?? ''))
    return r.cls[last - 1] === 'coordinator' ? source : { from: last, to: source.to };
  let from = source.from;
  while (r.tokens[from - 1]?.text === '-' && r.tokens[from]?.spaced === false) from -= 2;
  if (from < source.from) return { from: Math.max(from, 0), to: source.to };
  const near = r.phraseAt[last];
  // "beside *a banner* reading “…”"
  const inscribed = near?.to === cue.from && isDocument(r.tokens[near.head]?.lower ?? '');
  if (inscribed && r.groupAt[cue.from]?.shape === 'ing' && near.from > source.from)
    return { from: near.from, to: source.to };
  const phrase = r.phraseAt[source.from];
  const name = /^\p{Lu}/u.test(r.tokens[last]?.text ?? '') && phrase?.to === source.to;
  if (name && TIME_AS.test(r.tokens[source.from + 1]?.lower ?? ''))
    return { from: source.from + 2, to: source.to };
  // "in a televised address *the strongman* said", "a man whom *the army* calls": the phrase that the cue has for its subject.
  if (near?.to === source.to && near.from > source.from && beginsClause(r, near.from))
    return { from: near.from, to: source.to };
  // "which the police list as vulnerable and *foreign television* prefers to call": the adjective belongs to *as*.
  const adjective = !phrase && r.cls[source.from - 1] === 'preposition';
  if (adjective && near?.to === source.to && r.cls[near.from - 1] === 'coordinator')
    return { from: near.from, to: source.to };
  // What stands behind a preposition is no subject: "a doctor at *the hospital* said".
  const governed = phrase?.from === source.from && r.cls[source.from - 1] === 'preposition';
  if (!phrase || (phrase.from === source.from && !governed)) return source;
  return sourceEndingAt(r, last) ?? source;
}

function beforeSemicolon(r: Reading, { from, to }: Range): Range {
  for (let i = from + 1; i < to; i++) if (r.tokens[i]?.text === ';') return { from, to: i };
  return { from, to };
}

/** True of a phrase with an article right behind another noun or an object pronoun. */
const beginsClause = (r: Reading, from: number): boolean =>
  /^(?:the|an?)$/u.test(r.tokens[from]?.lower ?? '') &&
  (/^(?:whom|which|that)$/u.test(r.tokens[from - 1]?.lower ?? '') ||
    /^(?:noun|verb|adjective)$/u.test(r.cls[from - 1] ?? ''));

/**
 * The source of a participle behind a comma ("…, *calling* her a cheat"): the subject that the rules found where the
 * labelled source is no subject, but the object or the day right before it.
 */
export function subjectOfParticiple(
  r: Reading,
  source: readonly Range[],
  cue: Range,
  ruled: readonly Range[],
): readonly Range[] {
  const [own] = source;
  const [other] = ruled;
  // "One doctor, who asked *that his name …*, said": no source begins with *that*.
  if (other && own && r.tokens[own.from]?.lower === 'that' && own.to - own.from > 2) return [other];
  const behindComma = r.groupAt[cue.from]?.shape === 'ing' && r.tokens[cue.from - 1]?.text === ',';
  if (!behindComma || !own || !other || other.to > own.from) return source;
  let to = own.to;
  while (to < cue.from && (r.cls[to] === 'adverb' || r.tokens[to]?.text === ',')) to++;
  return to < cue.from && hasOwnVerb(r, to) ? source : [other];
}

/** A second speaker under the cue of the first: "one side spoke of a war *and the other of a raid*". */
import type { Reading } from '../reading/reading';
import { isUnlikely } from '../sources/can-speak';
import type { ClaimSpans, Range } from './claim-spans';
import { contentEnd } from './content';
import { isNaming } from './naming-cues';
import { opensQuote, quotationEnd } from './quotes';
import { sourceStartingAt } from './source-after';

/**
 * The claims with those split that run on into a second speaker and what that one said, the cue left out; both have the
 * same cue. Cost is linear in the claims' lengths.
 * @example splitElliptic(r, [claim]) // two for "which a bishop described as murder and the army as order"
 */
export const splitElliptic = (r: Reading, claims: readonly ClaimSpans[]): ClaimSpans[] =>
  claims.flatMap((claim) => bySecondAgent(r, claim) ?? bySecondSubject(r, claim) ?? [claim]);

/** What is said of the same thing by another: "labelled a hero by one cousin *and a fool by another*". */
function bySecondAgent(r: Reading, claim: ClaimSpans): ClaimSpans[] | undefined {
  const source = claim.source[0];
  const bearer = claim.content.find(({ to }) => to <= (claim.cue[0]?.from ?? 0));
  if (!source || r.tokens[source.from - 1]?.lower !== 'by') return undefined;
  for (let i = source.from + 1; i <= source.to; i++) {
    const label = r.cls[i] === 'coordinator' ? r.phraseAt[i + 1] : undefined;
    if (label?.from !== i + 1 || r.tokens[label.to]?.lower !== 'by') continue;
    const agent = sourceStartingAt(r, label.to + 1, r.tokens.length);
    if (!agent) continue;
    const content = [...(bearer ? [bearer] : []), { from: i + 1, to: label.to }];
    return [
      { ...claim, source: [{ from: source.from, to: i }] },
      { ...claim, source: [agent], content },
    ];
  }
  return undefined;
}

/** "described as A *and the army as B*", "spoke of A *and the other of B*", "what the one calls A *and the other a B*". */
function bySecondSubject(r: Reading, claim: ClaimSpans): ClaimSpans[] | undefined {
  const cue = claim.cue.at(-1);
  const own = claim.content.at(-1);
  const source = claim.source[0];
  if (!cue || !own || !source || source.to > cue.from || own.from !== cue.to) return undefined;
  const link = [own.from, cue.to - 1].find((i) => r.cls[i] === 'preposition');
  if (link === undefined && !(claim.pattern === 'relative' && isNaming(claim.lemma)))
    return undefined;
  const word = link === undefined ? undefined : r.tokens[link]?.lower;
  for (let i = own.from + 1; i <= own.to; i++) {
    if (opensQuote(r, i)) i = quotationEnd(r, i);
    const second = secondAt(r, i, word);
    if (!second || (word !== undefined && isUnlikely(r, { ...claim, source: [second.source] })))
      continue;
    const from = link === own.from || word === undefined ? second.at : second.at + 1;
    const { antecedent: _, ...rest } = claim;
    return [
      { ...claim, content: [...claim.content.slice(0, -1), { from: own.from, to: i }] },
      {
        ...rest,
        source: [second.source],
        content: [...claim.content.slice(0, -1), { from, to: contentEnd(r, from, 'phrase') }],
      },
    ];
  }
  return undefined;
}

/** A speaker behind a conjunction, a comma or a semicolon at token `i`, and where what they said begins. */
function secondAt(
  r: Reading,
  i: number,
  link: string | undefined,
): { source: Range; at: number } | undefined {
  const mark = /^[,;]$/u.test(r.tokens[i]?.text ?? '');
  if (!mark && !JOINS.test(r.tokens[i]?.lower ?? '')) return undefined;
  const from = mark && JOINS.test(r.tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  const phrase = r.phraseAt[from];
  if (phrase?.from !== from) return undefined;
  const source = { from, to: overSide(r, phrase.to) };
  const next = r.phraseAt[source.to];
  if (link === undefined)
    return opensQuote(r, source.to) ||
      (r.cls[source.to] === 'determiner' && (next?.from === source.to || source.to > phrase.to))
      ? { source, at: source.to }
      : undefined;
  if (r.tokens[source.to]?.lower !== link) return undefined;
  // "spoke of war and *the mayor of Hull*" is a list; "and *the other of* peace", "and the mayor of *a* truce" is none.
  const after = source.to + 1;
  const said =
    link !== 'of' ||
    OTHER.test(r.tokens[phrase.head]?.lower ?? '') ||
    opensQuote(r, after) ||
    /^an?$/u.test(r.tokens[after]?.lower ?? '') ||
    r.groupAt[after]?.shape === 'ing';
  return said ? { source, at: source.to } : undefined;
}

/** "those *on the other side* an assault": which of two is meant. */
function overSide(r: Reading, to: number): number {
  const side = r.tokens[to]?.lower === 'on' ? r.phraseAt[to + 1] : undefined;
  if (side?.from !== to + 1) return to;
  for (let i = to + 1; i < side.to; i++)
    if (r.tokens[i]?.lower === 'other') return r.tokens[i + 1]?.lower === 'side' ? i + 2 : i + 1;
  return to;
}

const JOINS = /^(?:and|but|while)$/u;
const OTHER = /^(?:others?|another|latter|former|rest|second)$/u;

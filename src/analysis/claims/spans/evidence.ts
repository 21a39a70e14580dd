/** What speaks for or against a proposal: the features its confidence is measured by. */
import type { Reading } from '../reading/reading';
import type { ClaimSpans, Range } from './claim-spans';
import { inQuote } from './quotes';

/**
 * The features of a proposal, each a short text: its pattern and lemma, the shape of its source, cue and content.
 * @example evidenceOf(reading, proposal) // ['pattern=trailing', 'lemma=say', 'source=he', …]
 */
export function evidenceOf(r: Reading, claim: ClaimSpans): string[] {
  // Reports inside quotations are not annotated; they are as sure as the same words outside.
  const pattern = claim.pattern.replace(/^nested/u, 'leading');
  const source = sourceShape(r, claim.source[0]);
  const length = claim.content.reduce((n, { from, to }) => n + to - from, 0);
  return [
    `pattern=${pattern}`,
    `lemma=${claim.lemma}`,
    `pattern=${pattern} lemma=${claim.lemma}`,
    `pattern=${pattern} source=${source}`,
    `source=${source}`,
    `source length=${bucket(claim.source.reduce((n, { from, to }) => n + to - from, 0))}`,
    `pattern=${pattern} content length=${bucket(length)}`,
    `quoted=${quotedShare(r, claim.content)} ${claim.stance ?? ''}`,
    `first=${r.tokens[claim.content[0]?.from ?? -1]?.lower ?? ''}`,
    ...cueShape(r, claim.cue[0]),
  ];
}

function sourceShape(r: Reading, range: Range | undefined): string {
  const token = range && r.tokens[range.from];
  if (!range || !token) return 'none';
  if (
    range.to - range.from === 1 &&
    (r.cls[range.from] === 'pronoun' ||
      r.cls[range.from] === 'determiner' ||
      token.lower === 'that')
  )
    return token.lower;
  const head = r.tokens[r.phraseAt[range.from]?.head ?? range.from];
  const name = /^\p{Lu}/u.test(head?.text ?? '') ? 'name' : 'noun';
  return r.cls[range.from] === 'determiner' ? `${token.lower} ${name}` : name;
}

function cueShape(r: Reading, range: Range | undefined): string[] {
  const group = range && r.groupAt[range.from];
  if (!group) return ['cue=other'];
  const found = [`shape=${group.shape}${group.passive ? ' passive' : ''}`];
  if (group.negated) found.push('negated');
  for (let i = group.from; i < group.head; i++)
    if (r.cls[i] === 'modal' || r.cls[i] === 'be') found.push(`auxiliary=${r.tokens[i]?.lower}`);
  if (group.head === group.from)
    found.push(`form=${[...(r.verb[group.head]?.forms ?? [])].join('+')}`);
  found.push(`before=${group.from > 0 ? (r.cls[group.from - 1] ?? '') : ''}`);
  return found;
}

function quotedShare(r: Reading, ranges: readonly Range[]): string {
  let inside = 0;
  let all = 0;
  for (const { from, to } of ranges)
    for (let i = from; i < to; i++) {
      all++;
      if (inQuote(r, i)) inside++;
    }
  return inside === 0 ? 'none' : inside >= all - 1 ? 'all' : 'some';
}

const bucket = (n: number): string =>
  n < 3 ? String(n) : n < 6 ? '3-5' : n < 12 ? '6-11' : n < 30 ? '12-29' : '30+';

/** The article as the claim patterns read it: tokens with classes, noun phrases, verb groups and quotations. */
import type { Entity } from '../../../model/analysis';
import type { Segmented, Token } from '../../../model/segmented';
import type { Span } from '../../../model/span';
import { type Classes, classify } from './classify';
import { type NounPhrase, nounPhrases } from './noun-phrases';
import { type VerbGroup, verbGroups } from './verb-groups';

export interface Reading extends Classes {
  doc: Segmented;
  tokens: readonly Token[];
  phrases: readonly NounPhrase[];
  groups: readonly VerbGroup[];
  /** Per token: the noun phrase it stands in. */
  phraseAt: readonly (NounPhrase | undefined)[];
  /** Per token: the verb group it stands in. */
  groupAt: readonly (VerbGroup | undefined)[];
  /** Per token: true where a known name covers it. */
  named: readonly boolean[];
  /** Per token: index of the outermost quotation it stands in (its marks too), or -1. */
  quoteAt: Int32Array;
}

/** Reads a segmented article. Linear in its length. */
export function readDocument(doc: Segmented, entities: readonly Entity[]): Reading {
  const { tokens } = doc;
  const names = entities.flatMap((e) => e.mentions.filter((m) => m.form === 'name'));
  const named = coverage(tokens, names);
  const classes = classify(doc, named);
  const phrases = nounPhrases(doc, classes);
  const groups = verbGroups(doc, classes);
  const quoteAt = new Int32Array(tokens.length).fill(-1);
  for (const [index, quotation] of doc.quotations.entries())
    for (
      let i = firstFrom(tokens, quotation.start);
      i < tokens.length && (tokens[i] as Token).start < quotation.end;
      i++
    )
      if ((quoteAt[i] as number) < 0) quoteAt[i] = index;
  return {
    doc,
    tokens,
    named,
    ...classes,
    phrases,
    groups,
    phraseAt: spread(phrases, tokens.length),
    groupAt: spread(groups, tokens.length),
    quoteAt,
  };
}

function spread<T extends { from: number; to: number }>(
  items: readonly T[],
  length: number,
): (T | undefined)[] {
  const at = new Array<T | undefined>(length).fill(undefined);
  for (const item of items) at.fill(item, item.from, item.to);
  return at;
}

function coverage(tokens: readonly Token[], spans: readonly Span[]): boolean[] {
  const covered = new Array<boolean>(tokens.length).fill(false);
  for (const { start, end } of spans)
    for (
      let i = firstFrom(tokens, start);
      i < tokens.length && (tokens[i] as Token).start < end;
      i++
    )
      covered[i] = true;
  return covered;
}

/** Index of the first token that starts at or after `offset` (binary search). */
export function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

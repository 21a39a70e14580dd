/** Labels of a sequence model: O, and for each type B (begin), I (inside), L (last), U (unit: a span of one token). */

export interface LabelSet {
  /** 'O' first, then `B-person`, `I-person`, `L-person`, `U-person` … */
  names: readonly string[];
  /** The span types in the order of their labels. */
  types: readonly string[];
  /** For each label the labels that may stand before it. */
  before: readonly (readonly number[])[];
  /** Which labels may stand first and last in a sentence. */
  first: readonly boolean[];
  last: readonly boolean[];
}

/** Positions within a span, in the order their labels have for each type. */
const PARTS = ['B', 'I', 'L', 'U'] as const;
export type Part = (typeof PARTS)[number];

/** Index of the label of `part` for type number `type`. */
export const labelOf = (type: number, part: Part): number => 1 + 4 * type + PARTS.indexOf(part);
/** Number of the type a label belongs to; -1 for O. */
export const typeOf = (label: number): number => (label === 0 ? -1 : (label - 1) >> 2);
/** The part a label stands for; undefined for O. */
export const partOf = (label: number): Part | undefined =>
  label === 0 ? undefined : PARTS[(label - 1) & 3];

/**
 * The labels for some types, with what may follow what: after B or I only I or L of the same type.
 * @example labelSet(['person']).names // ['O', 'B-person', 'I-person', 'L-person', 'U-person']
 */
export function labelSet(types: readonly string[]): LabelSet {
  const names = ['O', ...types.flatMap((type) => PARTS.map((part) => `${part}-${type}`))];
  const labels = names.map((_, label) => label);
  const opens = labels.map((label) => ['B', 'I'].includes(partOf(label) ?? ''));
  const carriesOn = labels.map((label) => ['I', 'L'].includes(partOf(label) ?? ''));
  const follows = (from: number, to: number) =>
    opens[from] ? carriesOn[to] === true && typeOf(from) === typeOf(to) : !carriesOn[to];
  return {
    names,
    types,
    before: labels.map((to) => labels.filter((from) => follows(from, to))),
    first: labels.map((label) => !carriesOn[label]),
    last: labels.map((label) => !opens[label]),
  };
}

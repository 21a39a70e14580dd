/** One label for each of a list of values. */

/**
 * @example labels(['a', 'b'], (value) => value.toUpperCase()) // { a: 'A', b: 'B' }
 */
export const labels = <T extends string>(
  values: readonly T[],
  labelOf: (value: T) => string,
): Readonly<Record<T, string>> =>
  Object.fromEntries(values.map((value) => [value, labelOf(value)])) as Record<T, string>;

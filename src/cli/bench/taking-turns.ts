/** Timing several things in one process, in turns, so that a busy machine and full caches slow all of them alike. */

/** A thing to time, and the words one run of it reads. */
export interface Measure {
  readonly run: () => void;
  readonly words: number;
  /** It takes part in every so many rounds: the longest texts in few of them. */
  readonly every?: number;
}

const ROUNDS = 16;
/** Milliseconds each thing runs before it is timed. */
const WARM_UP = 800;

/**
 * The order in which `count` things take their turns in a round: another one in each of `count` rounds. Where `count` is
 * even, each thing comes right behind every other one exactly once in them (a Williams square), so none is always timed
 * in the caches that the same other one has left.
 * @example turns(4, 0) // [0, 1, 3, 2]; then [1, 2, 0, 3], [2, 3, 1, 0], [3, 0, 2, 1]
 */
export const turns = (count: number, round: number): number[] =>
  Array.from({ length: count }, (_, turn) => {
    const step = Math.ceil(turn / 2);
    return (round + (turn % 2 ? step : count - step)) % count;
  });

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** The median of each measure's rounds, in milliseconds per 1,000 words. */
export function timeAll<All extends Readonly<Record<string, Measure>>>(
  measures: All,
): Record<keyof All, number> {
  const entries = Object.entries(measures).map(([name, measure]) => ({
    name,
    measure,
    taken: [] as number[],
  }));
  for (const { measure } of entries) {
    const cold = performance.now();
    while (performance.now() - cold < WARM_UP) measure.run();
  }
  for (let round = 0; round < ROUNDS; round++)
    for (const turn of turns(entries.length, round)) {
      const { measure, taken } = entries[turn] ?? {};
      if (!measure || round % (measure.every ?? 1)) continue;
      const start = performance.now();
      measure.run();
      taken?.push(performance.now() - start);
    }
  return Object.fromEntries(
    entries.map(({ name, measure, taken }) => [
      name,
      Number(((median(taken) / measure.words) * 1000).toPrecision(4)),
    ]),
  ) as Record<keyof All, number>;
}

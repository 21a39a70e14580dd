/** Whether work grows with its size alone, or faster. */

/** Milliseconds of the processor, whatever else the machine does meanwhile. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How many times as dear a piece of work is at once as in so many pieces: 1 where the cost is linear, `pieces` where it
 * is quadratic. The same amount is done each way in turn, three times after a first one that counts for nothing, and
 * the median taken: neither other programs nor a collection of garbage decide it.
 * @example growth(10, (part) => claimsOf(sentence.repeat(1000 * part)))
 */
export function growth(pieces: number, work: (part: number) => void): number {
  const inPieces = () => {
    for (let n = 0; n < pieces; n++) work(1 / pieces);
  };
  const ratio = () => {
    const parts = cost(inPieces);
    return cost(() => work(1)) / parts;
  };
  ratio();
  const [, median = 0] = [ratio(), ratio(), ratio()].sort((a, b) => a - b);
  return median;
}

/** Precision, recall and F1 of exact spans with their types. */
export interface Counts {
  right: number;
  given: number;
  gold: number;
}
export type Scores = Map<string, Counts>;
interface Typed {
  start: number;
  end: number;
  type: string;
}

/** Adds one document's spans to the scores, by type and under `all`. */
export function addSpans(scores: Scores, gold: readonly Typed[], given: readonly Typed[]): void {
  const key = (span: Typed) => `${span.type} ${span.start} ${span.end}`;
  const wanted = new Set(gold.map(key));
  const count = (type: string, change: (counts: Counts) => void) => {
    for (const name of [type, 'all']) {
      const counts = scores.get(name) ?? { right: 0, given: 0, gold: 0 };
      change(counts);
      scores.set(name, counts);
    }
  };
  for (const span of gold) count(span.type, (counts) => counts.gold++);
  for (const span of given)
    count(span.type, (counts) => {
      counts.given++;
      if (wanted.has(key(span))) counts.right++;
    });
}

/** F1 in percent. */
export const f1 = ({ right, given, gold }: Counts): number =>
  given + gold ? (200 * right) / (given + gold) : 0;

/** "all 78.5 person 82.0 …" */
export const describe = (scores: Scores): string =>
  [...scores].map(([type, counts]) => `${type} ${f1(counts).toFixed(1)}`).join(' ');

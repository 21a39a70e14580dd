/** How much two stretches of text speak of the same: by the words they share, rare ones counting more. */
import { wordsOf } from '../kept-article';

interface Stretch {
  /** The number of its article. */
  article: number;
  text: string;
}
interface Alike {
  a: number;
  b: number;
  /** 0 to 1: the share of the lighter stretch's weight that both have. */
  likeness: number;
}

/** Words without a meaning of their own here; figures and dates are what is compared, so they do not count either. */
const STOP = new Set(
  `the and that for with was were has have had are but not his her its their they them this these those from who
   which will would said says say told after before about into over under than then there been being also more most
   could should may might can she you our your out off all any some one two what when where while because during
   between against among only other such very just like per year years month months week weeks day days last next
   monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
   october november december according`.split(/\s+/u),
);
const FEWEST = 2;
/** What more than this share of all stretches hold tells them apart no more than a stop word; small lists are exempt. */
const COMMON = { share: 0.2, least: 12 } as const;

/**
 * All pairs of stretches of different articles at or above a likeness, by their numbers in the list.
 * @example alike([{ article: 0, text: 'The port of Vell fell' }, { article: 1, text: 'Vell’s port has fallen' }], 0.4)
 */
export function alike(stretches: readonly Stretch[], least: number): Alike[] {
  const { features, holders } = featuresIn(stretches);
  const weightOf = new Map(
    [...holders].map(([word, { length }]) => [word, Math.log(1 + stretches.length / length)]),
  );
  const weight = (word: string) => weightOf.get(word) ?? 0;
  const weights = features.map((words) => words.reduce((sum, word) => sum + weight(word), 0));
  const found: Alike[] = [];
  for (const [a, words] of features.entries()) {
    const shared = new Map<number, { weight: number; words: number }>();
    for (const word of words)
      for (const b of holders.get(word) ?? []) {
        if (b <= a || stretches[a]?.article === stretches[b]?.article) continue;
        const sum = shared.get(b);
        if (!sum) shared.set(b, { weight: weight(word), words: 1 });
        else {
          sum.weight += weight(word);
          sum.words++;
        }
      }
    for (const [b, sum] of shared) {
      const lighter = Math.min(weights[a] ?? 0, weights[b] ?? 0);
      const likeness = lighter ? sum.weight / lighter : 0;
      if (sum.words >= FEWEST && likeness >= least) found.push({ a, b, likeness });
    }
  }
  return found;
}

/** The words of each stretch that tell something, and the stretches that hold each word. */
function featuresIn(stretches: readonly Stretch[]) {
  const read = new Map<string, Set<string>>();
  const all = stretches.map(({ text }) => {
    const known = read.get(text) ?? featuresOf(text);
    read.set(text, known);
    return known;
  });
  const holders = new Map<string, number[]>();
  for (const [number, words] of all.entries())
    for (const word of words) {
      const others = holders.get(word);
      if (others) others.push(number);
      else holders.set(word, [number]);
    }
  const most = Math.max(COMMON.least, stretches.length * COMMON.share);
  for (const [word, { length }] of holders) if (length > most) holders.delete(word);
  return { features: all.map((words) => [...words].filter((word) => holders.has(word))), holders };
}

/** Words cut to a stem so rough that "fighters" meets "fighter", and "attacked" meets "attack". */
function featuresOf(text: string): Set<string> {
  const words = wordsOf(text).filter(
    (word) => word.length > 2 && !STOP.has(word) && !/\d/u.test(word),
  );
  return new Set(
    words.map((word) => word.replace(/(?:ings?|ed|es|s|e)$/u, '').slice(0, 8) || word),
  );
}

/**
 * `npm run fuzz`: tries random and damaged texts, 20,000 or `FUZZ_RUNS` of them, and says how far it is. Ctrl+C ends it.
 * What fails is shown as small as it could be made, with its seed: `FUZZ_SEED=… npm run fuzz` tries the same again.
 */
import fc from 'fast-check';
import { analyze } from '../src/analysis/analyze';
import { loadModels } from '../src/cli/models';
import type { Article } from '../src/model/article';
import { allHold } from './fixtures/properties';
import { randomArticle } from './fixtures/random-articles';

const RUNS = Number(process.env.FUZZ_RUNS ?? 20_000);
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const TELL_EVERY = 500;
/** One text in so many is tried many times over as one: what grows faster than the text shows there. */
const LONG_EVERY = 100;
const LONG_TIMES = 50;
/** Milliseconds of the processor that a thousand characters may take: some twenty times what they take in news articles. */
const MOST = 60;

const models = loadModels();
const began = Date.now();
let tried = 0;
let dearest = 0;

/** Milliseconds of the processor for a thousand characters. */
function costOf(article: Article): number {
  const before = process.cpuUsage();
  analyze(article, models);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / article.text.length;
}

function staysCheap({ headline: _, ...article }: Article): void {
  if (!article.text) return;
  const long = { ...article, text: `${article.text}\n\n`.repeat(LONG_TIMES) };
  const first = costOf(long);
  // Once too dear may be a collection of garbage, or another program.
  const cost = first < MOST ? first : Math.min(first, costOf(long));
  dearest = Math.max(dearest, cost);
  if (cost > MOST)
    throw new Error(
      `1,000 characters take ${cost.toFixed(1)} ms where it stands ${LONG_TIMES} times.`,
    );
}

function tell(): void {
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`${tried.toLocaleString('en')} of ${RUNS.toLocaleString('en')}, ${seconds} s`);
}

async function holds(article: Article): Promise<void> {
  allHold(article, models);
  if (++tried % LONG_EVERY === 0) staysCheap(article);
  if (tried % TELL_EVERY === 0) {
    tell();
    // Ctrl+C is heard here.
    await new Promise(setImmediate);
  }
}

process.on('SIGINT', () => {
  tell();
  console.log('Stopped; what was tried holds.');
  process.exit(130);
});
console.log(`FUZZ_SEED=${seed}`);
await fc.assert(fc.asyncProperty(randomArticle, holds), { numRuns: RUNS, seed });
console.log(`All hold. The dearest took ${dearest.toFixed(1)} ms for 1,000 characters.`);

/** What holds for every text: a few hundred, the same each time. `npm run fuzz` tries 20,000 new ones. */
import fc from 'fast-check';
import { test } from 'vitest';
import { loadModels } from '../../../src/cli/models';
import { allHold } from '../../fixtures/properties';
import { randomArticle } from '../../fixtures/random-articles';

const RUNS = 300;

test('analysis and exports are sound, whatever the text', { timeout: 240_000 }, () => {
  const models = loadModels();
  const property = fc.property(randomArticle, (article) => allHold(article, models));
  // Looking for the smallest failing text is stopped too.
  fc.assert(property, { numRuns: RUNS, interruptAfterTimeLimit: 120_000 });
});

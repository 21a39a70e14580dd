/** What holds for every text: a few hundred, the same each time. `npm run fuzz` tries 20,000 new ones. */
import fc from 'fast-check';
import { test } from 'vitest';
import { analyze } from '../../../src/analysis/analyze';
import { loadModels } from '../../../src/cli/models';
import { PROPERTIES } from '../../fixtures/properties';
import { randomArticle } from '../../fixtures/random-articles';

const RUNS = 300;
const models = loadModels();

test.each(Object.entries(PROPERTIES))('%s', (_, check) => {
  fc.assert(
    fc.property(randomArticle, (article) => {
      const again = () => analyze(article, models);
      check({ article, analysis: again(), again });
    }),
    // Looking for the smallest failing text is stopped too.
    { numRuns: RUNS, interruptAfterTimeLimit: RUNS * 200 },
  );
});

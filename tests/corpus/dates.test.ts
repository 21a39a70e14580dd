/**
 * Dates against public corpora, with the scorer that lies beside the project. Both are measured with and never shipped;
 * without them these tests are skipped. The thresholds stand a little under what was last measured (docs/EVALUATION.md).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/analysis/dates/dates';
import { segment } from '../../src/analysis/segment/segment';

const SHARED = join(process.cwd(), '..', 'shared');
const SCORER = join(SHARED, 'eval', 'score-timex.mjs');
const present = existsSync(SCORER);
if (!present) console.warn(`corpus tests of dates skipped: ${SHARED} is not there`);

interface Gold {
  id: string;
  text: string;
  dct?: string;
}
interface Scores {
  strict: { F1: number };
  relaxed: { F1: number };
  valueF1: number;
}

function score(corpus: string): Scores {
  const gold = join(SHARED, 'corpora', 'dates', `${corpus}.jsonl`);
  const lines = readFileSync(gold, 'utf8').trim().split('\n');
  const answers = lines.map((line) => {
    const { id, text, dct } = JSON.parse(line) as Gold;
    const timexes = findDates(segment({ text, ...(dct && { published: dct }) }));
    return JSON.stringify({ id, timexes });
  });
  const file = join(mkdtempSync(join(tmpdir(), 'dates-')), 'answers.jsonl');
  writeFileSync(file, `${answers.join('\n')}\n`);
  const run = spawnSync(process.execPath, [SCORER, gold, file], { encoding: 'utf8' });
  return JSON.parse(run.stdout) as Scores;
}

describe.skipIf(!present)('dates on corpora', () => {
  it.each([
    ['meantime-en', 86, 80],
    ['wikiwars', 88, 84],
    ['tbaq-timebank', 89, 81],
    ['tbaq-aquaint', 83, 78],
  ])('%s: strict F1 at least %d, value F1 at least %d', (corpus, strict, value) => {
    const scores = score(corpus);
    expect(scores.strict.F1).toBeGreaterThanOrEqual(strict);
    expect(scores.valueF1).toBeGreaterThanOrEqual(value);
  });
});

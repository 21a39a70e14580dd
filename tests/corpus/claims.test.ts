/**
 * Claims against annotated attributions, with the scorer that lies beside the project. The corpus is measured with and
 * never shipped; without it these tests are skipped. The thresholds stand a little under what was last measured
 * (docs/EVALUATION.md).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../src/analysis/claims/claims';
import { findEntities } from '../../src/analysis/entities/entities';
import { segment } from '../../src/analysis/segment/segment';
import type { Span } from '../../src/model/span';

const SHARED = join(process.cwd(), '..', 'shared');
const SCORER = join(SHARED, 'eval', 'score-attributions.mjs');
const GOLD = join(SHARED, 'corpora', 'claims', 'polnear-dev.jsonl');
const present = existsSync(SCORER) && existsSync(GOLD);
if (!present) console.warn(`corpus tests of claims skipped: ${SHARED} is not there`);

interface Scores {
  overall: { triple: { F1: number }; sourceAcc: { lenient: number } };
  kinds: Record<'direct' | 'indirect' | 'mixed', { triple: { F1: number } }>;
}

const offsets = ({ spans }: { spans: readonly Span[] }) => spans.map((s) => [s.start, s.end]);

/** Claims in the scorer's form; those inside claims are not annotated, so left out. */
function answer(line: string): string {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const doc = segment({ text });
  const attributions = findClaims(doc, findEntities(doc))
    .filter((claim) => claim.within === undefined)
    .map(({ source, cue, content, kind }) => ({
      source: offsets(source),
      cue: offsets(cue),
      content: offsets(content),
      kind,
    }));
  return JSON.stringify({ id, text, attributions });
}

function score(): Scores {
  const answers = readFileSync(GOLD, 'utf8').trim().split('\n').map(answer);
  const file = join(mkdtempSync(join(tmpdir(), 'claims-')), 'answers.jsonl');
  writeFileSync(file, `${answers.join('\n')}\n`);
  const run = spawnSync(process.execPath, [SCORER, GOLD, file, '--json'], { encoding: 'utf8' });
  return JSON.parse(run.stdout) as Scores;
}

describe.skipIf(!present)('claims on political news', () => {
  it('finds source, cue and content together', () => {
    const { overall, kinds } = score();
    expect(overall.triple.F1).toBeGreaterThanOrEqual(0.62);
    expect(overall.sourceAcc.lenient).toBeGreaterThanOrEqual(0.87);
    expect(kinds.direct.triple.F1).toBeGreaterThanOrEqual(0.76);
    expect(kinds.indirect.triple.F1).toBeGreaterThanOrEqual(0.55);
    expect(kinds.mixed.triple.F1).toBeGreaterThanOrEqual(0.71);
  });
});

/**
 * Figures against the amounts of MEANTIME: bare numbers with their unit, so a figure counts as found where it overlaps
 * one (relaxed F1); what is counted is not compared. Skipped where the corpus does not lie beside the project.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/analysis/dates/dates';
import { findFigures } from '../../src/analysis/figures/figures';
import { segment } from '../../src/analysis/segment/segment';
import { overlaps, type Span } from '../../src/model/span';

const CORPUS = join(process.cwd(), '..', 'shared', 'corpora', 'dates', 'meantime-en.jsonl');
const present = existsSync(CORPUS);
if (!present) console.warn(`corpus tests of figures skipped: ${CORPUS} is not there`);

interface Gold {
  text: string;
  dct: string;
  values: Span[];
}

/** Relaxed F1 over all documents, in per cent. */
function relaxed(lines: readonly string[]): number {
  let [gold, found, goldHit, foundHit] = [0, 0, 0, 0];
  for (const line of lines) {
    const { text, dct, values } = JSON.parse(line) as Gold;
    const doc = segment({ text, published: dct });
    const figures = findFigures(doc, findDates(doc));
    gold += values.length;
    found += figures.length;
    goldHit += values.filter((v) => figures.some((f) => overlaps(f, v))).length;
    foundHit += figures.filter((f) => values.some((v) => overlaps(f, v))).length;
  }
  const [precision, recall] = [foundHit / found, goldHit / gold];
  return (200 * precision * recall) / (precision + recall);
}

describe.skipIf(!present)('figures on MEANTIME amounts', () => {
  it('finds them with a relaxed F1 of at least 95', () => {
    const lines = readFileSync(CORPUS, 'utf8').trim().split('\n');
    expect(relaxed(lines)).toBeGreaterThanOrEqual(95);
  });
});

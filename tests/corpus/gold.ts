/** This project's gold articles, in their compact form in `tests/corpus/gold`, made into gold with offsets. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVAL } from './scorer';

/**
 * The parts: `tuning` may be looked at; `terms` too, its articles are annotated for loaded terms alone; `held-out` is
 * reported on, and never read for tuning.
 */
export const GOLD_PARTS = ['tuning', 'terms', 'held-out'] as const;
type GoldPart = (typeof GOLD_PARTS)[number];

/** Builds the gold of one part into `.cache/gold` and returns its files. Throws with what the builder said. */
export function buildGold(part: GoldPart): string[] {
  const from = join('tests/corpus/gold', part);
  const to = join('.cache/gold', part);
  mkdirSync(to, { recursive: true });
  return readdirSync(from)
    .filter((name) => name.endsWith('.src.json'))
    .sort()
    .map((name) => {
      const built = spawnSync(process.execPath, [join(EVAL, 'build-gold.mjs'), join(from, name)], {
        encoding: 'utf8',
      });
      if (built.status !== 0) throw new Error(`${name}: ${built.stderr}`);
      const file = join(to, name.replace('.src.', '.gold.'));
      writeFileSync(file, built.stdout);
      return file;
    });
}

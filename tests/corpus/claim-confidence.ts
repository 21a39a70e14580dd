/**
 * `npx tsx tests/corpus/claim-confidence.ts tuning|held-out`: of the claims stated with some confidence, the share that is
 * right on this project's gold articles. Right: half of the longer content is shared. Figures only; claims that the gold
 * does not ask for (inside others, attitudes, of documents) count where they are found, as the scorer counts them.
 */
import { readFileSync } from 'node:fs';
import { analyze } from '../../src/analysis/analyze';
import { loadModels } from '../../src/cli/models';
import type { Claim } from '../../src/model/analysis';
import { buildGold, GOLD_PARTS } from './gold';

type Offsets = readonly [number, number];
interface GoldArticle {
  text: string;
  headline?: Offsets;
  published?: string;
  claims: { content: Offsets[] }[];
}
/** Lower ends of the bands of confidence. */
const BANDS = [0.8, 0.6, 0.4, 0];

const part = GOLD_PARTS.find((name) => name === process.argv[2]);
if (!part) {
  console.error('Say which part: tuning, or held-out');
  process.exitCode = 2;
} else report(buildGold(part));

function report(files: readonly string[]): void {
  const counts = BANDS.map((least) => ({ least, right: 0, all: 0 }));
  for (const file of files) {
    const gold = JSON.parse(readFileSync(file, 'utf8')) as GoldArticle;
    const found = new Set<number>();
    for (const claim of claimsOf(gold)) {
      const at = gold.claims.findIndex(
        ({ content }, k) => !found.has(k) && shared(content, claim) >= 0.5,
      );
      if (at >= 0) found.add(at);
      const asked = !claim.within && claim.cue.stance !== 'attitude';
      if (at < 0 && !(asked && claim.source.sort !== 'document')) continue;
      const band = counts.find(({ least }) => claim.confidence > least);
      if (!band) continue;
      band.all++;
      if (at >= 0) band.right++;
    }
  }
  for (const { least, right, all } of counts)
    console.log(
      `above ${least}: ${((100 * right) / Math.max(1, all)).toFixed(1)} % of ${all} right`,
    );
}

function claimsOf({ text, headline, published }: GoldArticle): Claim[] {
  return analyze(
    {
      text,
      ...(published && { published }),
      ...(headline && { headline: { start: headline[0], end: headline[1] } }),
    },
    loadModels(),
  ).claims;
}

/** Shared characters by the longer of both contents. */
function shared(gold: readonly Offsets[], { content }: Claim): number {
  let both = 0;
  for (const [start, end] of gold)
    for (const own of content.spans)
      both += Math.max(0, Math.min(end, own.end) - Math.max(start, own.start));
  const length = (spans: readonly Offsets[]) => spans.reduce((n, [a, b]) => n + b - a, 0);
  const own = content.spans.map(({ start, end }): Offsets => [start, end]);
  return both / Math.max(1, length(gold), length(own));
}

/**
 * `npm run measure`: takes every measurement and writes the tables of docs/EVALUATION.md that stand between
 * `<!-- measured: NAME -->` and `<!-- end -->`. `npm run measure -- quality`, `speed` or `pages` takes one part. The
 * rest of the document is written by hand and left as it is.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MEASURES, take } from './measures';
import { CORPORA, EVAL, isMeasurable } from './scorer';

const DOCUMENT = 'docs/EVALUATION.md';

function qualityTable(): string {
  const rows = MEASURES.map((measure) => {
    console.log(`${measure.task}: ${measure.title}`);
    const figures = Object.entries(take(measure)).map(([name, value]) => `${name} ${value}`);
    return `| ${measure.task} | ${measure.title} | ${figures.join(', ')} |`;
  });
  return ['| kind | measured on | figures |', '|---|---|---|', ...rows].join('\n');
}

interface Bench {
  readonly engine: number;
  readonly stages: Readonly<Record<string, number>>;
  readonly peers: Readonly<Record<'compromise' | 'chrono' | 'wink', number>>;
  readonly growth: Readonly<Record<string, number>>;
  readonly rssMb: number;
}

function speedTable(): string {
  console.log('speed');
  const run = spawnSync('npm', ['run', '-s', 'bench'], { encoding: 'utf8' });
  const { engine, stages, peers, growth, rssMb } = JSON.parse(run.stdout) as Bench;
  const row = (name: string, ms: number) =>
    `| ${name} | ${ms.toFixed(1)} | ${(ms / peers.compromise).toFixed(3)} |`;
  const grown = Object.entries(growth).map(
    ([words, ms]) => `${ms.toFixed(0)} ms at ${words} words`,
  );
  return [
    '| | ms per 1,000 words | of `compromise` |',
    '|---|---|---|',
    ...Object.entries(stages).map(([name, ms]) => row(name, ms)),
    row('everything', engine),
    ...Object.entries(peers).map(([name, ms]) => row(`*${name}*`, ms)),
    '',
    `Per 1,000 words on one text: ${grown.join(', ')}. Memory of the process: ${rssMb.toFixed(0)} MB.`,
  ].join('\n');
}

function pagesTable(): string {
  const parts = (['chromium', 'firefox'] as const).map((browser) => {
    console.log(`pages: ${browser}`);
    const folder = join(CORPORA, 'pages');
    const args = ['run', '-s', 'pages', '--', folder, '--browser', browser];
    const run = spawnSync('npm', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
    mkdirSync('.cache', { recursive: true });
    const out = join('.cache', `pages-${browser}.jsonl`);
    writeFileSync(out, run.stdout);
    const scorer = [join(EVAL, 'score-pages.mjs'), join(folder, 'pages.jsonl'), out];
    const scored = spawnSync(process.execPath, scorer, { encoding: 'utf8' });
    return `${browser}:\n\n\`\`\`text\n${scored.stdout.trim()}\n\`\`\``;
  });
  return parts.join('\n\n');
}

const PARTS = { quality: qualityTable, speed: speedTable, pages: pagesTable };

/** The document with one part replaced. Throws where its place is missing. */
function replacePart(document: string, name: string, table: string): string {
  const open = `<!-- measured: ${name} -->`;
  const start = document.indexOf(open);
  const end = document.indexOf('<!-- end -->', start);
  if (start < 0 || end < 0) throw new Error(`${DOCUMENT} has no place for ${name}.`);
  return `${document.slice(0, start + open.length)}\n${table}\n${document.slice(end)}`;
}

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in PARTS));
if (unknown) {
  console.error(`There is no part “${unknown}”: say ${Object.keys(PARTS).join(', ')}, or nothing.`);
  process.exitCode = 2;
} else if (!isMeasurable) {
  console.error(
    'The corpora and the scorer are not part of this repository; nothing was measured.',
  );
  process.exitCode = 1;
} else {
  for (const [name, table] of Object.entries(PARTS))
    if (!asked.length || asked.includes(name)) {
      const measured = table();
      writeFileSync(DOCUMENT, replacePart(readFileSync(DOCUMENT, 'utf8'), name, measured));
    }
}

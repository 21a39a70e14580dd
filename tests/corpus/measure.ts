/**
 * `npm run measure`: takes every measurement and writes the tables of docs/EVALUATION.md, and the short one of the
 * README, that stand between `<!-- measured: NAME -->` and `<!-- end -->`. `npm run measure -- quality`, `speed`,
 * `memory` or `pages` takes one part. The rest of the documents is written by hand and left as it is. Quality and pages
 * need corpora and a scorer that are not part of this repository.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bar, drawBars } from './bars';
import { buildGold } from './gold';
import { inBrief } from './in-brief';
import { MEASURES, take, takePeer } from './measures';
import { memoryTable } from './memory';
import { CORPORA, EVAL, isMeasurable, type Task } from './scorer';
import { ofKind, type Row, table } from './tables';
import { termsByVoice } from './terms-by-voice';

const DOCUMENT = 'docs/EVALUATION.md';
const README = 'README.md';

/** A table, and the document and place that it belongs to. */
interface Part {
  readonly document: string;
  readonly name: string;
  readonly table: string;
}

interface Taken extends Row {
  readonly task: Task;
  readonly peer?: Row;
}

/** Every measure, and its peer's beside it. */
async function takeAll(): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (const measure of MEASURES) {
    const { task, title, peer } = measure;
    console.log(`${task}: ${title}`);
    const figures = await take(measure);
    const others = await takePeer(measure);
    taken.push({
      task,
      title,
      figures,
      ...(peer && others && { peer: { title: `*${peer.title}, ${title}*`, figures: others } }),
    });
  }
  return taken;
}

async function quality(): Promise<Part[]> {
  const taken = await takeAll();
  const of = (task: Task) => taken.filter((row) => row.task === task);
  const withPeers = (task: Task): Row[] =>
    of(task).flatMap(({ peer, ...row }) => (peer ? [row, peer] : [row]));
  const { voices, categories } = termsByVoice(buildGold('held-out'));
  draw('quality', 'F1 of names, value F1 of dates', qualityBars(taken), 100);
  const articles = ['entities', 'dates', 'figures', 'claims', 'terms'].map((kind) =>
    table(
      `own gold: ${kind}`,
      of('articles').map(({ title, figures }) => ({ title, figures: ofKind(kind, figures) })),
    ),
  );
  const all = [
    picture('quality', 'Names and dates beside other libraries'),
    ...articles,
    table('terms, held out, by voice', voices),
    table('terms, held out, by category', categories),
    table('names, on corpora', withPeers('entities')),
    table('dates, on corpora', withPeers('dates')),
    table('claims, on corpora', withPeers('claims')),
  ].join('\n\n');
  return [
    { document: DOCUMENT, name: 'quality', table: all },
    { document: README, name: 'brief', table: `\n${inBrief(of('articles')[0]?.figures ?? {})}\n` },
  ];
}

/** The one figure of a corpus that is drawn. */
const DRAWN: Partial<Record<Task, string>> = { entities: 'F1', dates: 'value F1' };

const qualityBars = (taken: readonly Taken[]): Bar[] =>
  taken.flatMap(({ task, title, figures, peer }) => {
    const name = DRAWN[task] ?? '';
    const own = figures[name];
    const other = peer?.figures[name];
    const library = peer?.title.replace(/^\*|,.*/gu, '') ?? '';
    return [
      ...(own ? [{ label: `${task}, ${title}`, value: own }] : []),
      ...(other ? [{ label: library, value: other, peer: true }] : []),
    ];
  });

function draw(name: string, title: string, bars: readonly Bar[], most?: number): void {
  mkdirSync('docs/figures', { recursive: true });
  writeFileSync(`docs/figures/${name}.svg`, drawBars(title, bars, most));
}
const picture = (name: string, words: string): string => `![${words}](figures/${name}.svg)`;

interface Bench {
  readonly engine: number;
  readonly ofPeers: number;
  readonly stages: Readonly<Record<string, number>>;
  readonly peers: Readonly<Record<'compromise' | 'chrono' | 'wink', number>>;
  readonly growth: Readonly<Record<string, number>>;
  readonly short: { readonly engine: number; readonly ofPeers: number };
  readonly rssMb: number;
}

/** A process compiles and lays out its memory once, for better or worse: several are asked, and the middle one counts. */
const RUNS = 5;

/** Runs of the bench, the quickest beside its peers first. */
function benchRuns(): Bench[] {
  const run = (): Bench =>
    JSON.parse(spawnSync('npm', ['run', '-s', 'bench'], { encoding: 'utf8' }).stdout);
  return Array.from({ length: RUNS }, (_, k) => {
    console.log(`speed: run ${k + 1} of ${RUNS}`);
    return run();
  }).sort((a, b) => a.ofPeers - b.ofPeers);
}

function speedTable(): string {
  const runs = benchRuns();
  const { engine, ofPeers, stages, peers, growth, short, rssMb } = runs[RUNS >> 1] as Bench;
  const others = runs.map((run) => run.ofPeers.toFixed(2)).join(', ');
  const row = (name: string, ms: number) =>
    `| ${name} | ${ms.toFixed(1)} | ${(ms / peers.compromise).toFixed(3)} |`;
  const grown = Object.entries(growth).map(
    ([words, ms]) => `${ms.toFixed(0)} ms at ${words} words`,
  );
  const tenth = (ms: number) => Math.round(10 * ms) / 10;
  draw('speed', 'Milliseconds per 1,000 words', [
    ...Object.entries(stages).map(([label, ms]) => ({ label, value: tenth(ms) })),
    { label: 'everything', value: tenth(engine) },
    ...Object.entries(peers).map(([label, ms]) => ({ label, value: tenth(ms), peer: true })),
  ]);
  return [
    picture('speed', 'Time per 1,000 words of each stage, beside other libraries'),
    '',
    '| | ms per 1,000 words | of `compromise` |',
    '|---|---|---|',
    ...Object.entries(stages).map(([name, ms]) => row(name, ms)),
    row('everything', engine),
    ...Object.entries(peers).map(([name, ms]) => row(`*${name}*`, ms)),
    '',
    `The middle one of ${RUNS} runs. Of \`compromise\` and \`chrono-node\` together everything takes **${ofPeers.toFixed(2)}** (all runs: ${others}) on articles of ordinary length (330 to 1,400 words; ${engine.toFixed(1)} ms per 1,000 words) and **${short.ofPeers.toFixed(2)}** on short ones (about 215 words; ${short.engine.toFixed(1)} ms): the shorter an article, the more a word of it costs, for each stage comes to caches that the others have filled. Per 1,000 words on one text: ${grown.join(', ')}. Memory of the process: ${rssMb.toFixed(0)} MB.`,
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

const PARTS: Readonly<Record<string, () => Part[] | Promise<Part[]>>> = {
  quality,
  speed: () => [{ document: DOCUMENT, name: 'speed', table: speedTable() }],
  memory: async () => [{ document: DOCUMENT, name: 'memory', table: await memoryTable() }],
  pages: () => [{ document: DOCUMENT, name: 'pages', table: pagesTable() }],
};

const NEEDS_CORPORA: ReadonlySet<string> = new Set(['quality', 'pages']);

/** Puts a table in its place. Throws where that is missing. */
function write({ document, name, table }: Part): void {
  const text = readFileSync(document, 'utf8');
  const open = `<!-- measured: ${name} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf('<!-- end -->', start);
  if (start < 0 || end < 0) throw new Error(`${document} has no place for ${name}.`);
  writeFileSync(document, `${text.slice(0, start + open.length)}\n${table}\n${text.slice(end)}`);
}

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in PARTS));
if (unknown) {
  console.error(`There is no part “${unknown}”: say ${Object.keys(PARTS).join(', ')}, or nothing.`);
  process.exitCode = 2;
} else {
  for (const [name, measured] of Object.entries(PARTS)) {
    if (asked.length && !asked.includes(name)) continue;
    if (!isMeasurable && NEEDS_CORPORA.has(name)) {
      console.error(`Not measured: ${name}. The corpora and the scorer are not there.`);
      process.exitCode = 1;
    } else for (const part of await measured()) write(part);
  }
}

/**
 * `npm run -s analyze`: documents on standard input, one a line, to analyses.
 * `npm run -s analyze -- FILE [--json]`: the facts of one article (.html or .txt), for a person or as JSON.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { analyze } from '../analysis/analyze';
import { openFile } from './file';
import { answerLine } from './lines';
import { loadModels } from './models';
import { report } from './report';

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}

async function fromLines(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number++;
    if (!line.trim()) continue;
    const answer = answerLine(line, number);
    if ('error' in answer) process.exitCode = 1;
    await write(`${JSON.stringify(answer)}\n`);
  }
}

async function fromFile(path: string, json: boolean): Promise<void> {
  const opened = await openFile(path);
  if (!opened.ok) {
    process.stderr.write(`${opened.error.message}\n`);
    process.exitCode = 1;
    return;
  }
  const { article, metadata } = opened.value;
  const analysis = analyze(article, loadModels());
  await write(json ? `${JSON.stringify(analysis)}\n` : report(analysis, metadata));
}

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [file] = positionals;
await (file === undefined ? fromLines() : fromFile(file, values.json));

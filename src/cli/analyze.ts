/**
 * `npm run -s analyze`: documents on standard input, one a line, to analyses.
 * `npm run -s analyze -- FILE [--json | --format NAME | --template FILE]`: the facts of one article (.html or .txt), for
 * a person, as the analysis, in a format of the exports, or by a template of one's own.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { analyze } from '../analysis/analyze';
import { FORMATS } from '../model/copying';
import { messageOf } from '../model/result';
import { openFile } from './file';
import { answerLine } from './lines';
import { loadModels } from './models';
import { readOutput, type Write } from './output';

const USAGE = `Usage:
  npm run -s analyze -- FILE                    the facts of an article (.html or .txt), for a person
  npm run -s analyze -- FILE --json             its analysis
  npm run -s analyze -- FILE --format NAME      ${FORMATS.join(', ')}
  npm run -s analyze -- FILE --template FILE    by a template of your own (docs/templates.md)
  npm run -s analyze < DOCUMENTS.jsonl          {"id","text",…} a line → one analysis a line
`;

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}

function refuse(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
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

async function fromFile(path: string, output: Write): Promise<void> {
  const opened = await openFile(path);
  if (!opened.ok) return refuse(opened.error.message);
  const { article, metadata } = opened.value;
  const written = output(analyze(article, loadModels()), metadata);
  if (!written.ok) return refuse(written.error.message);
  await write(written.value);
}

function readArguments() {
  return parseArgs({
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      json: { type: 'boolean', default: false },
      format: { type: 'string' },
      template: { type: 'string' },
    },
    allowPositionals: true,
  });
}

async function main(): Promise<void> {
  let read: ReturnType<typeof readArguments>;
  try {
    read = readArguments();
  } catch (error) {
    refuse(`${messageOf(error)}\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const { values, positionals } = read;
  const [file, second] = positionals;
  // Typed at a terminal without a file, it would wait for documents in silence.
  if (values.help || (file === undefined && process.stdin.isTTY)) return write(USAGE);
  if (second !== undefined)
    return refuse(`One file at a time: ${file}, and then ${second} by a call of its own.`);
  const output = readOutput(values, file);
  if (!output.ok) return refuse(output.error.message);
  await (file === undefined ? fromLines() : fromFile(file, output.value));
}

// Whoever reads the output may stop early ("| head -1"): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
await main();

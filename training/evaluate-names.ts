/**
 * Documents on standard input → analyses that hold only names, straight from the labeller. For measuring it by itself:
 * evaluate.mjs entities GOLD --cmd 'npx tsx training/evaluate-names.ts'
 */
import { readFileSync } from 'node:fs';
import { segment } from '../src/analysis/segment/segment';
import { labelNames } from '../src/analysis/tagging/label-names';
import { readModel } from '../src/analysis/tagging/model-file';
import { NAME_FEATURES } from '../src/analysis/tagging/name-features';

const file = new URL('../src/analysis/tagging/names.model.bin', import.meta.url);
const model = readModel(readFileSync(file), NAME_FEATURES);
if (!model.ok) throw new Error(model.error.message);
for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const entities = labelNames(segment({ text }), model.value).map(
    ({ start, end, type, confidence }) => ({
      type,
      mentions: [{ start, end, form: 'name', confidence }],
    }),
  );
  process.stdout.write(`${JSON.stringify({ id, text, entities })}\n`);
}

/** F1 of the labeller by itself and of the whole entities stage on dev corpora, as written and in other casings. */
import { findEntities } from '../src/analysis/entities/entities';
import { segment } from '../src/analysis/segment/segment';
import { labelNames } from '../src/analysis/tagging/label-names';
import type { SequenceModel } from '../src/analysis/tagging/sequence-model';
import { say } from './command-line';
import { type GoldDocument, readNameCorpus } from './name-corpora';
import { type Casing, recase } from './recase';
import { regionOf } from './regions';
import { addSpans, describe, type Scores } from './score-spans';

const RECASED: readonly Casing[] = ['title', 'capitals'];

/** Prints the figures; in the first corpus also those of lines recased as headlines are. */
export function measureNames(
  corpora: string,
  names: readonly string[],
  model: SequenceModel,
): void {
  for (const [index, name] of names.entries()) {
    const documents = readNameCorpus(corpora, name);
    for (const casing of [undefined, ...(index === 0 ? RECASED : [])]) {
      const alone: Scores = new Map();
      const stage: Scores = new Map();
      for (const document of documents) score(document, model, casing, alone, stage);
      say(`  ${name} ${casing ?? ''}  alone: ${describe(alone)}; stage: ${describe(stage)}`);
    }
  }
}

/** Prints the figures of the whole stage by the region that the corpus's ids tell. */
export function measureRegions(corpora: string, name: string, model: SequenceModel): void {
  const regions = new Map<string, Scores>();
  for (const document of readNameCorpus(corpora, name)) {
    const region = regionOf(document.id);
    const scores: Scores = regions.get(region) ?? new Map();
    regions.set(region, scores);
    score(document, model, undefined, new Map(), scores);
  }
  for (const [region, scores] of regions)
    say(`  ${region}: ${describe(scores)} (${scores.get('all')?.gold ?? 0} names)`);
}

/** With a casing, every sixth line is written so, and only those lines count. */
function score(
  document: GoldDocument,
  model: SequenceModel,
  casing: Casing | undefined,
  alone: Scores,
  stage: Scores,
): void {
  const chosen = (line: number) => line % 6 === 0;
  const { text } = casing
    ? recase(document, (line) => (chosen(line) ? casing : undefined))
    : document;
  const counts = countedLines(text, casing ? chosen : () => true);
  const kept = ({ type, start }: { type: string; start: number }) =>
    ['person', 'organization', 'place'].includes(type) && counts(start);
  const gold = document.spans.map((span) => ({ ...span, type: span.types[0] ?? '' })).filter(kept);
  const doc = segment({ text });
  const trained = labelNames(doc, model);
  addSpans(alone, gold, trained.filter(kept));
  const mentions = findEntities(doc, trained).flatMap(({ type, mentions }) =>
    mentions.filter(({ form }) => form === 'name').map(({ start, end }) => ({ start, end, type })),
  );
  addSpans(stage, gold, mentions.filter(kept));
}

function countedLines(text: string, chosen: (line: number) => boolean): (at: number) => boolean {
  const line = new Uint32Array(text.length + 1);
  for (let k = 0; k < text.length; k++)
    line[k + 1] = (line[k] as number) + (text[k] === '\n' ? 1 : 0);
  return (at) => chosen(line[at] as number);
}

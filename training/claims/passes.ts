/** Trains the two labelling passes of claims; each gives the bytes of a model file. */

import type { Range } from '../../src/analysis/claims/spans/claim-spans';
import { PARTS } from '../../src/analysis/claims/trained/claims-model';
import { cueFeatures } from '../../src/analysis/claims/trained/cue-features';
import { siteOf } from '../../src/analysis/claims/trained/cue-site';
import { CUE_TYPES, type CueLabels } from '../../src/analysis/claims/trained/label-cues';
import { SPAN_TYPES } from '../../src/analysis/claims/trained/label-spans';
import { spanFeatures } from '../../src/analysis/claims/trained/span-features';
import { FeatureBuffer } from '../../src/analysis/tagging/feature-buffer';
import { type LabelSet, labelSet } from '../../src/analysis/tagging/label-set';
import type { LexiconColumns } from '../../src/analysis/tagging/lexicon';
import { CrfTrainer, type Sentences, type TrainingOptions } from '../crf-trainer';
import { quantize } from '../quantize';
import { type Random, seeded, shuffled } from '../random';
import { writeModel } from '../write-model';
import type { Prepared } from './claim-examples';
import { labelTokens } from './token-labels';

/** What a pass is trained with. */
export interface PassOptions extends TrainingOptions {
  seed: number;
  epochs: number;
  /** Runs from different shuffles; the model is their mean. */
  runs: number;
  /** Rows of weights kept, the heaviest. */
  rows: number;
}
const QUANTUM = 0.03;
/** Only the first pass has a lexicon; the others are handed it. */
export const NO_WORDS: LexiconColumns = {
  keys: new Int32Array(0),
  clusters: new Uint16Array(0),
  kinds: new Uint8Array(0),
  contexts: new Uint8Array(0),
  lists: new Uint16Array(0),
};

/** The first pass: cues, sentence by sentence. */
export function trainCues(
  documents: readonly Prepared[],
  lexicon: LexiconColumns,
  options: PassOptions,
): Uint8Array {
  return train(PARTS.cues, labelSet(CUE_TYPES), lexicon, options, (random) => (visit) => {
    const features = new FeatureBuffer();
    for (const { facts, ruled, gold } of shuffled(documents, random)) {
      const cues = gold.flatMap(({ cue }) => cue);
      for (const [index, { from, to }] of facts.r.doc.sentences.entries()) {
        cueFeatures(facts, ruled, index, features);
        const own = cues.filter((cue) => cue.from < to && from < cue.to);
        visit(features, labelTokens(from, to, [own]));
      }
    }
  });
}

/** The second pass: source and content of every annotated cue, beside what the first pass says of other cues. */
export function trainSpans(
  documents: readonly Prepared[],
  labels: ReadonlyMap<Prepared, CueLabels>,
  options: PassOptions,
): Uint8Array {
  return train(PARTS.spans, labelSet(SPAN_TYPES), NO_WORDS, options, (random) => (visit) => {
    const features = new FeatureBuffer();
    for (const document of shuffled(documents, random)) {
      const { facts, ruled, gold } = document;
      const likely = labels.get(document)?.likely;
      for (const { cue, source, content } of gold) {
        const own = cue[0];
        if (!own || !likely) continue;
        const site = siteOf(facts, own, ruled.slice(own.from, own.to).find(Boolean));
        spanFeatures(facts, site, likely, features);
        // The cue's own tokens are outside: a span that runs into it would make labels that no path allows.
        const apart = [outside(source, [own]), outside(content, [...source, own])];
        const wanted = labelTokens(site.from, site.to, apart);
        visit(features, wanted);
      }
    }
  });
}

/** What of some ranges no other covers. */
function outside(ranges: readonly Range[], others: readonly Range[]): Range[] {
  return others.reduce<Range[]>(
    (left, cut) =>
      left.flatMap(({ from, to }) =>
        [
          { from, to: Math.min(to, cut.from) },
          { from: Math.max(from, cut.to), to },
        ].filter((piece) => piece.to > piece.from),
      ),
    [...ranges],
  );
}

function train(
  featureSet: string,
  labels: LabelSet,
  lexicon: LexiconColumns,
  options: PassOptions,
  examples: (random: Random) => Sentences,
): Uint8Array {
  const random = seeded(options.seed);
  const trainer = new CrfTrainer(labels, examples(random), options, random);
  trainer.average(options.runs, () => {
    for (let epoch = 1; epoch <= options.epochs; epoch++) trainer.epoch(examples(random));
  });
  const { rowOf, weights, transitions } = trainer;
  const rows = quantize(rowOf, weights, labels.names.length, options.rows, QUANTUM);
  const { bits } = options;
  return writeModel({ featureSet, types: labels.types, bits, rows, transitions, lexicon });
}

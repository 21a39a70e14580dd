/** Several runs of the trainer over examples, and the mean of what they learned. */
import { say } from './command-line';
import { CrfTrainer, type TrainingOptions } from './crf-trainer';
import { type Example, NAME_LABELS, sentencesOf } from './name-examples';
import { type Random, shuffled } from './random';

export interface RunOptions extends TrainingOptions {
  epochs: number;
  /** Runs in other orders and with other features dropped: their mean is steadier than each. */
  runs: number;
}

/** Trains the labeller of names; examples of one document stay together. */
export function trainLabeller(
  documents: readonly (readonly Example[])[],
  options: RunOptions,
  random: Random,
): CrfTrainer {
  const trainer = new CrfTrainer(NAME_LABELS, sentencesOf(documents.flat()), options, random);
  trainer.average(options.runs, (run) => {
    for (let epoch = 1; epoch <= options.epochs; epoch++) {
      const loss = trainer.epoch(sentencesOf(shuffled(documents, random).flat()));
      say(`run ${run}, epoch ${epoch}: loss ${loss.toFixed(3)}`);
    }
  });
  return trainer;
}

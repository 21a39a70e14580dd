/** A tiny world of invented sentences, and a labeller trained on them in a moment. */

import { Lexicon } from '../../../../src/analysis/tagging/lexicon';
import { NAME_FEATURES } from '../../../../src/analysis/tagging/name-features';
import { PackedWeights } from '../../../../src/analysis/tagging/packed-weights';
import type { SequenceModel } from '../../../../src/analysis/tagging/sequence-model';
import { buildLexicon } from '../../../../training/build-lexicon';
import { CrfTrainer } from '../../../../training/crf-trainer';
import type { GoldDocument, NameType } from '../../../../training/name-corpora';
import { examplesOf, NAME_LABELS, sentencesOf } from '../../../../training/name-examples';
import { indexOf, quantize } from '../../../../training/quantize';
import { seeded, shuffled } from '../../../../training/random';
import { writeModel } from '../../../../training/write-model';

const PEOPLE = ['Maria Silva', 'Tom Okafor', 'Lena Brandt', 'Omar Haddad'];
const PLACES = ['Oslo', 'Lima', 'Port Vila', 'Graz'];
const FIRMS = ['Nordwind Bank', 'Acme Motors', 'Harbour Trust', 'Delta Foundation'];

/** "«Maria Silva|person» left «Oslo|place»." → text and spans. */
export function gold(id: string, marked: string): GoldDocument {
  const spans: GoldDocument['spans'] = [];
  let text = '';
  for (const piece of marked.split(/(«[^»]*»)/u)) {
    const [, name, type] = /^«(.*)\|(.*)»$/u.exec(piece) ?? [];
    if (name && type)
      spans.push({ start: text.length, end: text.length + name.length, types: [type as NameType] });
    text += name ?? piece;
  }
  return { id, corpus: 'invented', text, spans, complete: true };
}

export const articles: GoldDocument[] = PEOPLE.flatMap((person, a) =>
  PLACES.map((place, b) => {
    const firm = FIRMS[(a + b) % FIRMS.length];
    return gold(
      `${a}-${b}`,
      `«${person}|person» left «${place}|place» on foot.\nThe chairman of «${firm}|organization» met «${person}|person» in «${place}|place».\nShe said nothing about the weather in «${place}|place».`,
    );
  }),
);

/** Trained model: as floats (`trainer`), as the file's bytes, and as int8. */
export function trainInvented(): {
  losses: number[];
  trainer: CrfTrainer;
  model: SequenceModel;
  bytes: Uint8Array;
} {
  const nothing = new Map<string, number>();
  const words = { clusters: nothing, kinds: nothing, contexts: nothing, casing: nothing };
  const columns = buildLexicon(words, new Map([['port vila', 4]]));
  const lexicon = new Lexicon(columns);
  const random = seeded(5);
  const examples = articles.flatMap((article) => examplesOf(article, lexicon));
  const options = { bits: 18, minimum: 1, rate: 0.1, l2: 1e-4, dropout: 0.1 };
  const trainer = new CrfTrainer(NAME_LABELS, sentencesOf(examples), options, random);
  const losses = [1, 2, 3, 4].map(() => trainer.epoch(sentencesOf(shuffled(examples, random))));
  const rows = quantize(trainer.rowOf, trainer.weights, NAME_LABELS.names.length, 20_000, 0.02);
  const { transitions } = trainer;
  const model: SequenceModel = {
    featureSet: NAME_FEATURES,
    labels: NAME_LABELS,
    index: indexOf(18, rows),
    weights: PackedWeights.ofRows(rows.weights, NAME_LABELS.names.length),
    quantum: rows.quantum,
    transitions,
    lexicon,
  };
  const parts = { featureSet: NAME_FEATURES, types: NAME_LABELS.types, bits: 18, rows };
  return { losses, trainer, model, bytes: writeModel({ ...parts, transitions, lexicon: columns }) };
}

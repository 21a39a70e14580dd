/** Second pass: source and content of one cue. */
import { FeatureBuffer } from '../../tagging/feature-buffer';
import { FeatureGroups } from '../../tagging/feature-groups';
import { partOf, typeOf } from '../../tagging/label-set';
import { type Lattice, latticeOf } from '../../tagging/lattice';
import { type SequenceModel, scoreTokens } from '../../tagging/sequence-model';
import type { Range } from '../spans/claim-spans';
import type { CueSite } from './cue-site';
import { spanFeatures } from './span-features';
import { GROUP_KEYS } from './span-setting';
import type { TokenFacts } from './token-facts';

export const SPAN_TYPES = ['source', 'content'] as const;

export interface Completed {
  source: Range[];
  content: Range[];
  /** The chance of the least sure span of each, 1 where there is none. */
  sourceChance: number;
  contentChance: number;
}

/** Work arrays, kept and reused. */
const features = new FeatureBuffer();
const groups = new FeatureGroups(GROUP_KEYS);
let scores = new Float32Array(0);
let path = new Uint8Array(0);

/** Completes cues with a model. */
export class SpanLabeller {
  readonly #model: SequenceModel;
  readonly #lattice: Lattice;

  constructor(model: SequenceModel) {
    this.#model = model;
    this.#lattice = latticeOf(model);
  }

  /** The most likely source and content of a cue. */
  complete(facts: TokenFacts, site: CueSite, likely: Int32Array): Completed {
    const length = site.to - site.from;
    const size = length * this.#model.labels.names.length;
    if (scores.length < size) {
      scores = new Float32Array(2 * size);
      path = new Uint8Array(2 * size);
    }
    spanFeatures(facts, site, likely, features, groups);
    scoreTokens(this.#model, features, scores, groups);
    this.#lattice.bestPath(scores, length, path);
    this.#lattice.prepare(scores, length);
    return this.#collect(site, length);
  }

  #collect(site: CueSite, length: number): Completed {
    const found: Completed = { source: [], content: [], sourceChance: 1, contentChance: 1 };
    let from = 0;
    for (let t = 0; t < length; t++) {
      const label = path[t] as number;
      const part = partOf(label);
      if (part === 'B' || part === 'U') from = t;
      if (part !== 'L' && part !== 'U') continue;
      const range = { from: site.from + from, to: site.from + t + 1 };
      const chance = this.#lattice.pathProbability(path, from, t + 1);
      if (SPAN_TYPES[typeOf(label)] === 'source') {
        found.source.push(range);
        found.sourceChance = Math.min(found.sourceChance, chance);
      } else {
        found.content.push(range);
        found.contentChance = Math.min(found.contentChance, chance);
      }
    }
    return found;
  }
}

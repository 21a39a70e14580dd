/**
 * Word clusters from word vectors: a tree of 64 × 4 × 8 by k-means on directions, so that a cluster's number tells
 * its larger clusters too (the upper bits).
 */
import { type Random, seeded } from './random';

/** Children of each node, level by level: 64, 256, 2048 clusters. */
const BRANCHES = [64, 4, 8] as const;
const ROUNDS = 12;

/**
 * Cluster of each vector, 1 to 2048. `vectors` holds `count` rows of `width` numbers, scaled to length 1.
 */
export function clusterVectors(
  vectors: Float32Array,
  count: number,
  width: number,
  seed: number,
): Uint16Array {
  const random = seeded(seed);
  const clusters = new Uint16Array(count);
  let groups: Int32Array[] = [Int32Array.from({ length: count }, (_, k) => k)];
  for (const branches of BRANCHES)
    groups = groups.flatMap((members) => split(vectors, width, members, branches, random));
  for (const [number, members] of groups.entries())
    for (const member of members) clusters[member] = number + 1;
  return clusters;
}

/** K-means of some members; always `branches` groups, some maybe empty. */
function split(
  vectors: Float32Array,
  width: number,
  members: Int32Array,
  branches: number,
  random: Random,
): Int32Array[] {
  const own = new Uint8Array(members.length);
  const centres = startingCentres(vectors, width, members, branches, random);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [k, member] of members.entries())
      own[k] = nearest(vectors, member * width, centres, width, branches);
    centres.fill(0);
    for (const [k, member] of members.entries()) {
      const to = (own[k] as number) * width;
      for (let d = 0; d < width; d++)
        centres[to + d] = (centres[to + d] as number) + (vectors[member * width + d] as number);
    }
    for (let c = 0; c < branches; c++) normalize(centres, c * width, width);
  }
  return Array.from({ length: branches }, (_, c) => members.filter((_member, k) => own[k] === c));
}

function startingCentres(
  vectors: Float32Array,
  width: number,
  members: Int32Array,
  branches: number,
  random: Random,
): Float32Array {
  const centres = new Float32Array(branches * width);
  for (let c = 0; c < branches && members.length > 0; c++) {
    // Frequent words come first in the list: begin with them, spread over the front.
    const member = members[Math.floor(random() * Math.min(members.length, 40 * branches))] ?? 0;
    centres.set(vectors.subarray(member * width, (member + 1) * width), c * width);
  }
  return centres;
}

function nearest(
  vectors: Float32Array,
  at: number,
  centres: Float32Array,
  width: number,
  branches: number,
): number {
  let best = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < branches; c++) {
    let dot = 0;
    const base = c * width;
    for (let d = 0; d < width; d++)
      dot += (vectors[at + d] as number) * (centres[base + d] as number);
    if (dot > top) {
      top = dot;
      best = c;
    }
  }
  return best;
}

/** Scales `width` numbers from `at` to length 1. */
export function normalize(vectors: Float32Array, at: number, width: number): void {
  let sum = 0;
  for (let d = 0; d < width; d++) sum += (vectors[at + d] as number) ** 2;
  const scale = sum > 0 ? 1 / Math.sqrt(sum) : 0;
  for (let d = 0; d < width; d++) vectors[at + d] = (vectors[at + d] as number) * scale;
}

/** Flat k-means of vectors as they are (not scaled): cluster of each, 1 to `clusters`. */
export function clusterFlat(
  vectors: Float32Array,
  count: number,
  width: number,
  clusters: number,
  seed: number,
): Uint16Array {
  const random = seeded(seed);
  const centres = new Float32Array(clusters * width);
  for (let c = 0; c < clusters; c++) {
    const member = Math.floor(random() * count);
    centres.set(vectors.subarray(member * width, (member + 1) * width), c * width);
  }
  const own = new Uint16Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    const sizes = new Float32Array(clusters);
    const sums = new Float32Array(clusters * width);
    for (let k = 0; k < count; k++) {
      const c = closest(vectors, k * width, centres, width, clusters);
      own[k] = c + 1;
      sizes[c] = (sizes[c] as number) + 1;
      for (let d = 0; d < width; d++)
        sums[c * width + d] = (sums[c * width + d] as number) + (vectors[k * width + d] as number);
    }
    for (let c = 0; c < clusters; c++)
      for (let d = 0; d < width; d++)
        if (sizes[c])
          centres[c * width + d] = (sums[c * width + d] as number) / (sizes[c] as number);
  }
  return own;
}

function closest(
  vectors: Float32Array,
  at: number,
  centres: Float32Array,
  width: number,
  clusters: number,
): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let c = 0; c < clusters; c++) {
    let far = 0;
    for (let d = 0; d < width; d++)
      far += ((vectors[at + d] as number) - (centres[c * width + d] as number)) ** 2;
    if (far < least) {
      least = far;
      best = c;
    }
  }
  return best;
}

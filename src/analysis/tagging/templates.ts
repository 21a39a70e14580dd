/** Numbers that keep the answers to different questions apart; those of a window leave 8 numbers each. */
export const T = {
  bias: 1,
  cased: 2,
  shape: 8,
  lower: 16,
  cluster: 24,
  middle: 32,
  coarse: 40,
  lists: 48,
  suffix: 64,
  bits: 72,
  kind: 80,
  context: 88,
  besides: 96,
  phrase: 120,
  prefix: 128,
  pair: 136,
  clusterPair: 144,
  shapePair: 152,
  sentence: 160,
  run: 168,
  runKind: 184,
  usage: 208,
  before: 216,
  after: 224,
  acronym: 232,
  kindPair: 240,
} as const;

/** Clusters are numbered along a tree: the upper bits alone name the larger cluster. */
export const middle = (cluster: number): number => (cluster + 31) >> 3;
export const coarse = (cluster: number): number => (cluster + 31) >> 5;

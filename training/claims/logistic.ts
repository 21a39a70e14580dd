/** Logistic regression over named binary features, by AdaGrad: small, deterministic, no dependencies. */

export interface Example {
  features: readonly string[];
  right: boolean;
}
export type Weights = Map<string, number>;

const EPOCHS = 12;
const RATE = 0.15;
const L2 = 1e-3;

/**
 * Fits weights to examples. Features seen fewer than `least` times are left out; 'bias' is the intercept.
 * The same examples give the same weights: the shuffle is seeded.
 */
export function fit(examples: readonly Example[], least: number): Weights {
  const count = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) count.set(feature, (count.get(feature) ?? 0) + 1);
  const rows = examples.map(({ features, right }) => ({
    features: ['bias', ...features.filter((f) => (count.get(f) ?? 0) >= least)],
    right,
  }));
  const weights: Weights = new Map();
  const squares = new Map<string, number>();
  const random = seeded(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { features, right } of shuffled(rows, random)) {
      const error = chance(weights, features) - (right ? 1 : 0);
      for (const feature of features) {
        const gradient = error + L2 * (weights.get(feature) ?? 0);
        const square = (squares.get(feature) ?? 1e-6) + gradient * gradient;
        squares.set(feature, square);
        weights.set(feature, (weights.get(feature) ?? 0) - (RATE * gradient) / Math.sqrt(square));
      }
    }
  return weights;
}

/** The chance, 0 to 1, that weights give to features. */
export function chance(weights: Weights, features: readonly string[]): number {
  const sum = features.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Lehmer's generator: numbers in (0, 1), the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}

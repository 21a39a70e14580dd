/** Which findings are shown as unsure. */

/** More likely wrong than right: a confidence is a measured precision (docs/EVALUATION.md), so this is one half. */
const UNSURE_BELOW = 0.5;

export const isUnsure = ({ confidence }: { confidence: number }): boolean =>
  confidence < UNSURE_BELOW;

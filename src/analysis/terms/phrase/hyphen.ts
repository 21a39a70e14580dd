import type { Token } from '../../../model/segmented';

/** True for a hyphen that joins two words; dashes between spaces are no hyphens. */
export const isHyphen = (token: Token): boolean =>
  !token.spaced && (token.text === '-' || token.text === '‐' || token.text === '‑');

/** Integer hashes: what a feature, a word or a phrase is looked up by. The same in training and on the device. */

/**
 * Hash of a string's UTF-16 units from `from` to `to`, a signed 32-bit integer (FNV-1a with a closing mix).
 * @example hashText('oslo') === hashText('in oslo', 3) // true
 */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash ^ (to - from));
}

/**
 * Hash of an ordered pair: `combine(a, b)` differs from `combine(b, a)`. Chains make phrases and conjunctions.
 */
export function combine(a: number, b: number): number {
  const mixed = Math.imul(a ^ Math.imul(b ^ (b >>> 16), 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** Spreads a hash over all 32 bits (the end of MurmurHash3, public domain). */
export function finish(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

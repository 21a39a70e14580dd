/** Ids made from what they name: the same each time, on every machine. */

/**
 * A UUID (RFC 9562, version 8) from four FNV-1a sums over the seed. No protection against malice, only against taking
 * one thing for another.
 * @example stableId('a') === stableId('a')
 */
export function stableId(seed: string): string {
  let [a, b, c, d] = [0x811c9dc5, 0x9e3779b1, 0x85ebca6b, 0xc2b2ae35];
  for (let i = 0; i < seed.length; i++) {
    const unit = seed.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + i), 0x85ebca6b) ^ (b >>> 15);
    c = Math.imul(c ^ (unit + 2 * i), 0x01000193);
    d = Math.imul(d ^ (unit + 3 * i), 0xc2b2ae35) ^ (d >>> 13);
  }
  const hex = [a, b, c, d].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) & 3] ?? '8';
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return [...parts, `${variant}${hex.slice(17, 20)}`, hex.slice(20)].join('-');
}

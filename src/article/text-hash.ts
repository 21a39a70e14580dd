/** A fingerprint of a text, to refuse spans that were found in another one. */

/**
 * 64 bits in hexadecimal from two FNV-1a sums (one over the code units, one over them mixed with
 * their place); no protection against malice, only against mistaking one text for another.
 * @example hashText('') // '811c9dc59e3779b1'
 */
export function hashText(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + i), 0x85ebca6b) ^ (b >>> 15);
  }
  const hex = (n: number) => (n >>> 0).toString(16).padStart(8, '0');
  return hex(a) + hex(b);
}

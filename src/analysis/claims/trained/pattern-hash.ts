/** Names of patterns as hashes. */
import { hashText } from '../../tagging/hash';

const PATTERNS = new Map<string, number>();

/** Hash of a pattern's name, found once. */
export function patternHash(pattern: string): number {
  let hash = PATTERNS.get(pattern);
  if (hash === undefined) {
    hash = hashText(pattern);
    PATTERNS.set(pattern, hash);
  }
  return hash;
}

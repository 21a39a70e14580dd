/** Short bodies: "the Party", "the Fund", with a capital: a body's short name where the text gives no longer one. */
import type { Segmented } from '../../../model/segmented';
import type { Name } from './name';

const WORDS = new Set(
  `party church commons lords council fund ministry commission bank union federation committee authority agency league trust
   institute foundation academy bureau tribunal alliance coalition brotherhood assembly senate guild chamber front`.split(
    /\s+/,
  ),
);

/** True where the one token `from` is such a word after "the", with no complement behind it. */
export function isShortBody({ tokens }: Segmented, from: number, to: number): boolean {
  return (
    to === from + 1 &&
    tokens[from - 1]?.lower === 'the' &&
    WORDS.has(tokens[from]?.lower ?? '') &&
    !/^(?:of|for|-)$/.test(tokens[to]?.lower ?? '')
  );
}

/**
 * Without the short bodies whose full name the article has: "the Fund" beside "International Monetary Fund" is a noun
 * phrase that stands for it, and found as one later.
 */
export function withoutShortened(doc: Segmented, names: readonly Name[]): Name[] {
  const heads = new Set<string>();
  for (const { type, key } of names) {
    const words = key.split(' ');
    if (type !== 'organization' || words.length < 2) continue;
    const of = words.findIndex((w) => w === 'of' || w === 'for' || w === 'on');
    heads.add((of > 0 ? words[of - 1] : words.at(-1)) ?? '');
  }
  return names.filter(({ key, from, to }) => !heads.has(key) || !isShortBody(doc, from, to));
}

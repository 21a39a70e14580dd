/** First words of the names of feasts: what the dispatcher waits for. */
import { FEASTS } from './feasts';

export const FEAST_WORDS: ReadonlySet<string> = new Set(
  [...FEASTS.keys()].map((name) =>
    name.startsWith('d-') ? 'd' : (/^[^ ']+/u.exec(name)?.[0] ?? name),
  ),
);

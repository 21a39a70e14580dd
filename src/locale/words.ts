/** Words for the reader, in the language of the interface: the one small door to every string, number and list. */
import type { Key, Lookup, PluralKey } from './messages';

export interface Words {
  /** BCP 47, for `Intl`: the language of the messages, with the reader's region where it is the same language. */
  locale: string;
  direction: 'ltr' | 'rtl';
  /** A message; parameters fill `$1`, `$2` … in order. */
  say(key: Key, ...parameters: string[]): string;
  /** A message in the plural form for `n`, which is written as a number of this language into `$1`. */
  count(key: PluralKey, n: number): string;
  /** A message in the ordinal form for `n` (21st): `$1` the number, then the parameters. */
  ordinal(key: PluralKey, n: number, ...parameters: string[]): string;
  number(n: number): string;
  /** 0.34 → "34%". */
  percent(share: number): string;
  /** "Assad, Bashar al-Assad and the president"; not for what has a meaning as a sequence. */
  list(items: readonly string[]): string;
  /** The name of a language: "de" → "German". */
  languageName(tag: string): string;
}

/**
 * Makes words from a way to look messages up. `preferred` is the browser's own language: it chooses the region
 * (en-US, fr-CH) where the messages are in that language.
 * @example words(lookupIn(english), 'en-GB').count('claimsCounted', 1) // '1 claim'
 */
export function words(lookup: Lookup, preferred = ''): Words {
  const language = lookup('language', []) || 'en';
  const locale = localeOf(language, preferred);
  const number = onUse(() => new Intl.NumberFormat(locale));
  const percent = onUse(() => new Intl.NumberFormat(locale, { style: 'percent' }));
  const plural = onUse(() => new Intl.PluralRules(locale));
  const ordinal = onUse(() => new Intl.PluralRules(locale, { type: 'ordinal' }));
  const list = onUse(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const names = onUse(() => new Intl.DisplayNames(locale, { type: 'language' }));
  const direction = lookup('direction', []) === 'rtl' ? 'rtl' : 'ltr';
  const fill = (parameters: readonly string[]) =>
    direction === 'rtl' ? parameters.map(isolated) : [...parameters];
  const form = (key: string, category: string, filled: string[]) =>
    lookup(`${key}_${category}`, filled) || lookup(`${key}_other`, filled);
  return {
    locale,
    direction,
    say: (key, ...parameters) => lookup(key, fill(parameters)),
    count: (key, n) => form(key, plural().select(n), [number().format(n)]),
    ordinal: (key, n, ...rest) => form(key, ordinal().select(n), [number().format(n), ...rest]),
    number: (n) => number().format(n),
    percent: (share) => percent().format(share),
    list: (items) => list().format(fill(items)),
    languageName: (tag) => names().of(tag) ?? tag,
  };
}

/** Made when it is first asked for: each costs milliseconds, and the content script starts on pages that need none. */
function onUse<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A name in Latin letters must not turn the Arabic sentence around it: it is set apart (U+2068, U+2069). */
const isolated = (text: string): string => `\u2068${text}\u2069`;

function localeOf(language: string, preferred: string): string {
  const same = preferred === language || preferred.startsWith(`${language}-`);
  if (same && Intl.PluralRules.supportedLocalesOf(preferred).length) return preferred;
  return language === 'en' ? 'en-GB' : language;
}

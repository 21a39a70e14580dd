/** The messages of `_locales`: their keys, checked by the compiler against the English file. */
import type english from '../_locales/en/messages.json';

/** Every key there is; a key that is not in the English file does not compile. */
export type Key = keyof typeof english;

/** The stems of keys with plural forms: `claimsCounted` for `claimsCounted_one`, `claimsCounted_other` … */
export type PluralKey = Key extends infer K
  ? K extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** One language's file, as the browsers' i18n interface has it. */
export type Messages = Readonly<Record<string, { message: string }>>;

/** Finds a message and puts in what it asks for; '' where there is none (as `browser.i18n.getMessage` answers). */
export type Lookup = (key: string, substitutions: string[]) => string;

/**
 * Looks messages up in a file, filling in `$1` to `$9`: for the command line and the tests, where no browser does it.
 * @example lookupIn({ byQuoted: { message: 'quoted: $1' } })('byQuoted', ['Rossi']) // 'quoted: Rossi'
 */
export const lookupIn =
  (messages: Messages): Lookup =>
  (key, substitutions) =>
    (messages[key]?.message ?? '').replace(
      /\$([1-9])/gu,
      (_, place: string) => substitutions[Number(place) - 1] ?? '',
    );

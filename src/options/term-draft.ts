/** What stands in the form of a term, as the reader's list takes it. */
import type { ReaderTerm } from '../model/readers-list';
import { type Draft, OWN_CATEGORY } from '../settings/readers-list/check-term';

/** The fields of the form, as text; one word or phrase a line. */
export interface Fields {
  words: string;
  why: string;
  neutral: string;
  category: string;
  where: string;
}

/** The form for a term, or for a new one. */
export const toFields = (term?: ReaderTerm): Fields => ({
  words: term?.words.join('\n') ?? '',
  why: term?.why ?? '',
  neutral: term?.neutral.join('\n') ?? '',
  category: term?.category ?? OWN_CATEGORY,
  where: term?.where ?? 'anywhere',
});

/**
 * What was typed, for `checkTerm`. Lines part the words, since a phrase may hold a comma.
 * @example toDraft({ ...toFields(), words: 'blob\nblobs' }).words // ['blob', 'blobs']
 */
export const toDraft = ({ words, neutral, ...rest }: Fields, id?: string): Draft => ({
  ...rest,
  ...(id !== undefined && { id }),
  words: words.split(/\r?\n/u),
  neutral: neutral.split(/\r?\n/u),
});

/** The first of the reader's other terms that has one of these words already. */
export function holding(
  terms: readonly ReaderTerm[],
  { id, words }: ReaderTerm,
): string | undefined {
  const own = new Set(words.map((one) => one.toLowerCase()));
  return terms
    .filter((term) => term.id !== id)
    .flatMap((term) => term.words)
    .find((one) => own.has(one.toLowerCase()));
}

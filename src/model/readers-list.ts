/** The reader's own word list: terms of their own, entries switched off, and findings they have set aside. */
import * as z from 'zod/mini';
import { EntityType } from './analysis';

/** The longest word or phrase, and how many one term may have. */
export const LONGEST_WORDS = 120;
export const MOST_WORDS = 60;
/** The longest note. */
export const LONGEST_NOTE = 600;
/** How many items of each sort a list may hold. */
export const MOST_ITEMS = 10_000;

const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_WORDS));
const note = z.string().check(z.maxLength(LONGEST_NOTE));

/** Where a term of the reader's is looked for: everywhere, in the article's own voice, or in what others say. */
export const Where = z.enum(['anywhere', 'article', 'others']);
export type Where = z.infer<typeof Where>;

export const ReaderTerm = z.object({
  /** Begins with `own-`, so that it is never an entry of the program's. */
  id: z.string().check(z.regex(/^own-[a-z0-9-]{1,60}$/u)),
  /** The wording and its variants; plurals are found too. */
  words: z.array(words).check(z.minLength(1), z.maxLength(MOST_WORDS)),
  why: note,
  neutral: z.array(words).check(z.maxLength(MOST_WORDS)),
  /** A category of the program's, or `own`. */
  category: z.string().check(z.regex(/^[a-z][a-z-]{0,60}$/u)),
  where: Where,
});
export type ReaderTerm = z.infer<typeof ReaderTerm>;

/** How much of a category is shown: nothing, what shows by itself, or all that is found. */
export const Show = z.enum(['none', 'usual', 'all']);
export type Show = z.infer<typeof Show>;

/** A finding set aside or put right: at one place, in one article, or wherever its entry is found. */
export const Ignored = z.object({
  scope: z.enum(['here', 'article', 'always']),
  /** What sort of finding it is; a term of the word list where this is not said. */
  finding: z.optional(z.enum(['names', 'dates', 'figures', 'claims'])),
  /** A name that is kept, as what the reader says it is. */
  as: z.optional(EntityType),
  /** The entry of the word list; for a name the name, else the words. */
  entry: z.string().check(z.minLength(1), z.maxLength(80)),
  /** The wording as it stood there; for `always` and `article` the entry counts, whatever its form. */
  words: z.string().check(z.maxLength(300)),
  /** The article's key (`articleKey`), but for `always`. */
  article: z.optional(z.string().check(z.maxLength(2100))),
  /** `here`: the text right before and after, by which the place is found again. */
  before: z.optional(z.string().check(z.maxLength(40))),
  after: z.optional(z.string().check(z.maxLength(40))),
});
export type Ignored = z.infer<typeof Ignored>;

export const ReadersList = z.object({
  version: z.literal(1),
  terms: z.array(ReaderTerm),
  /** Entries switched off, the program's or the reader's. */
  off: z.array(z.string().check(z.minLength(1), z.maxLength(80))),
  categories: z.array(z.object({ category: z.string().check(z.maxLength(80)), show: Show })),
  ignored: z.array(Ignored),
  /** What a stored list held that could not be read: kept as it was, so that nothing is lost. */
  unread: z.optional(z.array(z.unknown())),
});
export type ReadersList = z.infer<typeof ReadersList>;

export const EMPTY_LIST: ReadersList = {
  version: 1,
  terms: [],
  off: [],
  categories: [],
  ignored: [],
};

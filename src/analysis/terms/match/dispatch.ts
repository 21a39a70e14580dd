/** The lexicon by the first word of each form: one look-up a token tells which forms can begin there. */
import { surfaceForms } from '../lexicon/inflection';
import type { Category, Entry } from '../lexicon/schema';

/** An entry with what its category says of it. */
export interface Listed {
  entry: Entry;
  category: Category;
  /** Found without the reader asking. */
  on: boolean;
}
/** A form of an entry, or a phrase in which the entry is plain. */
export interface Form {
  listed: Listed;
  /** As written in the lexicon, for entries whose case matters. */
  written: readonly string[];
  /** Lower case, as tokens are looked up. */
  words: readonly string[];
  /** True for an `except` phrase: it takes its words, and nothing is flagged. */
  plain: boolean;
}
/** Stands for any one word that a hyphen joins: "*-backed", "anti-*". */
export const ANY = '*';

/** The key of forms that begin with any word, then a hyphen and this one. */
export const anyThen = (second: string): string => `${ANY}-${second}`;

/** First word → the forms that begin with it, the longest first; plain phrases before entries of the same length. */
export type Dispatch = ReadonlyMap<string, readonly Form[]>;

/** Indexes all forms and exceptions. Cost: once a program run, linear in the lexicon. */
export function indexForms(categories: readonly Category[]): Dispatch {
  const forms = new Map<string, Form[]>();
  for (const category of categories)
    for (const entry of category.entries) {
      const listed = { entry, category, on: category.on && entry.tier !== 2 };
      for (const phrase of entry.forms) add(forms, listed, phrase, false);
      for (const phrase of entry.except ?? []) add(forms, listed, phrase, true);
    }
  for (const own of forms.values())
    if (own.length > 1)
      own.sort((a, b) => b.words.length - a.words.length || Number(b.plain) - Number(a.plain));
  return forms;
}

function add(forms: Map<string, Form[]>, listed: Listed, phrase: string, plain: boolean): void {
  for (const written of surfaceForms(phrase, listed.entry.inflect)) {
    const words = written.map((word) => word.toLowerCase());
    const form = { listed, written, words, plain };
    const key = words[0] === ANY ? anyThen(words[1] ?? '') : (words[0] ?? '');
    const own = forms.get(key);
    if (own) own.push(form);
    else forms.set(key, [form]);
  }
}

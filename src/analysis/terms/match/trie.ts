/** The lexicon as a trie over lower-case words: one look-up a token tells whether a form can begin there. */
import { surfaceForms } from '../lexicon/inflection';
import type { Category, Entry } from '../lexicon/schema';

/** An entry with what its category says of it. */
export interface Listed {
  entry: Entry;
  category: Category;
  /** Found without the reader asking. */
  on: boolean;
}
/** Where a form ends: an entry, or a phrase in which an entry is plain. */
export interface Ending {
  listed: Listed;
  /** The form as written in the lexicon, for entries whose case matters. */
  words: readonly string[];
  /** True for an `except` phrase: it takes its words, and nothing is flagged. */
  plain: boolean;
}
export interface TrieNode {
  next: Map<string, TrieNode>;
  endings: Ending[];
}
const node = (): TrieNode => ({ next: new Map(), endings: [] });

function add(root: TrieNode, ending: Ending): void {
  let at = root;
  for (const word of ending.words) {
    const key = word.toLowerCase();
    let next = at.next.get(key);
    if (!next) {
      next = node();
      at.next.set(key, next);
    }
    at = next;
  }
  at.endings.push(ending);
}

/** Builds the trie of all forms and exceptions. Cost: once a program run, linear in the lexicon. */
export function buildTrie(categories: readonly Category[]): TrieNode {
  const root = node();
  for (const category of categories)
    for (const entry of category.entries) {
      const listed = { entry, category, on: category.on && entry.tier !== 2 };
      for (const form of entry.forms)
        for (const words of surfaceForms(form, entry.inflect))
          add(root, { listed, words, plain: false });
      for (const phrase of entry.except ?? [])
        for (const words of surfaceForms(phrase, entry.inflect))
          add(root, { listed, words, plain: true });
    }
  return root;
}

/** The words of one article: what each form is, and how the article uses it elsewhere. */
import type { Segmented, Sentence } from '../../model/segmented';
import { type Lexicon, LISTED } from './lexicon';
import { findRuns, type Run } from './runs';
import { CASING, isCapital, type WordFacts, wordFacts } from './word-facts';

/** How often, and beside what, an article uses a word. Counts are of the whole article. */
export interface Usage {
  /** With a capital inside a sentence, at a sentence's start, written small, in capitals. */
  inside: number;
  first: number;
  small: number;
  capitals: number;
  /** The words beside its capitalised uses (lower-case hashes) and where they were seen; a few each. */
  before: Neighbour[];
  after: Neighbour[];
}
export interface Neighbour {
  token: number;
  lower: number;
  /** `LISTED` bits and kind, where the neighbour itself has a capital. */
  lists: number;
  kind: number;
}
export interface ArticleWords {
  doc: Segmented;
  /** One entry a token; equal forms share one object. */
  words: WordFacts[];
  /** The highest `id` of a form. */
  forms: number;
  usage: (Usage | undefined)[];
  /** Runs of capitalised words; the run of each token, if any. */
  runs: (Run | undefined)[];
  /** 1 for tokens inside double quotation marks. */
  quoted: Uint8Array;
  /** 1 for sentences whose capitals say nothing: headlines in title case, all capitals. */
  flat: Uint8Array;
  /** Acronym (lower case) → the run it most likely stands for. */
  acronyms: ReadonlyMap<string, Run>;
}

const NEIGHBOURS = 6;
/** Of words that have no neighbours noted, most of a text. */
const NONE: Neighbour[] = [];

/** Reads an article once; linear in its length. `common`: facts that are known beforehand, of ids 1 to their number. */
export function readWords(
  doc: Segmented,
  lexicon: Lexicon,
  common: ReadonlyMap<string, WordFacts> = new Map(),
): ArticleWords {
  const known = new Map<string, WordFacts>();
  let forms = common.size;
  const words = doc.tokens.map(({ text, lower }) => {
    let facts = known.get(text);
    if (!facts) {
      facts = common.get(text) ?? wordFacts(text, lower, lexicon, ++forms);
      known.set(text, facts);
    }
    return facts;
  });
  const flat = Uint8Array.from(doc.sentences, (sentence) => (isFlat(words, sentence) ? 1 : 0));
  const { runs, acronyms } = findRuns(doc, words, flat);
  return {
    doc,
    words,
    forms,
    usage: usages(doc, words, forms, flat),
    runs,
    quoted: quotedTokens(doc),
    flat,
    acronyms,
  };
}

/** Title case or capitals throughout: nearly every longer word has a capital. */
function isFlat(words: readonly WordFacts[], sentence: Sentence): boolean {
  let long = 0;
  let capital = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    const facts = words[i] as WordFacts;
    if (facts.length < 4 || facts.casing >= CASING.number) continue;
    long++;
    if (isCapital(facts.casing)) capital++;
  }
  return long >= 4 && capital >= 0.75 * long;
}

function usages(
  doc: Segmented,
  words: readonly WordFacts[],
  forms: number,
  flat: Uint8Array,
): (Usage | undefined)[] {
  const byLower = new Map<string, Usage>();
  /** The same by the forms' numbers, asked first. */
  const byForm: (Usage | undefined)[] = new Array(forms + 1).fill(undefined);
  const usage: (Usage | undefined)[] = new Array(words.length).fill(undefined);
  for (const [s, sentence] of doc.sentences.entries()) {
    let started = false;
    for (let i = sentence.from; i < sentence.to; i++) {
      const facts = words[i] as WordFacts;
      if (facts.casing === CASING.mark || facts.casing === CASING.number) continue;
      let own = byForm[facts.id];
      if (!own) {
        own = usageOf(byLower, doc.tokens[i]?.lower ?? '');
        byForm[facts.id] = own;
      }
      usage[i] = own;
      if (!flat[s]) count(own, words, i, sentence, started);
      started = true;
    }
  }
  return usage;
}

function usageOf(byLower: Map<string, Usage>, lower: string): Usage {
  let own = byLower.get(lower);
  if (!own) {
    own = { inside: 0, first: 0, small: 0, capitals: 0, before: NONE, after: NONE };
    byLower.set(lower, own);
  }
  return own;
}

function count(
  own: Usage,
  words: readonly WordFacts[],
  i: number,
  sentence: Sentence,
  started: boolean,
): void {
  const { casing } = words[i] as WordFacts;
  if (casing === CASING.small) {
    own.small++;
    return;
  }
  if (casing === CASING.capitals) own.capitals++;
  if (started) own.inside++;
  else own.first++;
  if (i > sentence.from) own.before = withNeighbour(own.before, words, i - 1);
  if (i + 1 < sentence.to) own.after = withNeighbour(own.after, words, i + 1);
}

/** The neighbours and token `token`, while they are few. */
function withNeighbour(
  neighbours: Neighbour[],
  words: readonly WordFacts[],
  token: number,
): Neighbour[] {
  if (neighbours === NONE) return [neighbour(words, token)];
  if (neighbours.length < NEIGHBOURS) neighbours.push(neighbour(words, token));
  return neighbours;
}

function neighbour(words: readonly WordFacts[], token: number): Neighbour {
  const { lower, casing, lists, kind } = words[token] as WordFacts;
  const capital = isCapital(casing);
  return {
    token,
    lower,
    lists: capital ? lists & ~LISTED.prefix : 0,
    kind: capital ? kind : 0,
  };
}

function quotedTokens(doc: Segmented): Uint8Array {
  const quoted = new Uint8Array(doc.tokens.length);
  let from = 0;
  for (const quotation of doc.quotations) {
    if (quotation.marks === 'single') continue;
    while (from < doc.tokens.length && (doc.tokens[from]?.start ?? 0) < quotation.inner.start)
      from++;
    let i = from;
    while (i < doc.tokens.length && (doc.tokens[i]?.end ?? 0) <= quotation.inner.end)
      quoted[i++] = 1;
  }
  return quoted;
}

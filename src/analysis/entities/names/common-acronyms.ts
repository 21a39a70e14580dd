/** Acronyms that an article uses as common nouns: "an LLM is", "GPUs", "8 GB of memory". They name kinds of things, no body. */
import type { Token } from '../../../model/segmented';
import { NO_NAMES, TECHNICAL } from './abbreviations';
import { isFunctionWord } from './common-words';
import { fold, isAcronym, isCapital } from './fold';
import { known } from './gazetteer';

/**
 * The acronyms, without their plural "s", that everyone knows for things, or that stand with "a", a count or a plural
 * ending where no noun follows that they could belong to ("an FBI agent"). A known name is none of them, nor what
 * shortens one in brackets ("the Sustainable Development Goals (SDGs)"). One reading of the tokens.
 */
export function commonAcronyms(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  const named = new Set<string>();
  for (const [at, { text, lower }] of tokens.entries()) {
    if (!isAcronym(text)) continue;
    const stem = singular(text);
    if (known(fold(stem))) continue;
    if (isShortFor(tokens, at)) named.add(stem);
    const counted =
      NO_NAMES.has(lower) ||
      TECHNICAL.has(lower) ||
      stem !== text ||
      (isCount(tokens[at - 1]) && !isModifier(tokens[at + 1]));
    if (counted) found.add(stem);
  }
  for (const stem of named) found.delete(stem);
  return found;
}

/** "Procedural Knowledge Ontology (|PKO|)": in brackets behind a capital. */
const isShortFor = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '(' &&
  tokens[at + 1]?.text === ')' &&
  isCapital(tokens[at - 2]?.text ?? '');

/** "LLMs" as "LLM". */
export const singular = (acronym: string): string =>
  /^\p{Lu}{2,}s$/u.test(acronym) ? acronym.slice(0, -1) : acronym;

const isCount = (before: Token | undefined): boolean =>
  /^an?$/.test(before?.lower ?? '') || (before?.kind === 'number' && /^\d{1,3}$/.test(before.text));

/** What follows an acronym that tells of a noun: "an FBI | agent", "an FBI-backed", "a BBC One". */
const isModifier = (after: Token | undefined): boolean =>
  after !== undefined &&
  (after.kind === 'word' ? !isFunctionWord(after.lower) : /^(?:-|&|\/)$/.test(after.text));

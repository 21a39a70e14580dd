/** What every view needs: words in the reader's language, the analysis in view, and what can be done with a finding. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../locale/words';
import type { Analysis, Term } from '../model/analysis';
import type { Explanation } from '../model/explanation';
import type { Span } from '../model/span';

/** What can be done with a term, beside seeing why it is marked. */
export type Actions = (term: Term) => ComponentChildren;

export interface Reading {
  words: Words;
  /** The whole analysis, whatever the lists leave out. */
  analysis: Analysis;
  /** Scrolls the page to these words and flashes them. */
  go(spans: readonly Span[]): void;
  /** Why an entry of the word list is noticed; null where that is not known. */
  explain(entry: string): Promise<Explanation | null>;
  actions?: Actions;
}

export const WordsContext = createContext<Words | undefined>(undefined);
export const ReadingContext = createContext<Reading | undefined>(undefined);

/** The reader's language; throws where no view above gives one. */
export const useWords = (): Words => given(useContext(WordsContext));

/** The article in view; throws where no view above gives one. */
export const useReading = (): Reading => given(useContext(ReadingContext));

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('This view stands outside of its context');
  return value;
}

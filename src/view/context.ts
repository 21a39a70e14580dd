/** What every view needs: words in the reader's language, the analysis in view, and what can be done with a finding. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Offer } from '../annotation/corrections';
import type { Words } from '../locale/words';
import type { Analysis } from '../model/analysis';
import type { Explanation } from '../model/explanation';
import type { Span } from '../model/span';

/** The article in view, for its sections. */
export interface Reading {
  words: Words;
  /** The whole analysis, whatever the lists leave out. */
  analysis: Analysis;
  /** Scrolls the page to these words and flashes them. */
  go(spans: readonly Span[]): void;
  /** Why an entry of the word list is noticed; null where that is not known. */
  explain(entry: string): Promise<Explanation | null>;
  /** Carries out what the reader says of a finding; undefined where nothing can be corrected. */
  correct?: (offer: Offer) => void;
}

/** The reader's language. */
export const WordsContext = createContext<Words | undefined>(undefined);
/** The article in view, and what can be done with it. */
export const ReadingContext = createContext<Reading | undefined>(undefined);

/** The reader's language; throws where no view above gives one. */
export const useWords = (): Words => given(useContext(WordsContext));

/** The article in view; throws where no view above gives one. */
export const useReading = (): Reading => given(useContext(ReadingContext));

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('This view stands outside of its context');
  return value;
}

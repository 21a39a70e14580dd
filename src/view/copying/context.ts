/** Copying, as the lists need it. */
import { createContext } from 'preact';
import type { FindPlaces } from '../../export/prepare';
import type { Choice } from '../../export/source';
import type { Copying } from '../../model/copying';

/** What copying needs of the place it is done in. */
export interface CopyTools {
  /** The program's. */
  version: string;
  store: CopyingStore;
  find: FindPlaces;
  /** When the page was read, ISO 8601; now, where not given. */
  accessed?: string;
}
/** Where the reader's choice is kept. */
export interface CopyingStore {
  read(): Promise<Copying>;
  save(copying: Copying): Promise<void>;
  /** Calls back on every change until the signal aborts. */
  watch(changed: (copying: Copying) => void, signal: AbortSignal): void;
}
export interface Copier {
  /** The reader's choice; the default until it is read. */
  copying: Copying;
  change(copying: Copying): void;
  /** Copies what is chosen, and says what came of it. */
  copy(choice: Choice): Promise<void>;
  /** Hands it to the reader as a file. */
  save(choice: Choice): Promise<void>;
}

/** Undefined where nothing can be copied. */
export const CopierContext = createContext<Copier | undefined>(undefined);

/** What the card needs to know of its page, and what it can ask for. */
import type { Marked } from '../annotation/card';
import type { Step } from '../annotation/steps';
import type { Words } from '../locale/words';
import type { Correction } from '../model/correction';
import type { Explanation } from '../model/explanation';
import type { Looks } from '../model/look';
import type { Result } from '../model/result';
import type { Span } from '../model/span';
import type { Copied } from './clipboard';

/** What is marked on the page, and where its text stands. */
export interface Reading extends Marked {
  places: {
    rangesFor(span: Span): Range[];
    spanAt(node: Node, offset: number): Span | undefined;
  };
  /** The open shadow roots that hold some of the text. */
  insides: readonly ShadowRoot[];
  /** The mark the reader went to last. */
  last?: Step | undefined;
}

export interface Surroundings {
  /** Undefined while nothing is marked. */
  reading(): Reading | undefined;
  words(): Words;
  /** How marks look now. */
  looks(): Looks;
  explain(entry: string): Promise<Explanation | null>;
  /** Scrolls to these words; false where they are not on the page any more. */
  reveal(spans: readonly Span[]): boolean;
  /** A finding with its source, as the reader wants it copied. */
  quote(id: string): Promise<Copied & { without?: string | undefined }>;
  /**
   * Keeps what the reader says of a finding; answers what takes it back. Not there in private windows: nothing is kept
   * from them.
   */
  correct?(correction: Correction): Promise<Result<() => Promise<Result<unknown>>>>;
}

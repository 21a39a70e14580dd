/** The segmented article: the text with its blocks, sentences, tokens and quotations, as every stage reads it. */
import type { Span } from './span';

export interface Block extends Span {
  kind: 'headline' | 'paragraph';
  /** Its sentences: indices `from` (in) to `to` (out) of `sentences`. */
  from: number;
  to: number;
}
export interface Sentence extends Span {
  /** Index of its block. */
  block: number;
  /** Its tokens: indices `from` (in) to `to` (out) of `tokens`. */
  from: number;
  to: number;
}
export interface Token extends Span {
  text: string;
  /** Lower case, curly apostrophes made straight. */
  lower: string;
  kind: 'word' | 'number' | 'mark';
  /** True where white space (or the start of the text) stands before it. */
  spaced: boolean;
  /** Index of its sentence. */
  sentence: number;
}
export interface Quotation extends Span {
  /** What stands between the marks. */
  inner: Span;
  marks: 'double' | 'single' | 'guillemet';
  /** True where the paragraph ends before the quotation does (several-paragraph quotes). */
  open: boolean;
  /** Index of the quotation it carries on from the paragraph before. */
  continues?: number;
}
export interface Segmented {
  text: string;
  headline?: Span;
  published?: string;
  /** Posts of a live blog, each with a time of its own. */
  posts?: readonly (Span & { published: string })[];
  /** BCP 47; 'en' where nothing is known. */
  language: string;
  blocks: readonly Block[];
  sentences: readonly Sentence[];
  tokens: readonly Token[];
  /** In text order; quotations inside quotations follow the outer one. */
  quotations: readonly Quotation[];
}

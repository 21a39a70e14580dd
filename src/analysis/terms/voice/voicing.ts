import type { Claim, Term } from '../../../model/analysis';
import type { Quotation } from '../../../model/segmented';
import type { Span } from '../../../model/span';
import type { Place } from '../match/guards';
import type { Party, Text } from '../phrase/noun-phrase';
import type { ClaimIndex } from './claim-index';
import type { Naming } from './labelling';

/** Who uses the wording at a span, and how that is known. */
export interface Voicing {
  voice: Term['voice'];
  speaker: Term['speaker'];
  /** The claim whose content holds the span. */
  claim?: string;
  /** True where the span stands in quotation marks, whoever speaks there. */
  inQuotationMarks: boolean;
  /** The label's own clause, where it names who gave it. */
  naming?: Naming;
  /** The rule that decided. */
  rule: string;
  confidence: number;
}
/** What one rule finds. */
export type Found = Omit<Voicing, 'inQuotationMarks' | 'naming'>;

/** A span as the rules read it. */
export interface Scene {
  text: Text;
  index: ClaimIndex;
  span: Span;
  place: Place;
  /** The innermost quotation and claim that hold the span, and the clause that hands out a label. */
  quotation: Quotation | undefined;
  claim: Claim | undefined;
  naming: Naming | undefined;
}
/** One rule: what it finds, or undefined where it does not apply. */
export type VoiceRule = (scene: Scene) => Found | undefined;

/** The source of a claim as a party; null where it has no name. */
export const speakerOf = ({ source }: Claim): Party | null =>
  source.name
    ? { name: source.name, ...(source.entity !== undefined && { entity: source.entity }) }
    : null;

/** A proposed name: what the rule-based proposer and the trained labeller hand on. */
import type { EntityType } from './analysis';
import type { Span } from './span';

export interface NameSpan extends Span {
  type: EntityType;
  /** 0 to 1. */
  confidence: number;
}

import type { Place } from '../match/guards';
import type { Party } from '../phrase/noun-phrase';

/** A clause that hands a label out: who gives it, by which verb, to whom. */
export interface Naming {
  /** Who labels; null in a passive without agent. */
  by: Party | null;
  /** Index of the verb's token. */
  verb: number;
  /** The tokens of what is labelled, where the clause has it. */
  object?: Place;
  rule: string;
  /** True where the label has a labeller of its own after a verb that is left out. */
  gapped?: boolean;
  /** True for "accused X of Y", whose claim, where there is one, knows better who says it. */
  accuses?: boolean;
}

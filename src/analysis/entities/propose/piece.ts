/** A piece: a stretch of a run that is one name. */
import type { EntityType } from '../../../model/analysis';
import type { Known } from '../names/gazetteer';
import type { Run } from './known-at';

/** A stretch of a run that is one name. */
export interface Piece extends Run {
  /** What its own words say it is, and how strongly. */
  type: EntityType | undefined;
  weight: number;
  /** A title or role stands right before it. */
  titled: boolean;
  /** It stands where any word has a capital. */
  initial: boolean;
  known: Known | undefined;
}

/** A piece over a run. */
export function piece(
  { from, to }: Run,
  type: EntityType | undefined,
  weight: number,
  titled: boolean,
  known?: Known,
): Piece {
  return { from, to, type, weight, titled, initial: false, known };
}

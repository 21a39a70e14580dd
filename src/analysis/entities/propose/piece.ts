/** A piece: a stretch of a run that is one name. */
import type { EntityType } from '../../../model/analysis';
import type { Known } from '../names/gazetteer';
import type { Run } from './known-at';

/** A stretch of a run that is one name. */
export interface Piece extends Run {
  /** What its own words say it is, and how strongly. */
  type?: EntityType;
  weight: number;
  /** A title or role stands right before it. */
  titled: boolean;
  /** It stands where any word has a capital. */
  initial: boolean;
  known?: Known;
}

/** A piece over a run. */
export const piece = (
  run: Run,
  type: EntityType | undefined,
  weight: number,
  titled: boolean,
  found?: Known,
): Piece => ({
  ...run,
  ...(type && { type }),
  weight,
  titled,
  initial: false,
  ...(found && { known: found }),
});

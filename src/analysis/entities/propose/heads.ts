/** Heads of runs: what a run's own words say it names. */
import type { EntityType } from '../../../model/analysis';
import type { Token } from '../../../model/segmented';
import { headType, leadType } from '../names/head-words';

/** The type by the last word, or by the first before a complement. */
export function headOf(tokens: readonly Token[], from: number, to: number): EntityType | undefined {
  for (let i = from; i < to - 2; i++) {
    const next = tokens[i + 1]?.lower;
    if (next === 'of' || next === 'for' || next === 'on')
      return leadType(tokens[i]?.lower ?? '') ?? headType(tokens[i]?.lower ?? '');
  }
  return to - from > 1 ? headType(tokens[to - 1]?.lower ?? '') : undefined;
}

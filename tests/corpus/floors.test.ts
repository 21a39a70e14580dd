/** The ratchet: no measured figure falls below its floor. Skipped where the corpora are not. */
import { describe, expect, it } from 'vitest';
import { MEASURES, take } from './measures';
import { isMeasurable } from './scorer';

if (!isMeasurable) console.warn('Skipped: the measurements on corpora, which are not there.');

describe.skipIf(!isMeasurable)('figures stand above their floors', () => {
  const guarded = MEASURES.filter(({ floors }) => Object.keys(floors).length);
  // Each is a process of its own.
  it.concurrent.each(guarded)('$task: $title', async (measure) => {
    const figures = await take(measure);
    const fallen = Object.entries(measure.floors).filter(
      ([name, floor]) => !((figures[name] ?? -1) >= floor),
    );
    expect(fallen.map(([name, floor]) => `${name} ${figures[name]} < ${floor}`)).toEqual([]);
  });
});

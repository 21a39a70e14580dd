import { describe, expect, it } from 'vitest';
import { USUAL_LOOKS } from '../../../src/model/look';
import { settingsFrom } from '../../../src/model/settings';

describe('settings', () => {
  const usual = settingsFrom(undefined);
  it('mark every kind, names where they first stand, and leave nothing out', () => {
    expect(Object.values(usual.kinds)).toEqual([true, true, true, true, true]);
    expect(usual).toMatchObject({
      density: 'first',
      looks: USUAL_LOOKS,
      lists: { attitudes: true, unsure: true },
      copying: { format: 'markdown' },
    });
  });
  it.each([null, 3, 'x', [], {}])('are the usual ones where %j is stored', (stored) => {
    expect(settingsFrom(stored)).toEqual(usual);
  });
  it('of an older version keep what they hold', () => {
    const kinds = { names: false, dates: true, claims: true, wording: true, figures: false };
    expect(settingsFrom({ kinds })).toEqual({ ...usual, kinds });
  });
  it('that are damaged lose only what is damaged', () => {
    const read = settingsFrom({
      kinds: { names: false, dates: 'yes' },
      density: 'most',
      looks: { names: { colour: 'red', line: 'wavy' }, dates: { colour: 'mauve', line: 'solid' } },
      lists: 7,
      copying: { format: 'pdf', template: '' },
    });
    expect(read.kinds).toMatchObject({ names: false, dates: true });
    expect(read.looks.names).toEqual({ colour: 'red', line: 'wavy' });
    expect(read.looks.dates).toEqual(USUAL_LOOKS.dates);
    expect(read.density).toBe('first');
    expect(read.lists).toEqual(usual.lists);
    expect(read.copying).toEqual(usual.copying);
  });
});

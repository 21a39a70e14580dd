import { describe, expect, it, vi } from 'vitest';
import { EMPTY_LIST } from '../../../src/model/readers-list';
import { settingsFrom } from '../../../src/model/settings';

vi.mock('../../../src/browser/browser', () => ({ browser: {} }));
const { fromFile, toFile } = await import('../../../src/settings/everything');

const everything = {
  settings: { ...settingsFrom({}), density: 'all' as const },
  list: { ...EMPTY_LIST, off: ['regime'] },
  sites: ['https://*.example.org/*'],
  excepted: ['*://*.example.net/*'],
};

describe('all settings as a file', () => {
  it('come back as they went', () => {
    const held = fromFile(toFile(everything));
    if (!held.ok) throw new Error(held.error.message);
    expect(held.value.settings).toEqual(everything.settings);
    expect(held.value.sites).toEqual(everything.sites);
    expect(held.value.excepted).toEqual(everything.excepted);
    expect(JSON.parse(held.value.list)).toEqual(everything.list);
  });
  it.each([
    ['', 'not-json'],
    [toFile(everything).slice(0, 90), 'not-json'],
    ['x'.repeat(5_000_001), 'too-large'],
    ['null', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"newsloupe":"library","version":1}', 'not-ours'],
    ['{"newsloupe":"readers-list","version":1,"terms":[]}', 'word-list'],
    ['{"newsloupe":"settings","version":2}', 'newer'],
  ])('are refused where the file is %.40s', (text, code) => {
    const held = fromFile(text);
    expect(held.ok ? '' : held.error.code).toBe(code);
  });
  it('name no site that is none, and take nothing from prototypes', () => {
    const held = fromFile(
      '{"newsloupe":"settings","version":1,"__proto__":{"density":"all"},"sites":["javascript:1"]}',
    );
    if (!held.ok) throw new Error(held.error.message);
    expect(held.value.sites).toEqual([]);
    expect(held.value.settings.density).toBe('first');
  });
  it.each(['https://a*b.example/*', 'https://**/*', 'https://*.*.example/*'])(
    'name no pattern that browsers refuse: %s',
    (pattern) => {
      const held = fromFile(toFile({ ...everything, sites: [pattern] }));
      expect(held.ok && held.value.sites).toEqual([]);
    },
  );
});

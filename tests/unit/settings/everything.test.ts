import { describe, expect, it, vi } from 'vitest';
import { EMPTY_LIST } from '../../../src/model/readers-list';
import { settingsFrom } from '../../../src/model/settings';

const stored: Record<string, unknown> = {};
/** What cannot be stored any more. */
let full = '';
vi.mock('../../../src/browser/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (asked: string | string[]) =>
          Object.fromEntries([asked].flat().map((key) => [key, stored[key]])),
        set: async (items: Record<string, unknown>) => {
          if (Object.hasOwn(items, full)) throw new Error('QuotaExceededError');
          Object.assign(stored, items);
        },
      },
    },
  },
}));
const { fromFile, takeIn, toFile } = await import('../../../src/settings/everything');

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
  it.each(['settings', 'readers-list', 'sites-excepted'])(
    'are taken in whole or not at all, and taken back: no room for %s',
    async (key) => {
      const held = fromFile(toFile(everything));
      if (!held.ok) throw new Error(held.error.message);
      const listed = () => (stored['readers-list'] as { off?: string[] } | undefined)?.off ?? [];
      full = key;
      await expect(takeIn(held.value)).rejects.toThrow();
      full = '';
      expect(settingsFrom(stored.settings).density).toBe('first');
      expect(listed()).toEqual([]);
      const { takeBack } = await takeIn(held.value);
      expect(listed()).toEqual(['regime']);
      await takeBack();
      expect(settingsFrom(stored.settings).density).toBe('first');
      expect(listed()).toEqual([]);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { type FindPlaces, prepare } from '../../../src/export/prepare';
import { DEFAULT_COPYING } from '../../../src/model/copying';
import { SOURCE } from './source';

const ONE = { ids: ['c1'] };
const MENU = 'Menu\n';
/** A page that shows the article below a menu. */
const PAGE: FindPlaces = async (spans) => ({
  text: MENU + SOURCE.analysis.text,
  spans: spans.map(({ start, end }) => ({ start: start + MENU.length, end: end + MENU.length })),
});
const as = (format: (typeof DEFAULT_COPYING)['format']) => ({ ...DEFAULT_COPYING, format });
const value = async (...args: Parameters<typeof prepare>) => {
  const prepared = await prepare(...args);
  if (!prepared.ok) throw new Error(prepared.error.message);
  return prepared.value;
};

describe('what is copied', () => {
  it('has a checked link to the words, in the plain and the rich form', async () => {
    const { text, html, facts, without } = await value(SOURCE, ONE, as('markdown'), PAGE);
    expect(text).toContain('#:~:text=that%20%E2%80%9Cthe%20thugs%E2%80%9D%20had%20left)');
    expect(html).toContain('#:~:text=');
    expect([facts, without]).toEqual([1, undefined]);
  });
  it('has the plain address, and says why, where the page shows something else there', async () => {
    const moved: FindPlaces = async (spans) => ({
      text: 'Quite another page with words enough for any place that is asked about, as it seems to me.',
      spans: spans.map(() => ({ start: 6, end: 30 })),
    });
    const { text, without } = await value(SOURCE, ONE, as('text'), moved);
    expect(text.split('\n').at(-1)).toBe(SOURCE.metadata.url);
    expect(without).toBe('absent');
  });
  it('has the plain address where the page cannot be asked', async () => {
    const { text, without } = await value(SOURCE, ONE, as('text'), async () => undefined);
    expect(text).not.toContain('#:~:');
    expect(without).toBe('no-page');
  });
  it('goes as rich text only where people read it', async () => {
    expect(await value(SOURCE, {}, as('csv'), PAGE)).toMatchObject({
      name: '2026-03-15 Boats, thugs & talks.csv',
      type: 'text/csv',
    });
    expect(await value(SOURCE, {}, as('csv'), PAGE)).not.toHaveProperty('html');
  });
  it('is written by the reader’s template, or refused in mustache’s words', async () => {
    const template = '{{#facts}}{{quote}} <{{url}}>{{/facts}}';
    const copying = { format: 'template', template } as const;
    expect((await value(SOURCE, ONE, copying, PAGE)).text).toMatch(
      /^that “the thugs” had left <https:.*#:~:text=/u,
    );
    const refused = await prepare(
      SOURCE,
      ONE,
      { format: 'template', template: '{{#facts}}' },
      PAGE,
    );
    expect(refused.ok ? '' : refused.error.about).toMatch(/Unclosed section/u);
  });
});

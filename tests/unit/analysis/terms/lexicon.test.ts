import { describe, expect, it } from 'vitest';
import { surfaceForms } from '../../../../src/analysis/terms/lexicon/inflection';
import { CATEGORIES } from '../../../../src/analysis/terms/lexicon/lexicon';
import { Category, Sources } from '../../../../src/analysis/terms/lexicon/schema';
import sources from '../../../../src/analysis/terms/lexicon/sources.json';

const entries = CATEGORIES.flatMap((category) =>
  category.entries.map((entry) => ({ category, entry })),
);
const byId = new Map(entries.map(({ entry }) => [entry.id, entry]));

/** "Don’t Say Gay" → "dont-say-gay". */
const slug = (words: readonly string[]): string =>
  words
    .join(' ')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.,!?]/gu, '')
    .split(/[\s-]+/u)
    .join('-')
    .replace(/-s(?=-|$)/gu, 's');

describe('the lexicon', () => {
  it('has sources in the form the schema asks for', () => {
    expect(Sources.safeParse(sources).error?.issues ?? []).toEqual([]);
  });

  it.each(CATEGORIES.map((category) => [category.category, category] as const))(
    '%s has the form the schema asks for',
    (_, category) => {
      expect(Category.safeParse(category).error?.issues ?? []).toEqual([]);
    },
  );

  it('covers twenty categories with at least 450 entries', () => {
    expect(CATEGORIES).toHaveLength(20);
    expect(entries.length).toBeGreaterThanOrEqual(450);
  });

  it('gives every entry an id of its own', () => {
    const ids = entries.map(({ entry }) => entry.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('names each entry in the words of one of its forms, since exports show it', () => {
    const odd = entries
      .filter(({ entry }) => {
        const words = entry.id.split('-');
        return !entry.forms
          .flatMap((form) => surfaceForms(form, entry.inflect).map(slug))
          .some((form) => words.every((word) => form.split('-').includes(word)));
      })
      .map(({ entry }) => entry.id);
    expect(odd).toEqual([]);
  });

  it('names known sources only', () => {
    const unknown = entries.flatMap(({ entry }) =>
      entry.sources.filter((key) => !(key in sources)),
    );
    expect(unknown).toEqual([]);
  });

  it('reports a guide’s position, and calls no wording right or wrong', () => {
    const verdicts = entries
      .filter(({ entry }) =>
        /\b(?:correct|incorrect|proper|improper|biased|fake)\b/iu.test(
          `${entry.why} ${entry.position ?? ''}`,
        ),
      )
      .map(({ entry }) => entry.id);
    expect(verdicts).toEqual([]);
    const unnamed = entries
      .filter(({ entry }) => entry.position && entry.sources.every((key) => key === 'own'))
      .map(({ entry }) => entry.id);
    expect(unnamed).toEqual([]);
  });

  it('has no form in two entries without guards to tell them apart', () => {
    const seen = new Map<string, string>();
    const doubles: string[] = [];
    for (const { entry } of entries)
      for (const form of new Set(
        entry.forms.flatMap((f) =>
          surfaceForms(f, entry.inflect).map((w) => w.join(' ').toLowerCase()),
        ),
      )) {
        const before = seen.get(form);
        if (before && before !== entry.id) doubles.push(`${form}: ${before}, ${entry.id}`);
        seen.set(form, entry.id);
      }
    expect(doubles).toEqual([]);
  });

  it('has no exception that is a form of its own or of another entry', () => {
    const forms = new Set(entries.flatMap(({ entry }) => entry.forms));
    const lost = entries.flatMap(({ entry }) =>
      (entry.except ?? []).filter((phrase) => forms.has(phrase)).map((p) => `${entry.id}: ${p}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('even-handedness', () => {
  const directional = entries.filter(({ category }) => category.directional);

  it('gives each directional entry a counterpart or a written reason why there is none', () => {
    const missing = directional
      .filter(({ entry }) => !entry.counterparts === !entry.unpaired)
      .map(({ entry }) => entry.id);
    expect(missing).toEqual([]);
  });

  it('pairs entries both ways, with entries that exist', () => {
    const lonely = entries.flatMap(({ entry }) =>
      (entry.counterparts ?? [])
        .filter((id) => !byId.get(id)?.counterparts?.includes(entry.id))
        .map((id) => `${entry.id} → ${id}`),
    );
    expect(lonely).toEqual([]);
  });
});

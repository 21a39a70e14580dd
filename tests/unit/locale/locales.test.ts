import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, messagesOf } from './languages';

const ENGLISH = messagesOf('en');
const keys = Object.keys(ENGLISH);
/** Stems of plural forms: every key that ends in `_other`. */
const stems = keys.flatMap((key) => /^(.+)_other$/u.exec(key)?.[1] ?? []);
const stemOf = (key: string) => {
  const stem = key.replace(/_(?:zero|one|two|few|many|other)$/u, '');
  return stems.includes(stem) ? stem : undefined;
};
const placeholders = (message = '') =>
  [...new Set(message.match(/\$[1-9]/gu))].filter((place) => place !== '$2').sort();

describe.each(LANGUAGES)('the messages in %s', (language) => {
  const messages = messagesOf(language);
  it('are all there, and no others', () => {
    const plain = (all: string[]) => all.filter((key) => !stemOf(key)).sort();
    expect(plain(Object.keys(messages))).toEqual(plain(keys));
    const plural = (all: string[]) => [...new Set(all.flatMap((key) => stemOf(key) ?? []))].sort();
    expect(plural(Object.keys(messages))).toEqual(plural(keys));
  });
  it('have a form for every plural of the language', () => {
    for (const stem of stems) {
      const own = Object.keys(messages)
        .filter((key) => stemOf(key) === stem)
        .map((key) => key.slice(stem.length + 1));
      const type = stem === 'century' ? 'ordinal' : 'cardinal';
      const { pluralCategories } = new Intl.PluralRules(language, { type }).resolvedOptions();
      expect(own.sort(), stem).toEqual([...pluralCategories].sort());
    }
  });
  it('take the same parameters', () => {
    for (const key of keys.filter((key) => !stemOf(key)))
      expect(messages[key]?.message.match(/\$[1-9]/gu)?.sort() ?? [], key).toEqual(
        ENGLISH[key]?.message.match(/\$[1-9]/gu)?.sort() ?? [],
      );
    for (const key of Object.keys(messages).filter((key) => key.endsWith('_other')))
      if (!key.startsWith('century'))
        expect(placeholders(messages[key]?.message), key).toEqual(
          placeholders(ENGLISH[key]?.message),
        );
  });
  it('are text, tidy, and short enough for the stores', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).toBe(message);
      expect(message, key).not.toMatch(/[<>]| {2}|^$/u);
    }
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('the messages', () => {
  const source = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/u.test(name))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
      .join('\n');
  it('are all asked for, by their keys or by what their keys begin with', () => {
    const views = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.html$/u.test(name))
      .map((name) => readFileSync(`src/${name}`, 'utf8'));
    const asking = [source('src'), ...views, readFileSync('manifest.json', 'utf8')].join('\n');
    const words = new Set(asking.match(/[\p{L}\p{N}_]+/gu));
    const built = [...asking.matchAll(/`(\w{4,})\$\{/gu)].map(([, begin = '']) => begin);
    const isAsked = (key: string) =>
      words.has(key) || words.has(`__MSG_${key}__`) || built.some((begin) => key.startsWith(begin));
    expect(keys.map((key) => stemOf(key) ?? key).filter((key) => !isAsked(key))).toEqual([]);
  });
  it('cover every category and every rule of the wording', () => {
    const files = readdirSync('src/analysis/terms/lexicon').filter((name) =>
      name.endsWith('.json'),
    );
    for (const file of files) {
      const { category } = JSON.parse(
        readFileSync(`src/analysis/terms/lexicon/${file}`, 'utf8'),
      ) as { category?: string };
      if (category) expect(keys).toContain(`category_${category.replaceAll('-', '_')}`);
    }
    const rules = source('src/analysis/terms/voice').matchAll(
      /\brule: (?:\w+ \? )?'([a-z-]+)'(?: : '([a-z-]+)')?/gu,
    );
    for (const rule of [...rules].flatMap(([, one, other]) => [one, other]))
      if (rule) expect(keys).toContain(`rule_${rule.replaceAll('-', '_')}`);
  });
});

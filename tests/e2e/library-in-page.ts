/** What the library's end-to-end test runs in a real browser: the library, and a thousand articles to fill it with. */
import { compare } from '../../src/library/compare/compare';
import { MIGRATIONS, openDatabase } from '../../src/library/database';
import { type Library, openLibrary } from '../../src/library/library';
import { ENGLISH } from '../../src/locale/english';
import type { Analysis } from '../../src/model/analysis';

const WORDS =
  'harbour mayor boats storm council vote strike ferry bridge tariff minister talks border grain convoy'.split(
    ' ',
  );
const NAMES = [
  'Ana Ruiz',
  'Omar Haddad',
  'Mia Holt',
  'Sea League',
  'Vell',
  'Norrin',
  'Island Post',
];

/** An article of some 800 words with names, dates, figures, claims and terms; another one for each number. */
function invent(n: number): Analysis {
  const sentences: string[] = [];
  for (let i = 0; i < 60; i++) {
    const word = (k: number) => WORDS[(n * 7 + i * k) % WORDS.length];
    sentences.push(
      `${NAMES[(n + i) % NAMES.length]} said that ${n + i} ${word(1)} of the ${word(2)} left the ${word(3)} w${n}x${i} on 1${i % 9} March.`,
    );
  }
  const text = sentences.join('\n\n');
  const starts = sentences.map((sentence) => text.indexOf(sentence));
  const at = (i: number, words: string) => {
    const start = text.indexOf(words, starts[i]);
    return { start, end: start + words.length };
  };
  return {
    version: 1,
    text,
    language: 'en',
    published: '2026-03-15',
    entities: NAMES.map((name, id) => ({
      id: `e${id}`,
      type: id < 3 ? 'person' : 'organization',
      name,
      aliases: [],
      roles: [],
      mentions: [{ ...at(0, name), form: 'name', confidence: 1 }],
    })),
    dates: sentences.map((_, i) => ({
      ...at(i, `1${i % 9} March`),
      id: `d${i}`,
      type: 'DATE',
      value: `2026-03-1${i % 9}`,
      anchor: 'explicit',
      confidence: 1,
    })),
    figures: sentences.map((_, i) => ({
      ...at(i, String(n + i)),
      id: `f${i}`,
      value: n + i,
      of: at(i, WORDS[(n * 7 + i) % WORDS.length] ?? ''),
      approximate: false,
      confidence: 1,
    })),
    claims: sentences.map((sentence, i) => ({
      id: `c${i}`,
      kind: 'indirect',
      source: {
        spans: [],
        name: NAMES[(n + i) % NAMES.length] ?? '',
        entity: `e${(n + i) % NAMES.length}`,
        sort: 'named',
      },
      cue: { spans: [at(i, 'said')], lemma: 'say', stance: 'neutral' },
      content: { spans: [at(i, sentence.slice(sentence.indexOf('that')))] },
      quoted: [],
      confidence: 1,
    })),
    terms: [],
    warnings: [],
  };
}

const facts = (n: number) => ({
  metadata: {
    title: `${WORDS[n % WORDS.length]} story ${n}`,
    outlet: `Outlet ${n % 20}`,
    url: `https://example.org/${n}`,
    partial: false,
  },
  analysis: invent(n),
});

async function opened(name: string): Promise<Library> {
  const library = await openLibrary(name);
  if (!library.ok) throw new Error(library.error.message);
  return library.value;
}

async function must<T>(
  answer: Promise<{ ok: true; value: T } | { ok: false; error: { message: string } }>,
): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

async function timed<T>(work: () => Promise<T> | T): Promise<[T, number]> {
  const before = performance.now();
  const value = await work();
  return [value, performance.now() - before];
}

const library = {
  /** Keeps so many articles, opens the library afresh, and measures what a reader waits for, in milliseconds. */
  async measure(count: number) {
    const filled = await opened('measured');
    for (let n = 0; n < count; n++) await must(filled.keep(facts(n), { incognito: false }));
    filled.close();
    const fresh = await opened('measured');
    const [summaries, list] = await timed(() => must(fresh.list()));
    const [first, firstSearch] = await timed(() => must(fresh.search('harbour ruiz')));
    const [, search] = await timed(() => must(fresh.search('w123x5')));
    const ids = summaries.slice(0, 5).map(({ id }) => id);
    const [compared, comparison] = await timed(async () =>
      compare(await must(fresh.get(ids)), ENGLISH),
    );
    return {
      kept: summaries.length,
      found: first.length,
      articles: compared.articles.length,
      list,
      firstSearch,
      search,
      comparison,
    };
  },
  /** A library of an older version, opened by one with a step more; and one of a newer version, opened by this one. */
  async versions() {
    const old = await opened('older');
    const id = await must(old.keep(facts(1), { incognito: false }));
    old.close();
    const migrated = await openDatabase('older', [
      ...MIGRATIONS,
      (database) => void (database as unknown as IDBDatabase).createObjectStore('notes'),
    ]);
    const kept = await migrated.get('articles', id);
    const stores = [...migrated.objectStoreNames];
    migrated.close();
    const older = await openLibrary('older');
    return { title: kept?.metadata.title, stores, older: older.ok ? 'opened' : older.error.code };
  },
  /** Export, delete, import, export: the two files, and what a bad file changes. */
  async roundTrip() {
    const own = await opened('round-trip');
    for (let n = 0; n < 3; n++) await must(own.keep(facts(n), { incognito: false }));
    const [again] = await timed(() => must(own.keep(facts(0), { incognito: false })));
    const secret = await own.keep(facts(9), { incognito: true });
    const file = await must(own.exportFile());
    const before = await file.text();
    const emptied = await must(own.removeAll());
    const left = (await must(own.list())).length;
    const bad = await own.importFile(new Blob([before.slice(0, -500)]));
    const afterBad = (await must(own.list())).length;
    const imported = await must(own.importFile(file));
    const twice = await must(own.importFile(file));
    const after = await (await must(own.exportFile())).text();
    return { again, secret, emptied, left, bad, afterBad, imported, twice, same: before === after };
  },
};

(globalThis as { newsloupeLibrary?: typeof library }).newsloupeLibrary = library;

/** A file of kept articles may come from anywhere: whatever is taken in can be listed, read, exported and compared. */
import fc from 'fast-check';
import { it } from 'vitest';
import { annotate } from '../../../src/annotation/annotate';
import { claimsBySpeaker } from '../../../src/annotation/said';
import { timeline } from '../../../src/annotation/when';
import { namesByType } from '../../../src/annotation/who';
import { wordingByUser } from '../../../src/annotation/wording';
import { fromTemplate } from '../../../src/export/template';
import { fileName, write } from '../../../src/export/write';
import { compare } from '../../../src/library/compare/compare';
import { labelsPicture, timelinePicture, toSvg } from '../../../src/library/compare/picture';
import {
  labelsInWords,
  tables,
  tableToHtml,
  tableToMarkdown,
} from '../../../src/library/compare/views';
import { readLibrary, writeLibrary } from '../../../src/library/file';
import { idOf, KeptArticle, summarize } from '../../../src/library/kept-article';
import { ENGLISH } from '../../../src/locale/english';
import {
  type Analysis,
  ClaimKind,
  EntityType,
  SourceSort,
  Stance,
  Voice,
} from '../../../src/model/analysis';
import { FORMATS } from '../../../src/model/copying';

const TEXT =
  'Ana Ruiz said on 3 May that “40 boats” sank.\n\n<img src=x> {{title}} =cmd|x The thugs, she said, left in 2019.\u2028\ud83d';
const words = fc.oneof(
  fc.constantFrom('Ana Ruiz', '=1+1', '<b>x', '[a](javascript:1)', '__proto__', 'constructor', ''),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const span = fc
  .tuple(fc.nat(TEXT.length - 1), fc.nat(40))
  .map(([start, length]) => ({ start, end: Math.min(TEXT.length, start + 1 + length) }));
const spans = fc.array(span, { maxLength: 3 });
const id = fc.constantFrom('e1', 'e2', 'c1', 'c2', '__proto__', 'constructor', '');
const confidence = fc.double({ min: 0, max: 1, noNaN: true });
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const value = fc.oneof(
  fc.constantFrom('2024-13-45', '2024-02-30', '9999-W99', '2024-W00', 'BC9999', '99', '2024-99'),
  fc.constantFrom('9999-12-31T25:61', 'XXXX', '999', '2024-Q4', 'P3D', '1'.repeat(40), '2024-SU'),
  fc.string(),
);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const party = fc.option(fc.record({ name: words, entity: maybe(id) }), { nil: null });
const some = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 4 });
/** Something that stands at a place. */
const placed = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.tuple(span, fc.record<T>(fields)).map(([at, rest]) => ({ ...at, ...rest }));

const entity = fc.record({
  id,
  type: fc.constantFrom(...EntityType.options),
  name: words,
  aliases: some(words),
  roles: some(placed({ title: words })),
  mentions: some(
    placed({ form: fc.constantFrom('name' as const, 'nominal', 'pronoun'), confidence }),
  ),
});
const date = placed({
  id,
  type: fc.constantFrom('DATE' as const, 'TIME', 'DURATION', 'SET'),
  value,
  anchor: fc.constantFrom('explicit' as const, 'published', 'narrative', 'none'),
  basis: maybe(span),
  confidence,
});
const figure = placed({
  ...{ id, value: maybe(number), low: maybe(number), high: maybe(number), unit: maybe(words) },
  ...{ of: maybe(span), approximate: fc.boolean(), confidence },
});
const claim = fc.record({
  id,
  kind: fc.constantFrom(...ClaimKind.options),
  source: fc.record({
    ...{ spans, name: words, entity: maybe(id) },
    sort: fc.constantFrom(...SourceSort.options),
  }),
  cue: fc.record({ spans, lemma: words, stance: fc.constantFrom(...Stance.options) }),
  content: fc.record({ spans }),
  quoted: spans,
  within: maybe(id),
  confidence,
});
const term = placed({
  ...{ id, entry: words, category: words, voice: fc.constantFrom(...Voice.options) },
  ...{ headline: fc.boolean(), speaker: party, target: party, claim: maybe(id) },
  ...{ on: fc.boolean(), rule: words, confidence },
});
const analysis = fc.record({
  version: fc.constantFrom(1, 0, -3),
  text: fc.constant(TEXT),
  headline: maybe(span),
  language: fc.oneof(fc.constantFrom('en', 'und', 'en_US', 'no language', 'de'), words),
  published: maybe(value),
  entities: some(entity),
  dates: some(date),
  figures: some(figure),
  claims: some(claim),
  terms: some(term),
  warnings: some(words),
}) as fc.Arbitrary<Analysis>;
const metadata = fc.record({
  ...{ title: words, byline: maybe(words), outlet: maybe(words), language: maybe(words) },
  ...{ published: maybe(value), modified: maybe(value), partial: fc.boolean() },
  url: fc.constantFrom('https://e.org/a', '', 'https://e.org/<">)', 'https://%%'),
});
const kept = fc
  .tuple(
    metadata,
    analysis,
    fc.constantFrom('2026-03-01T00:00:00.000Z', '9999-99-99T99:99:99.999Z'),
  )
  .map(([about, found, when]) =>
    KeptArticle.parse({
      id: idOf(about.url, TEXT),
      kept: when,
      metadata: about,
      analysis: found,
    }),
  ) as fc.Arbitrary<KeptArticle>;

function makeAllOf(article: KeptArticle): void {
  const { metadata: about, analysis: found, kept: accessed } = article;
  const source = { metadata: about, analysis: found, accessed };
  summarize(article);
  annotate(found);
  timeline(found, about.modified, ENGLISH);
  claimsBySpeaker(found);
  namesByType(found);
  wordingByUser(found, ENGLISH);
  for (const format of FORMATS) write(format, source) && fileName(format, source);
  fromTemplate('{{#facts}}{{quote}} {{when}}{{/facts}}', source);
}

function compareAll(articles: readonly KeptArticle[]): void {
  const compared = compare(articles, ENGLISH);
  for (const table of tables(compared, ENGLISH)) tableToMarkdown(table) && tableToHtml(table);
  labelsInWords(compared, ENGLISH);
  toSvg(labelsPicture(compared, ENGLISH));
  toSvg(timelinePicture(compared, ENGLISH));
}

it('what a file brings can be listed, read, exported and compared', () => {
  fc.assert(
    fc.property(fc.array(kept, { minLength: 1, maxLength: 3 }), (articles) => {
      const read = readLibrary(writeLibrary(articles).join(''));
      if (!read.ok) throw new Error(read.error.message);
      for (const article of read.value) makeAllOf(article);
      compareAll(read.value);
    }),
    { numRuns: 60 },
  );
});

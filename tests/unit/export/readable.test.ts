/** Formats that people read. */
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../src/export/html';
import { toMarkdown } from '../../../src/export/markdown';
import { escapeMarkdown } from '../../../src/export/markdown-text';
import { toText } from '../../../src/export/text';
import { webAddress } from '../../../src/export/web-address';
import { fileName } from '../../../src/export/write';
import { SOURCE } from './source';

const ONE = { ids: ['c1'] };

describe('one fact', () => {
  it('as Markdown: quotation first, then speaker, role, date and its basis, title, outlet, address, access', () => {
    expect(toMarkdown(SOURCE, ONE)).toBe(
      '> that “the thugs” had left\n' +
        '— Ana Ruiz, mayor of Vell, said (mixed) · 2026-03-13 (“Friday”, from publication on 15 March 2026) · ' +
        '[Boats, "thugs" & talks](https://example.org/a?x=1&y=2#top) · The Vell Courier · published 2026-03-15 · seen 2026-03-16\n',
    );
  });
  it('as text', () => {
    const [quote, line, url] = toText(SOURCE, ONE).split('\n');
    expect(quote).toBe('that “the thugs” had left');
    expect(line).toMatch(/^— Ana Ruiz, mayor of Vell, said \(mixed\) · 2026-03-13/u);
    expect(url).toBe(SOURCE.metadata.url);
  });
  it('shows wording in its sentence, with who used it', () => {
    const made = toMarkdown(SOURCE, { ids: ['t2'] });
    expect(made).toMatch(
      /^> The thugs took 40 boats, she said in 2019\.\n— “thugs”, used by the article, about Sea League/u,
    );
  });
  it('leaves out what is not known, without a gap', () => {
    const metadata = { title: '', url: 'file:///x', partial: true };
    expect(toText({ metadata, analysis: SOURCE.analysis, accessed: '' }, { ids: ['e2'] })).toBe(
      'Ana Ruiz, mayor of Vell, said on Friday that “the thugs” had left.\n— Vell, place',
    );
  });
});

describe('many facts', () => {
  it('as Markdown have front matter and the sections that are wanted', () => {
    const made = toMarkdown(SOURCE, { kinds: ['claims', 'figures'] });
    expect(made).toContain('title: "Boats, \\"thugs\\" & talks"');
    expect(made).toContain('## Statements');
    expect(made).toContain('## Figures');
    expect(made).not.toContain('## Who');
  });
  it('have front matter that YAML takes, whatever the title holds', () => {
    const title = 'It\u0092s \u0085 \u2028 \u007f “here” \ufeff\uffff\ud83d 🙂';
    const made = toMarkdown({ ...SOURCE, metadata: { ...SOURCE.metadata, title } });
    const [line = ''] = /^title: .*$/mu.exec(made) ?? [];
    // YAML 1.2, “c-printable”; and what YAML 1.1 takes for a line break.
    expect(line).not.toMatch(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u);
    expect(JSON.parse(line.slice(7))).toBe(title);
  });
  it('as Markdown hold no markup of a file’s, wherever it stands', () => {
    const dates = SOURCE.analysis.dates.map((date) => ({ ...date, value: '2024<img src=x>' }));
    const made = toMarkdown({ ...SOURCE, analysis: { ...SOURCE.analysis, dates } });
    expect(made).not.toMatch(/(?<!\\)<img/u);
  });
  it('are written in the language they are in, or in one that nobody knows', () => {
    for (const language of ['de', 'en_US', 'no language', '']) {
      const analysis = { ...SOURCE.analysis, language };
      expect(toText({ ...SOURCE, analysis }, ONE)).toContain('“the thugs”');
    }
  });
  it('have a way to the words where a link is known', () => {
    const links = { c1: 'https://example.org/a#:~:text=the%20thugs' };
    expect(toMarkdown({ ...SOURCE, links })).toContain(
      '[in the article](https://example.org/a#:~:text=the%20thugs)',
    );
  });
  it.each([
    ['a/b: c?', '2026-03-15 a b c.md'],
    ['', '2026-03-15.md'],
    [`x${'y'.repeat(200)}...`, `2026-03-15 x${'y'.repeat(79)}.md`],
    ['fdp\u202egnp.exe\u2066', '2026-03-15 fdp gnp.exe.md'],
    [`${'y'.repeat(79)}🙂`, `2026-03-15 ${'y'.repeat(79)}.md`],
  ])('are saved under a name fit for every system: %s', (title, name) => {
    expect(fileName('markdown', { ...SOURCE, metadata: { ...SOURCE.metadata, title } })).toBe(name);
  });
});

describe('HTML', () => {
  it('cites no address where none is known', () => {
    const metadata = { ...SOURCE.metadata, url: '' };
    expect(toHtml({ ...SOURCE, metadata }, ONE)).toContain('<blockquote>');
  });
  it('holds hostile text as text', () => {
    const metadata = {
      ...SOURCE.metadata,
      title: '<img src=x onerror="alert(1)">',
      url: `https://example.org/"><script>'`,
    };
    const made = toHtml({ ...SOURCE, metadata }, ONE);
    expect(made).not.toMatch(/<(?!\/?(?:blockquote|p|a)\b)/u);
    expect(made).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
    expect(made).toContain('href="https://example.org/%22%3E%3Cscript%3E%27"');
  });
  it('makes no link of other addresses', () => {
    const metadata = { ...SOURCE.metadata, url: 'javascript:alert(1)' };
    expect(toHtml({ ...SOURCE, metadata }, ONE)).not.toContain('javascript:');
    expect(webAddress('javascript:alert(1)')).toBeUndefined();
  });
});

it.each([
  ['a *b* _c_ `d` [e](f) <g>', 'a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\<g\\>'],
  ['1. Not a list', '1\\. Not a list'],
  ['- nor this', '\\- nor this'],
  ['# nor a heading, #tag', '\\# nor a heading, \\#tag'],
  ['&amp; is no sign, Q&A; is', '\\&amp; is no sign, Q\\&A; is'],
  ['~~gone~~ ==seen== %%hid%%', '\\~~gone\\~~ \\==seen\\== \\%%hid\\%%'],
  ['two\nlines  here', 'two lines here'],
  ['$7.5 billion (38%) – “fine”', '$7.5 billion (38%) – “fine”'],
])('Markdown shows %s as it is', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

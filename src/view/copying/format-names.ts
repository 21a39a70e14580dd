/** What the formats are called. */
import type { Key } from '../../locale/messages';
import type { CopyFormat } from '../../model/copying';

export const FORMAT_KEYS: Readonly<Record<CopyFormat, Key>> = {
  markdown: 'formatMarkdown',
  text: 'formatText',
  html: 'formatHtml',
  csv: 'formatCsv',
  readwise: 'formatReadwise',
  json: 'formatJson',
  jsonld: 'formatJsonld',
  csl: 'formatCsl',
  bibtex: 'formatBibtex',
  template: 'formatTemplate',
};

/** These cite the article, whatever facts are chosen. */
export const isCitation = (format: CopyFormat): boolean => format === 'csl' || format === 'bibtex';

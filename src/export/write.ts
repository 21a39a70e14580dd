/** The one door to the formats: copying, saving and the command line all write through it. */
import type { Format } from '../model/copying';
import { toBibtex } from './bibtex';
import { toCslJson } from './citation';
import { toCsv, toReadwise } from './csv';
import { toHtml } from './html';
import { toJson } from './json';
import { toMarkdown } from './markdown';
import { type Choice, isoDay, type Source } from './source';
import { toText } from './text';
import { toWebAnnotations } from './web-annotation';

interface Writer {
  write(source: Source, choice: Choice): string;
  /** Of a file: its ending and media type. */
  extension: string;
  type: string;
}

/** Every format by its name. CSL-JSON and BibTeX cite the article, whatever facts are chosen. */
export const WRITERS = {
  markdown: { write: toMarkdown, extension: 'md', type: 'text/markdown' },
  text: { write: toText, extension: 'txt', type: 'text/plain' },
  html: { write: toHtml, extension: 'html', type: 'text/html' },
  csv: { write: toCsv, extension: 'csv', type: 'text/csv' },
  readwise: { write: toReadwise, extension: 'csv', type: 'text/csv' },
  json: { write: toJson, extension: 'json', type: 'application/json' },
  jsonld: { write: toWebAnnotations, extension: 'jsonld', type: 'application/ld+json' },
  csl: {
    write: (source) => toCslJson(source),
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
  },
  bibtex: { write: (source) => toBibtex(source), extension: 'bib', type: 'application/x-bibtex' },
} as const satisfies Record<Format, Writer>;

/** @example isFormat('pdf') // false */
export const isFormat = (name: string): name is Format => Object.hasOwn(WRITERS, name);

/** @example write('csv', source, { kinds: ['claims'] }) */
export const write = (format: Format, source: Source, choice: Choice = {}): string =>
  WRITERS[format].write(source, choice);

/**
 * A name for the saved file, fit for every system: date, title, ending.
 * @example fileName('csv', source) // '2026-03-15 Rebels tighten grip.csv'
 */
export const fileName = (format: Format, source: Source): string =>
  named(WRITERS[format].extension, source);

/** What no file's name may hold on some system, and the marks of direction, which would show another ending. */
const FORBIDDEN = /[\p{Cc}\p{Bidi_C}<>:"/\\|?*]+/gu;

/** The same with any ending. */
export function named(extension: string, { metadata, accessed }: Source): string {
  const title = metadata.title
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 80)
    .replace(/[\p{Cs}. ]+$/u, '');
  const day = isoDay(metadata.published ?? '') || isoDay(accessed);
  return `${[day, title].filter(Boolean).join(' ') || 'article'}.${extension}`;
}

/** What an export is made from, and which part of it is wanted. */
import type { Analysis } from '../model/analysis';
import type { Metadata } from '../model/article';
import type { Kind } from '../model/kind';
import { citable } from './web-address';

export interface Source {
  metadata: Metadata;
  analysis: Analysis;
  /** ISO 8601 date or date-time at which the page was read. */
  accessed: string;
  /** The program's version: "0.1.0". */
  toolVersion?: string;
  /** Checked deep links (see `deep-link.ts`) by the fact's id; a fact without one gets the page's address. */
  links?: Readonly<Record<string, string>>;
}

/** Which facts: those with these ids, of these kinds; all where neither is given. */
export interface Choice {
  ids?: readonly string[];
  kinds?: readonly Kind[];
}

/**
 * The article's source as every format tells it; '' where the page does not say. Addresses that are not of the web
 * (`file:`, which tells of the reader's own machine) are left out.
 */
export interface Provenance {
  title: string;
  outlet: string;
  author: string;
  published: string;
  updated: string;
  url: string;
  accessed: string;
  lang: string;
  toolVersion: string;
}

/** @example provenance(source).outlet // 'Example Times', or '' */
export function provenance({ metadata, analysis, accessed, toolVersion }: Source): Provenance {
  return {
    title: metadata.title,
    outlet: metadata.outlet ?? '',
    author: metadata.byline ?? '',
    published: metadata.published ?? '',
    updated: metadata.modified ?? '',
    url: citable(metadata.url, metadata.canonical),
    accessed,
    lang: analysis.language,
    toolVersion: toolVersion ?? '',
  };
}

/**
 * The year, month and day of an ISO 8601 date or date-time, as far as it has them; '' for what is none, since a file of
 * kept articles may say anything.
 * @example isoDay('2026-03-15T09:00:00+01:00') // '2026-03-15'
 */
export const isoDay = (iso: string): string =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?!\d))?(?!\d))?/u.exec(iso)?.[0] ?? '';

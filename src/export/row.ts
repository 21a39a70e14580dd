/** A fact as one flat row of named fields, in the order that all tables share. */
import type { Fact } from './facts';
import type { Provenance } from './source';
import type { Quote } from './text-quote';

/** One header row, in the order of the columns. */
export const COLUMNS = [
  ...['quote', 'speaker', 'role', 'date', 'date_basis', 'title', 'outlet', 'url'],
  ...['author', 'published', 'updated', 'accessed', 'kind', 'quote_type', 'verb', 'voice'],
  ...['sentence', 'why', 'certainty', 'lang', 'prefix', 'exact', 'suffix', 'start', 'end'],
  ...['target', 'value', 'unit', 'tool_version'],
] as const;

export type Row = Record<string, string>;

/** @example row(fact, provenance(source), quoteAt(fact.spans[0])).speaker */
export function row(fact: Fact, source: Provenance, quote: Quote): Row {
  return {
    quote: fact.quote,
    speaker: fact.speaker,
    role: fact.role,
    date: fact.date,
    date_basis: fact.dateBasis,
    title: source.title,
    outlet: source.outlet,
    url: fact.url,
    author: source.author,
    published: source.published,
    updated: source.updated,
    accessed: source.accessed,
    kind: fact.kind,
    quote_type: fact.quoteType,
    verb: fact.verb,
    voice: fact.voice,
    sentence: fact.sentence,
    why: fact.why,
    certainty: String(fact.certainty),
    lang: source.lang,
    prefix: quote.prefix,
    exact: quote.exact,
    suffix: quote.suffix,
    start: String(quote.start),
    end: String(quote.end),
    target: fact.target,
    value: fact.value,
    unit: fact.unit,
    tool_version: source.toolVersion,
  };
}

/** What stands after a quotation: who, when, where; the same parts in every format that people read. */

import { basisOf, dateLabel } from '../annotation/when';
import { userOf } from '../annotation/wording';
import { ENGLISH } from '../locale/english';
import type { Analysis } from '../model/analysis';
import { type Fact, oneLine } from './facts';
import type { Provenance } from './source';

/** The parts in their order; '' where nothing is known. */
interface Attribution {
  /** "Ana Ruiz, mayor of Vell, said (mixed)" · "“thugs”, used by the article, about Sea League". */
  who: string;
  /** "2026-03-13 (“Friday”, from publication on 15 March 2026)". */
  when: string;
  title: string;
  url: string;
  outlet: string;
  published: string;
  seen: string;
}

/** @example attribution(analysis, fact, provenance(source)).seen // 'seen 2026-03-16' */
export function attribution(analysis: Analysis, fact: Fact, source: Provenance): Attribution {
  return {
    who: who(fact),
    when: when(analysis, fact),
    title: oneLine(source.title),
    url: fact.url,
    outlet: oneLine(source.outlet),
    published: source.published && `published ${source.published.slice(0, 10)}`,
    seen: source.accessed && `seen ${source.accessed.slice(0, 10)}`,
  };
}

/**
 * What is quoted: a statement's own words; of all else the sentence around it, which shows how it is used.
 * @example quotation(fact) // 'The thugs took 40 boats, she said in 2019.'
 */
export const quotation = (fact: Fact): string =>
  fact.kind === 'claim' ? fact.quote : fact.sentence || fact.quote;

/** Who said it and how, what the name is, what the term is about … without the source. */
export function who(fact: Fact): string {
  const { from } = fact;
  switch (from.kind) {
    case 'claim':
      return `${list(fact.speaker || 'no source given', fact.role, fact.verb)} (${fact.quoteType})`;
    case 'term':
      return list(
        `“${fact.quote}”`,
        lowerFirst(userOf(from.finding, ENGLISH), fact.speaker),
        fact.role,
        fact.target && `about ${fact.target}`,
      );
    case 'name':
      return list(
        fact.quote,
        fact.role || (from.finding.type === 'other' ? '' : from.finding.type),
      );
    case 'date':
      return list(`“${fact.quote}”`, fact.date && dateLabel(fact.date, ENGLISH));
    case 'figure':
      return fact.quote;
  }
}

/** The date, and the words and the day it hangs on. */
export function when(analysis: Analysis, { date, dateFrom }: Fact): string {
  if (!date || !dateFrom) return '';
  const words = oneLine(analysis.text.slice(dateFrom.start, dateFrom.end));
  const basis = basisOf(analysis, dateFrom, ENGLISH);
  return `${date} (${list(`“${words}”`, oneLine(basis) || 'as stated')})`;
}

/** "Used by the article" goes on inside a line; a speaker's name keeps its letters. */
const lowerFirst = (words: string, name: string): string =>
  name && words.startsWith(name) ? words : words.charAt(0).toLowerCase() + words.slice(1);

/** Joins what there is. */
const list = (...parts: readonly string[]): string => parts.filter(Boolean).join(', ');

/** What is said when the reader goes to a mark. */
import { userOf } from '../annotation/wording';
import type { Analysis } from '../model/analysis';
import type { Kind } from '../model/kind';
import type { Stop } from './stops';

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  names: 'name',
  dates: 'date',
  claims: 'claim',
  wording: 'wording',
  figures: 'figure',
};

/** @example describe(stop, analysis) // '5 of 23: wording, “terrorist”. Rossi, quoted' */
export function describe({ number, total, annotation }: Stop, analysis: Analysis): string {
  const words = annotation.spans
    .map(({ start, end }) => analysis.text.slice(start, end))
    .join(' … ')
    .replace(/\s+/gu, ' ');
  const term = analysis.terms.find(({ id }) => id === annotation.id);
  const place = `${number} of ${total}: ${KIND_NAMES[annotation.kind]}, “${words}”`;
  return term ? `${place}. ${userOf(term)}` : place;
}

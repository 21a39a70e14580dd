import { findDates } from '../../../../src/analysis/dates/dates';
import { findFigures } from '../../../../src/analysis/figures/figures';
import { segment } from '../../../../src/analysis/segment/segment';

/** The figures of a text as "surface | value or bounds unit | of" lines; "~" before the value where it is inexact. */
export function figures(text: string): string[] {
  const doc = segment({ text, published: '2024-12-01' });
  return findFigures(doc, findDates(doc)).map((f) => {
    const bounds = f.low !== undefined || f.high !== undefined ? [f.low, f.high] : [];
    const number = f.value ?? (bounds.length ? bounds.join('–') : '');
    const value = `${f.approximate ? '~' : ''}${number}${f.unit ? ` ${f.unit}` : ''}`;
    const of = f.of ? ` | ${text.slice(f.of.start, f.of.end)}` : '';
    return `${text.slice(f.start, f.end)} | ${value}${of}`;
  });
}

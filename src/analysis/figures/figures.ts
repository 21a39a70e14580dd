/** Figures: numbers with approximator, magnitude, unit or currency, and what they count. */
import type { DateMention, Figure } from '../../model/analysis';
import type { Segmented } from '../../model/segmented';
import { Scan } from '../reading/scan';
import { readCounted } from './counted';
import type { FigureReading } from './figure-reading';
import { collectNames } from './names';
import { readFigure } from './readings';

/**
 * The figures of a document, sorted by start; nothing inside `dates` is one.
 * @example findFigures(segment({ text: 'Around 1,000 fighters fell.' }), [])[0] // value 1000, of "fighters", approximate
 */
export function findFigures(doc: Segmented, dates: readonly DateMention[]): Figure[] {
  const { tokens, sentences } = doc;
  const scan = new Scan(tokens);
  const figures: Figure[] = [];
  let next = 0;
  const names = new Set<string>();
  for (const sentence of sentences) {
    scan.enter(sentence.from, sentence.to);
    collectNames(scan, names);
  }
  for (const sentence of sentences) {
    scan.enter(sentence.from, sentence.to);
    for (let i = sentence.from; i < sentence.to; i++) {
      const reading = readFigure(scan, i, names);
      if (!reading) continue;
      const { start } = tokens[i] ?? { start: 0 };
      const { end } = tokens[reading.to - 1] ?? { end: 0 };
      while (next < dates.length && (dates[next]?.end ?? 0) <= start) next++;
      const date = dates[next];
      if (date && date.start < end) continue;
      figures.push(toFigure(scan, reading, figures.length + 1));
      i = reading.to - 1;
    }
  }
  return figures;
}

function toFigure(s: Scan, reading: FigureReading, number: number): Figure {
  const { from, to, value, low, high, unit, approximate, counts, confidence } = reading;
  const of = readCounted(s, to, !counts);
  return {
    id: `f${number}`,
    start: s.at(from)?.start ?? 0,
    end: s.at(to - 1)?.end ?? 0,
    ...(value !== undefined && { value }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    ...(unit !== undefined && { unit }),
    ...(of && { of }),
    approximate,
    confidence,
  };
}

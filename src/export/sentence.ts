/** The sentence a finding stands in, for showing it in context. */
import type { Analysis } from '../model/analysis';
import { canonicalLanguage } from '../model/language';
import { byStart, type Span } from '../model/span';

/**
 * Makes a function from a place to the sentence around it. The browser's own segmenter proposes the ends; one that
 * falls inside a finding ("Gen. Ruiz") is none.
 * @example sentenceFinder(analysis)({ start: 70, end: 75 })
 */
export function sentenceFinder(analysis: Analysis): (place: Span) => Span {
  const starts = sentenceStarts(analysis);
  return ({ start }) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    return { start: starts[low] ?? 0, end: starts[low + 1] ?? analysis.text.length };
  };
}

function sentenceStarts(analysis: Analysis): number[] {
  const { text, language } = analysis;
  const [known] = Intl.Segmenter.supportedLocalesOf([canonicalLanguage(language) ?? 'en']);
  const segmenter = new Intl.Segmenter(known ?? 'en', { granularity: 'sentence' });
  const whole = indivisible(analysis);
  const starts: number[] = [0];
  let next = 0;
  for (const block of text.matchAll(/[^\n]+/gu)) {
    for (const { index } of segmenter.segment(block[0])) {
      const at = block.index + index;
      while ((whole[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
      const inside = (whole[next]?.start ?? Number.POSITIVE_INFINITY) < at;
      if (at > 0 && (index === 0 || !inside)) starts.push(at);
    }
  }
  return starts;
}

/** What holds no end of a sentence: names with their roles, dates, figures; merged where they overlap. */
function indivisible({ entities, dates, figures }: Analysis): Span[] {
  const named = entities.flatMap(({ mentions, roles }) => [
    ...mentions.filter(({ form }) => form === 'name'),
    ...roles,
  ]);
  const merged: Span[] = [];
  for (const { start, end } of [...named, ...dates, ...figures].sort(byStart)) {
    const last = merged.at(-1);
    // A title that stands right before the name belongs to it.
    if (last && start <= last.end + 1) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

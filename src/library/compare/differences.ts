/** Dates and figures of one thing that differ between articles. */
import { sentenceFinder } from '../../export/sentence';
import type { DateMention, Figure } from '../../model/analysis';
import type { Span } from '../../model/span';
import { wordsOf } from '../kept-article';
import type { Compared, Place } from './article';
import { alike } from './likeness';

interface Side extends Place {
  words: string;
  /** A TIMEX3 value or a number, as the words say. */
  value: string;
  sentence: string;
}
export interface Difference {
  kind: 'date' | 'figure';
  /** What is counted; '' for dates. */
  about: string;
  a: Side;
  b: Side;
  /** How much the two sentences speak of the same, 0 to 1. */
  likeness: number;
}

/** Sentences less alike than this speak of different things: figures are held together by what they count, too. */
const LEAST = { date: 0.5, figure: 0.3 } as const;

interface Mention {
  kind: 'date' | 'figure';
  about: string;
  side: Side;
  finding: DateMention | Figure;
}

/**
 * Pairs of sentences from two articles that speak of the same with another date, or another number of the same things;
 * the most alike first. A pair is shown, not judged: both may be right.
 * @example differences(articles)[0] // { kind: 'figure', about: 'boats', a: { value: '40', … }, b: { value: '14', … } }
 */
export function differences(articles: readonly Compared[]): Difference[] {
  const mentions = articles.flatMap((article, number) => mentionsIn(article, number));
  // Each sentence once, however many dates and figures stand in it.
  const groups = bySentence(mentions);
  const stretches = groups.map(([first]) => ({
    article: first?.side.article ?? 0,
    text: first?.side.sentence ?? '',
  }));
  const pairs = alike(stretches, LEAST.figure).flatMap(({ a, b, likeness }) =>
    (groups[a] ?? []).flatMap((one) =>
      (groups[b] ?? [])
        .filter((other) => one.kind === other.kind && one.about === other.about)
        .filter(() => likeness >= LEAST[one.kind])
        .map((other) => ({ one, other, likeness, agree: agree(one, other) })),
    ),
  );
  // Where one of several dates or figures of a sentence agrees, the others are of something else.
  const settled = new Set(
    pairs.flatMap(({ one, other, agree: same }) => (same ? [one, other] : [])),
  );
  return pairs
    .filter(({ one, other, agree: same }) => !same && !settled.has(one) && !settled.has(other))
    .map(({ one, other, likeness }) => ({
      kind: one.kind,
      about: one.about,
      a: one.side,
      b: other.side,
      likeness,
    }))
    .sort((a, b) => b.likeness - a.likeness);
}

function bySentence(mentions: readonly Mention[]): Mention[][] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = `${mention.side.article} ${mention.side.sentence}`;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()];
}

function mentionsIn({ analysis }: Compared, article: number): Mention[] {
  const sentenceAt = sentenceFinder(analysis);
  const words = ({ start, end }: Span) =>
    analysis.text.slice(start, end).replace(/\s+/gu, ' ').trim();
  const side = (span: Span, value: string): Side => ({
    article,
    spans: [{ start: span.start, end: span.end }],
    words: words(span),
    value,
    sentence: words(sentenceAt(span)),
  });
  const dates = analysis.dates
    .filter(({ type, value }) => type === 'DATE' && /^\d{4}/u.test(value))
    .map(
      (finding): Mention => ({
        kind: 'date',
        about: '',
        side: side(finding, finding.value),
        finding,
      }),
    );
  const figures = analysis.figures.flatMap((finding): Mention[] => {
    const counted = finding.of && wordsOf(words(finding.of)).at(-1)?.replace(/s$/u, '');
    const range = rangeOf(finding);
    if (!counted || !range) return [];
    const value = range[0] === range[1] ? String(range[0]) : range.join('–');
    const about = [counted, finding.unit].filter(Boolean).join(', ');
    return [{ kind: 'figure', about, side: side(finding, value), finding }];
  });
  return [...dates, ...figures];
}

function agree(one: Mention, other: Mention): boolean {
  if (one.kind === 'date') {
    const [a, b] = [one.side.value, other.side.value];
    return a.startsWith(b) || b.startsWith(a);
  }
  const [a, b] = [rangeOf(one.finding as Figure), rangeOf(other.finding as Figure)];
  return !a || !b || (a[0] <= b[1] && b[0] <= a[1]);
}

/** What is said to be about so much may be a twentieth more or less. */
const ABOUT = 0.05;

function rangeOf({ value, low, high, approximate }: Figure): [number, number] | undefined {
  const [from, to] = [low ?? value, high ?? value];
  if (from === undefined || to === undefined) return undefined;
  return approximate ? [from * (1 - ABOUT), to * (1 + ABOUT)] : [from, to];
}

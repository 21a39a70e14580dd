/** A comparison as tables, as a chart's data and in words; drawing is left to the views. */
import { escapeMarkdown } from '../../export/markdown-text';
import type { Voice } from '../../model/analysis';
import type { Comparison, Heading } from './compare';

export interface Table {
  title: string;
  header: string[];
  rows: string[][];
}

/** What to call an article in a column: its outlet, numbered where two are of one outlet; else its title. */
export function columnNames(articles: readonly Heading[]): string[] {
  const names = articles.map(({ outlet, title }) => outlet || title);
  return names.map((name, n) =>
    names.indexOf(name) === names.lastIndexOf(name)
      ? name
      : `${name} ${names.slice(0, n + 1).filter((other) => other === name).length}`,
  );
}

/**
 * The tables of a comparison, one column an article; those without rows are left out.
 * @example tables(compare(articles)).map(tableToMarkdown).join('\n\n')
 */
export function tables(comparison: Comparison): Table[] {
  const columns = columnNames(comparison.articles);
  const each = (cell: (article: number) => string) => columns.map((_, article) => cell(article));
  const { voices, targets, differences, statements, chronology } = comparison;
  const made: Table[] = [
    {
      title: 'Who is quoted',
      header: ['Speaker', ...columns],
      rows: voices.map(({ name, in: where, namedIn }) => [
        name,
        ...each((article) => {
          const here = where.find((one) => one.article === article);
          return here ? String(here.claims.length) : namedIn.includes(article) ? 'named' : '';
        }),
      ]),
    },
    {
      title: 'How it is called',
      header: ['About', ...columns],
      rows: targets.map(({ name, labels }) => [
        name,
        ...each((article) =>
          labels
            .filter((label) => label.article === article)
            .map(labelled)
            .join('; '),
        ),
      ]),
    },
    {
      title: 'Dates and figures that differ',
      header: ['What', 'Here', 'There'],
      rows: differences.map(({ kind, about, a, b }) => [
        about || kind,
        ...[a, b].map(
          (side) => `${columns[side.article]}: “${side.words}” (${side.value}): ${side.sentence}`,
        ),
      ]),
    },
    {
      title: 'Statements found in one article only',
      header: ['Article', 'Speaker', 'Statement'],
      rows: statements
        .filter(({ alike }) => alike.length === 0)
        .map(({ article, speaker, quote }) => [columns[article] ?? '', speaker, quote]),
    },
    {
      title: 'In time order',
      header: ['Date', ...columns],
      rows: chronology.map(({ label, in: where }) => [
        label,
        ...each((article) =>
          where
            .filter((one) => one.article === article)
            .flatMap(({ words }) => words)
            .join('; '),
        ),
      ]),
    },
  ];
  return made.filter(({ rows }) => rows.length);
}

const USERS: Readonly<Record<Voice, string>> = {
  outlet: 'the article',
  quoted: 'quoted',
  reported: 'paraphrased',
  'scare-quoted': 'in quotation marks',
};

/** "“thugs” (the article, 2 times)", "“heroes” (quoted: Ana Ruiz)". */
function labelled(label: { words: string; voice: Voice; speaker: string; count: number }): string {
  const user = [USERS[label.voice], label.speaker].filter(Boolean).join(': ');
  return `“${label.words}” (${user}${label.count > 1 ? `, ${label.count} times` : ''})`;
}

/** @example tableToMarkdown(tables(comparison)[0]) // '## Who is quoted\n\n| Speaker | …' */
export function tableToMarkdown({ title, header, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const rule = `| ${header.map(() => '---').join(' | ')} |`;
  return [`## ${escapeMarkdown(title)}`, '', line(header), rule, ...rows.map(line)].join('\n');
}

export interface Bar {
  article: number;
  words: string;
  voice: Voice;
  count: number;
}
export interface LabelsChart {
  articles: string[];
  /** One group of bars a target. */
  groups: { target: string; bars: Bar[] }[];
  /** The longest row: how many labels one article gives one target. */
  most: number;
  /** The same in words, a sentence a target and article, for those who do not see the picture. */
  description: string[];
}

/** Labels by outlet: what a chart needs, and what it says. */
export function labelsChart({ articles, targets }: Comparison): LabelsChart {
  const names = columnNames(articles);
  const groups = targets.map(({ name, labels }) => ({
    target: name,
    bars: labels.map(({ article, words, voice, count }) => ({ article, words, voice, count })),
  }));
  const sums = targets.flatMap(({ labels }) =>
    names.map((_, n) =>
      labels.filter(({ article }) => article === n).reduce((sum, { count }) => sum + count, 0),
    ),
  );
  const description = targets.flatMap(({ name, labels, unlabelledIn }) =>
    names.flatMap((outlet, n) => {
      const here = labels.filter(({ article }) => article === n);
      if (here.length) return [`${outlet} on ${name}: ${here.map(labelled).join('; ')}.`];
      return unlabelledIn.includes(n) ? [`${outlet} names ${name} without a label.`] : [];
    }),
  );
  return { articles: names, groups, most: Math.max(0, ...sums), description };
}

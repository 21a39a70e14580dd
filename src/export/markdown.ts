/** Facts as Markdown, for notes: quote first, source after; empty stays empty. */
import { claimsBySpeaker, contentWords, cueWords } from '../annotation/said';
import { timeline } from '../annotation/when';
import { namesByType, TYPE_LABELS } from '../annotation/who';
import { wordingByUser } from '../annotation/wording';
import type { Analysis } from '../model/analysis';
import type { Metadata } from '../model/article';

export interface Source {
  metadata: Metadata;
  analysis: Analysis;
  /** ISO date on which the page was read. */
  accessed: string;
}

/**
 * The whole article's facts: front matter, then who, when, statements, wording and figures; sections without entries
 * are left out.
 * @example toMarkdown({ metadata, analysis, accessed: '2026-11-22' })
 */
export function toMarkdown(source: Source): string {
  const sections = [
    ['Who', who(source.analysis)],
    ['When', when(source)],
    ['Statements', statements(source.analysis)],
    ['Wording', wording(source.analysis)],
    ['Figures', figures(source.analysis)],
  ] as const;
  const body = sections
    .filter(([, lines]) => lines.length)
    .map(([title, lines]) => `## ${title}\n\n${lines.join('\n')}`);
  return `${[frontMatter(source), `# ${inline(source.metadata.title)}`, ...body].join('\n\n')}\n`;
}

function frontMatter({ metadata, analysis, accessed }: Source): string {
  const fields = {
    title: metadata.title,
    outlet: metadata.outlet,
    author: metadata.byline,
    published: metadata.published,
    updated: metadata.modified,
    url: metadata.url,
    accessed,
    lang: analysis.language,
  };
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value ? [`${key}: ${JSON.stringify(value)}`] : [],
  );
  return ['---', ...lines, '---'].join('\n');
}

function who(analysis: Analysis): string[] {
  return namesByType(analysis).flatMap(({ type, names }) => [
    `- ${TYPE_LABELS[type]}`,
    ...names.map(({ entity, count }) => {
      const role = entity.roles[0]?.title;
      return `  - ${inline(entity.name)}${role ? `, ${inline(role)}` : ''} (${count})`;
    }),
  ]);
}

function when({ analysis, metadata }: Source): string[] {
  return timeline(analysis, metadata.modified).map(({ label, mentions, basis, unsure }) => {
    const words = [...new Set(mentions.map((m) => `“${surface(analysis, m)}”`))].join(', ');
    return `- ${label}: ${words}${basis ? ` (${basis})` : ''}${unsure ? ' (unsure)' : ''}`;
  });
}

function statements(analysis: Analysis): string[] {
  return claimsBySpeaker(analysis).flatMap(({ name, role, claims }) =>
    claims.flatMap((claim) => [
      `> ${inline(contentWords(analysis, claim))}`,
      `— ${[inline(name || 'no source given'), inline(role), cueWords(analysis, claim)].filter(Boolean).join(', ')} (${claim.kind})`,
      '',
    ]),
  );
}

function wording(analysis: Analysis): string[] {
  return wordingByUser(analysis).map(({ label, terms }) => {
    const words = terms.map((term) => {
      const about = term.target ? ` (about ${inline(term.target.name)})` : '';
      return `“${surface(analysis, term)}”${term.headline ? ' in the headline' : ''}${about}`;
    });
    return `- ${inline(label)}: ${words.join(', ')}`;
  });
}

function figures(analysis: Analysis): string[] {
  return analysis.figures.map((figure) => {
    const of = figure.of ? ` ${surface(analysis, figure.of)}` : '';
    return `- ${surface(analysis, figure)}${of}`;
  });
}

function surface(analysis: Analysis, { start, end }: { start: number; end: number }): string {
  return inline(analysis.text.slice(start, end));
}

/** One line, with the signs that Markdown would take for its own escaped. */
function inline(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>]/gu, '\\$&');
}

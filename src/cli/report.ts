/** The facts of an article for a person at a terminal. */

import { claimsBySpeaker, contentWords, cueWords, SORT_LABELS } from '../annotation/said';
import { timeline, unplaced } from '../annotation/when';
import { namesByType, TYPE_LABELS } from '../annotation/who';
import { wordingByTarget, wordingByUser } from '../annotation/wording';
import { ENGLISH } from '../locale/english';
import type { Analysis } from '../model/analysis';
import type { Metadata } from '../model/article';
import type { Span } from '../model/span';

/**
 * Plain text, a section a kind; sections without findings are left out.
 * @example report(analysis, { title: 'Talks stall', url: '', partial: false })
 */
export function report(analysis: Analysis, metadata?: Metadata): string {
  const sections: [string, string[]][] = [
    ['WORDING', wording(analysis)],
    ['HOW IT IS CALLED', targets(analysis)],
    ['SAID', said(analysis)],
    ['WHO', who(analysis)],
    ['WHEN', when(analysis)],
    ['FIGURES', figures(analysis)],
    ['LEFT OUT', analysis.warnings],
  ];
  const found = sections.filter(([, lines]) => lines.length);
  const body = found.map(([title, lines]) =>
    [title, ...lines.map((line) => `  ${line}`)].join('\n'),
  );
  if (!body.length) body.push('Nothing was found.');
  return `${[...head(metadata), ...body].join('\n\n')}\n`;
}

function head(metadata?: Metadata): string[] {
  if (!metadata) return [];
  const { title, outlet, byline, published } = metadata;
  return [
    [title, [outlet, byline, published].filter(Boolean).join(' · ')].filter(Boolean).join('\n'),
  ];
}

function wording(analysis: Analysis): string[] {
  return wordingByUser(analysis, ENGLISH).flatMap(({ label, terms }) => [
    `${label} (${terms.length})`,
    ...terms.map((term) => {
      const notes = [
        term.headline ? 'headline' : '',
        term.target ? `about ${term.target.name}` : '',
        term.category,
      ];
      return `  ${surface(analysis, term)}  [${notes.filter(Boolean).join('; ')}]`;
    }),
  ]);
}

function targets(analysis: Analysis): string[] {
  return wordingByTarget(analysis).map(
    ({ target, terms }) => `${target}: ${terms.map((term) => surface(analysis, term)).join(', ')}`,
  );
}

function said(analysis: Analysis): string[] {
  return claimsBySpeaker(analysis).flatMap(({ name, role, sort, claims }) => [
    [name || 'No source given', role, sort === 'named' ? '' : SORT_LABELS[sort]]
      .filter(Boolean)
      .join(', '),
    ...claims.map((claim) => `  ${cueWords(analysis, claim)}: ${contentWords(analysis, claim)}`),
  ]);
}

function who(analysis: Analysis): string[] {
  return namesByType(analysis).flatMap(({ type, names }) => [
    TYPE_LABELS[type],
    ...names.map(({ entity, count }) => {
      const roles = [...new Set(entity.roles.map((role) => role.title))].join('; ');
      const aliases = entity.aliases.length ? `also ${entity.aliases.join(', ')}` : '';
      return `  ${[entity.name, roles, aliases, `${count}×`].filter(Boolean).join(' · ')}`;
    }),
  ]);
}

function when(analysis: Analysis): string[] {
  const placed = timeline(analysis, undefined, ENGLISH).map(({ label, mentions, basis }) => {
    const words = [...new Set(mentions.map((mention) => surface(analysis, mention)))].join(', ');
    return `${label}: “${words}”${basis ? `, ${basis}` : ''}`;
  });
  return [
    ...placed,
    ...unplaced(analysis).map((date) => `not placed: “${surface(analysis, date)}”`),
  ];
}

function figures(analysis: Analysis): string[] {
  return analysis.figures.map(
    (figure) =>
      `${surface(analysis, figure)}${figure.of ? ` ${surface(analysis, figure.of)}` : ''}`,
  );
}

function surface(analysis: Analysis, { start, end }: Span): string {
  return analysis.text.slice(start, end).replace(/\s+/gu, ' ');
}

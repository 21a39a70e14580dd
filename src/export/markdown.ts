/** Facts as Markdown, for notes: quotation first, source after; empty stays empty. */

import { claimsBySpeaker } from '../annotation/said';
import { timeline } from '../annotation/when';
import { namesByType, TYPE_LABELS } from '../annotation/who';
import { wordingByUser } from '../annotation/wording';
import { ENGLISH } from '../locale/english';
import type { Analysis } from '../model/analysis';
import type { Kind } from '../model/kind';
import { attribution, quotation, when as whenSaid, who as whoSaid } from './attribution';
import { type Fact, toFacts } from './facts';
import { frontMatter } from './front-matter';
import { escapeMarkdown } from './markdown-text';
import { type Choice, provenance, type Source } from './source';
import { webAddress } from './web-address';

export type { Source } from './source';

/**
 * The whole article's facts, or those of some kinds: front matter, then who, when, statements, wording and figures;
 * sections without entries are left out. Facts chosen one by one come as quotations, each with its whole source.
 * @example toMarkdown({ metadata, analysis, accessed: '2026-11-22' })
 */
export function toMarkdown(source: Source, choice: Choice = {}): string {
  if (choice.ids) return `${quotations(source, choice).join('\n\n')}\n`;
  const facts = toFacts(source, choice);
  const sections: readonly (readonly [Kind, string, readonly string[]])[] = [
    ['names', 'Who', who(source.analysis)],
    ['dates', 'When', when(source)],
    ['claims', 'Statements', statements(source.analysis, facts)],
    ['wording', 'Wording', wording(source.analysis)],
    ['figures', 'Figures', figures(facts)],
  ];
  const body = sections
    .filter(([kind, , lines]) => lines.length && (choice.kinds?.includes(kind) ?? true))
    .map(([, title, lines]) => `## ${title}\n\n${lines.join('\n').trimEnd()}`);
  const title = escapeMarkdown(source.metadata.title);
  const head = [frontMatter(provenance(source)), ...(title ? [`# ${title}`] : [])];
  return `${[...head, ...body].join('\n\n')}\n`;
}

/** Each fact with all of its source: title, outlet, address, access time. */
function quotations(source: Source, choice: Choice): string[] {
  return toFacts(source, choice).map((fact) => {
    const parts = attribution(source.analysis, fact, provenance(source));
    const { who, when, title, url, outlet, published, seen } = parts;
    const plain = [who, when].map(escapeMarkdown);
    const after = [outlet, published, seen].map(escapeMarkdown);
    const line = [...plain, linked(title || url, url), ...after].filter(Boolean).join(' · ');
    return `> ${escapeMarkdown(quotation(fact))}\n— ${line}`;
  });
}

function linked(words: string, url: string): string {
  const address = webAddress(url);
  return address ? `[${escapeMarkdown(words)}](${address})` : escapeMarkdown(words);
}

function who(analysis: Analysis): string[] {
  return namesByType(analysis).flatMap(({ type, names }) => [
    `- ${TYPE_LABELS[type]}`,
    ...names.map(({ entity, count }) => {
      const role = entity.roles[0]?.title;
      return `  - ${escapeMarkdown(entity.name)}${role ? `, ${escapeMarkdown(role)}` : ''} (${count})`;
    }),
  ]);
}

function when({ analysis, metadata }: Source): string[] {
  return timeline(analysis, metadata.modified, ENGLISH).map(
    ({ label, mentions, basis, unsure }) => {
      const words = [...new Set(mentions.map((m) => `“${surface(analysis, m)}”`))].join(', ');
      return `- ${escapeMarkdown(label)}: ${words}${basis ? ` (${escapeMarkdown(basis)})` : ''}${unsure ? ' (unsure)' : ''}`;
    },
  );
}

/** By speaker; the title and address of the article stand in the front matter, the way to the words beside them. */
function statements(analysis: Analysis, facts: readonly Fact[]): string[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return claimsBySpeaker(analysis).flatMap(({ claims }) =>
    claims.flatMap(({ id }) => {
      const fact = byId.get(id);
      if (!fact) return [];
      const place = fact.url.includes('#:~:') ? linked('in the article', fact.url) : '';
      const line = [whoSaid(fact), whenSaid(analysis, fact)].filter(Boolean).map(escapeMarkdown);
      return [
        `> ${escapeMarkdown(fact.quote)}`,
        `— ${[...line, ...(place ? [place] : [])].join(' · ')}`,
        '',
      ];
    }),
  );
}

function wording(analysis: Analysis): string[] {
  return wordingByUser(analysis, ENGLISH).map(({ label, terms }) => {
    const words = terms.map((term) => {
      const about = term.target ? ` (about ${escapeMarkdown(term.target.name)})` : '';
      return `“${surface(analysis, term)}”${term.headline ? ' in the headline' : ''}${about}`;
    });
    return `- ${escapeMarkdown(label)}: ${words.join(', ')}`;
  });
}

const figures = (facts: readonly Fact[]): string[] =>
  facts.filter(({ kind }) => kind === 'figure').map(({ quote }) => `- ${escapeMarkdown(quote)}`);

const surface = ({ text }: Analysis, { start, end }: { start: number; end: number }): string =>
  escapeMarkdown(text.slice(start, end));

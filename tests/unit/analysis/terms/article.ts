/** Builds an article for the tests of the terms stage: its entities and claims are named by their surface. */
import { findReferences } from '../../../../src/analysis/entities/entities';
import { segment } from '../../../../src/analysis/segment/segment';
import { findTerms } from '../../../../src/analysis/terms/terms';
import type { Claim, Entity, EntityType, Term } from '../../../../src/model/analysis';
import type { Segmented } from '../../../../src/model/segmented';
import type { Span } from '../../../../src/model/span';

/** A claim: source, cue and content as they stand in the text; `within` is the index of the claim around it. */
export interface Told {
  source: string;
  cue: string;
  content: string;
  name?: string;
  within?: number;
  lemma?: string;
  sort?: Claim['source']['sort'];
}
export interface Draft {
  text: string;
  headline?: string;
  entities?: Record<string, EntityType>;
  claims?: Told[];
  /** Roles of entities, by name, as titles. */
  roles?: Record<string, string>;
}
export interface Made {
  doc: Segmented;
  entities: Entity[];
  claims: Claim[];
  terms: Term[];
}

function at(text: string, surface: string): Span {
  const start = text.indexOf(surface);
  if (start < 0) throw new Error(`not in the text: ${surface}`);
  return { start, end: start + surface.length };
}

/** Analyses the draft's terms. Entities' names are found wherever they stand; ids are `e0`, `c0` and so on. */
export function make(draft: Draft): Made {
  const { text } = draft;
  const doc = segment({ text, ...(draft.headline && { headline: at(text, draft.headline) }) });
  const entities = Object.entries(draft.entities ?? {}).map(([names, type], i): Entity => {
    const [name = '', ...aliases] = names.split('|');
    const mentions = [name, ...aliases].flatMap((one) =>
      [...text.matchAll(new RegExp(`(?<![\\p{L}])${one}(?![\\p{L}])`, 'gu'))].map((match) => ({
        start: match.index,
        end: match.index + one.length,
        form: 'name' as const,
        confidence: 1,
      })),
    );
    mentions.sort((a, b) => a.start - b.start);
    const title = draft.roles?.[name];
    const roles = title ? [{ ...at(text, title), title }] : [];
    return { id: `e${i}`, type, name, aliases, roles, mentions };
  });
  const claims = (draft.claims ?? []).map((told, i) => claim(doc, entities, told, i));
  const terms = findTerms(doc, claims, entities, undefined, findReferences(doc, entities));
  return { doc, entities, claims, terms };
}

function claim(doc: Segmented, entities: readonly Entity[], told: Told, i: number): Claim {
  const content = at(doc.text, told.content);
  const name = told.name ?? told.source;
  const entity = entities.find((e) => e.name === name || e.aliases.includes(name));
  const spans = (surface: string) => (surface ? [at(doc.text, surface)] : []);
  return {
    id: `c${i}`,
    kind: 'indirect',
    source: {
      spans: spans(told.source),
      name: entity?.name ?? name,
      ...(entity && { entity: entity.id }),
      sort: told.sort ?? 'named',
    },
    cue: { spans: spans(told.cue), lemma: told.lemma ?? told.cue, stance: 'neutral' },
    content: { spans: [content] },
    quoted: doc.quotations
      .map((q) => q.inner)
      .filter((q) => content.start <= q.start && q.end <= content.end),
    ...(told.within !== undefined && { within: `c${told.within}` }),
    confidence: 0.9,
  };
}

/** The surfaces of the terms found. */
export const surfaces = ({ doc, terms }: Made): string[] =>
  terms.map((term) => doc.text.slice(term.start, term.end));

/** The one term with this surface. */
export function only({ doc, terms }: Made, surface: string): Term {
  const found = terms.filter((term) => doc.text.slice(term.start, term.end) === surface);
  if (found.length !== 1 || !found[0])
    throw new Error(`${found.length} terms are "${surface}" in: ${doc.text}`);
  return found[0];
}

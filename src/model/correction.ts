/** What a reader has to say of a finding, and how that is kept. */
import type { Analysis, Claim, Entity, EntityType, Term } from './analysis';
import { articleKey, placeOf } from './article-key';
import type { Ignored } from './readers-list';
import type { Span } from './span';

/** A finding: a term, a name with all its mentions, or what stands at these places. */
export type Finding =
  | { kind: 'wording'; term: Term }
  | { kind: 'names'; entity: Entity }
  | { kind: 'dates' | 'figures' | 'claims'; places: readonly Span[] };

/** It is none (`scope`: where a term is to be ignored), or, where a name is one, `as` something else. */
export type Correction = Finding & { scope?: Ignored['scope']; as?: EntityType };

/** The place by which a claim is known: where its content begins. */
export const placesOf = ({ content }: Claim): readonly Span[] => content.spans.slice(0, 1);

/** By which a name is known. */
export const entryOf = ({ name }: Pick<Entity, 'name'>): string => name.slice(0, LONGEST_ENTRY);
const LONGEST_ENTRY = 80;

/**
 * What to keep of a correction. Terms: "here" its place, by the text around it; "article" its entry and the article;
 * "always" its entry. Names hold in the article, everything else in its place. `url` is the address the article was
 * analysed with.
 * @example itemsOf({ kind: 'names', entity, as: 'place' }, analysis, url)
 */
export function itemsOf(
  correction: Correction,
  { text }: Pick<Analysis, 'text'>,
  url?: string,
): Ignored[] {
  const article = articleKey({ text, url });
  if (correction.kind === 'wording') {
    const { term, scope = 'here' } = correction;
    const { words, ...around } = placeOf(text, term);
    const item = { scope, entry: term.entry, words };
    if (scope === 'always') return [item];
    return [scope === 'here' ? { ...item, article, ...around } : { ...item, article }];
  }
  const { kind: finding } = correction;
  if (correction.kind === 'names') {
    const { entity, as } = correction;
    const entry = entryOf(entity);
    return [{ scope: 'article', finding, entry, words: entry, article, ...(as && { as }) }];
  }
  return correction.places.map((span) => {
    const place = placeOf(text, span);
    const entry = place.words.slice(0, LONGEST_ENTRY);
    return { scope: 'here', finding, entry, article, ...place };
  });
}

/** The way from one mention to the next of the same. */
import type { Analysis } from '../model/analysis';
import type { Annotation } from '../model/annotation';
import { annotate } from './annotate';

/**
 * The mark where the same name, entry of the word list, date or speaker stands next; after the last comes the first
 * again. Undefined where it is marked nowhere else, and for figures, which are never the same.
 * @example nextMention(analysis, mark)?.spans // to reveal
 */
export function nextMention(analysis: Analysis, mark: Annotation): Annotation | undefined {
  const sameAs = samenessOf(analysis);
  const what = sameAs(mark);
  if (!what) return undefined;
  const claims = new Set<string>();
  const places = annotate(analysis).filter((other) => {
    if (sameAs(other) !== what || claims.has(other.id)) return false;
    // A claim has two marks, which are one place; a name has a mark at each of its places.
    if (other.kind === 'claims') claims.add(other.id);
    return true;
  });
  const at = places.findIndex((other) => isSamePlace(other, mark));
  return places.length > 1 ? places[(at + 1) % places.length] : undefined;
}

const isSamePlace = (a: Annotation, b: Annotation): boolean =>
  a.id === b.id && (a.kind === 'claims' || a.spans[0]?.start === b.spans[0]?.start);

/** What two marks have in common that are mentions of the same. */
function samenessOf(analysis: Analysis): (mark: Annotation) => string | undefined {
  const entries = new Map(analysis.terms.map(({ id, entry }) => [id, entry]));
  const values = new Map(analysis.dates.map(({ id, value }) => [id, value]));
  const speakers = new Map(
    analysis.claims.map(({ id, source }) => [id, source.entity ?? source.name]),
  );
  return ({ id, kind }) => {
    if (kind === 'names') return `names ${id}`;
    const shared = { wording: entries, dates: values, claims: speakers, figures: undefined }[kind];
    const what = shared?.get(id);
    return what && `${kind} ${what}`;
  };
}

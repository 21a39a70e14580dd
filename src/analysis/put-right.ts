/** What the reader has put right in an article: findings that are none, names that are something else. */

import type { Analysis, Claim, Entity, Term } from '../model/analysis';
import { isMeant } from '../model/article-key';
import { entryOf, placesOf } from '../model/correction';
import type { Ignored, ReadersList } from '../model/readers-list';
import type { Span } from '../model/span';

/**
 * The analysis without what the reader says is no finding, and with names as what the reader says they are. Nothing
 * points to what has gone. Terms are not looked at: they are set aside where they are found.
 * @param article the article's key (`articleKey`)
 * @example putRight(analysis, { ...EMPTY_LIST, ignored: [item] }, articleKey(article))
 */
export function putRight(analysis: Analysis, { ignored }: ReadersList, article: string): Analysis {
  const items = ignored.filter(
    (item) => item.finding && (item.scope === 'always' || item.article === article),
  );
  if (!items.length) return analysis;
  const of = (finding: Ignored['finding']) => items.filter((item) => item.finding === finding);
  const isKept = (finding: Ignored['finding']) => {
    const own = of(finding);
    return (spans: readonly Span[]) =>
      !own.some((item) => spans.some((span) => isMeant(analysis.text, span, item)));
  };
  const [isDate, isFigure, isClaim] = [isKept('dates'), isKept('figures'), isKept('claims')];
  const entities = namesAs(analysis.entities, of('names'));
  const claims = analysis.claims.filter((claim) => isClaim(placesOf(claim)));
  const known = new Set([...entities, ...claims].map(({ id }) => id));
  return {
    ...analysis,
    entities,
    dates: analysis.dates.filter((date) => isDate([date])),
    figures: analysis.figures.filter((figure) => isFigure([figure])),
    claims: claims.map((claim) => untiedClaim(claim, known)),
    terms: analysis.terms.map((term) => untiedTerm(term, known)),
  };
}

/** What was said last of a name holds. */
function namesAs(entities: readonly Entity[], items: readonly Ignored[]): Entity[] {
  const said = new Map(items.map((item) => [item.entry, item]));
  return entities.flatMap((entity) => {
    const item = said.get(entryOf(entity));
    if (!item) return [entity];
    return item.as ? [{ ...entity, type: item.as }] : [];
  });
}

function untiedClaim({ source, within, ...claim }: Claim, known: ReadonlySet<string>): Claim {
  return {
    ...claim,
    source: untied(source, known),
    ...(within !== undefined && known.has(within) && { within }),
  };
}

function untiedTerm({ claim, ...term }: Term, known: ReadonlySet<string>): Term {
  return {
    ...term,
    speaker: term.speaker && untied(term.speaker, known),
    target: term.target && untied(term.target, known),
    ...(claim !== undefined && known.has(claim) && { claim }),
  };
}

/** The same, by its name alone where its entity has gone. */
function untied<T extends { entity?: string | undefined }>(one: T, known: ReadonlySet<string>): T {
  if (one.entity === undefined || known.has(one.entity)) return one;
  const { entity: _, ...rest } = one;
  return rest as T;
}

/** Claims of a text as short lines, for tests: "source | cue | content". */
import { findClaims } from '../../../../src/analysis/claims/claims';
import { findReferences } from '../../../../src/analysis/entities/entities';
import { segment } from '../../../../src/analysis/segment/segment';
import type { Claim, Entity } from '../../../../src/model/analysis';
import type { Span } from '../../../../src/model/span';

/** The claims of a text; `headline` is its first line where true. */
export function claimsOf(
  text: string,
  entities: readonly Entity[] = [],
  headline = false,
): Claim[] {
  const end = text.indexOf('\n');
  const doc = segment({
    text,
    ...(headline && { headline: { start: 0, end: end < 0 ? text.length : end } }),
  });
  return findClaims(doc, entities, undefined, findReferences(doc, entities));
}

/** "Lee | said | it was late", pieces joined by " … "; claims inside claims begin with "> ". */
export function readClaims(text: string, headline = false): string[] {
  const surface = (spans: readonly Span[]) =>
    spans.map((s) => text.slice(s.start, s.end)).join(' … ');
  return claimsOf(text, [], headline).map(
    (c) =>
      `${c.within ? '> ' : ''}${surface(c.source.spans)} | ${surface(c.cue.spans)} | ${surface(c.content.spans)}`,
  );
}

/** An entity whose mentions are all places where one of its names stands; pronouns are given with their place. */
export function entity(
  text: string,
  id: string,
  type: Entity['type'],
  names: string[],
  title?: string,
): Entity {
  const mentions = names.flatMap((name) =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'gu'))].map((m) => ({
      start: m.index,
      end: m.index + name.length,
      form: 'name' as const,
      confidence: 1,
    })),
  );
  const first = mentions[0]?.start ?? 0;
  const at = title ? nearest(text, title, first) : -1;
  const roles = title && at >= 0 ? [{ start: at, end: at + title.length, title }] : [];
  return {
    id,
    type,
    name: names[0] as string,
    aliases: names.slice(1),
    roles,
    mentions: mentions.sort((a, b) => a.start - b.start),
  };
}

/** Where a title stands that is nearest to a name; -1 for nowhere. */
const nearest = (text: string, title: string, name: number): number =>
  [...text.matchAll(new RegExp(title, 'gu'))]
    .map(({ index }) => index)
    .sort((a, b) => Math.abs(a - name) - Math.abs(b - name))[0] ?? -1;

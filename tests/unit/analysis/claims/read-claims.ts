/** Claims of a text as short lines, for tests: "source | cue | content". */
import { findClaims } from '../../../../src/analysis/claims/claims';
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
  return findClaims(
    segment({
      text,
      ...(headline && { headline: { start: 0, end: end < 0 ? text.length : end } }),
    }),
    entities,
  );
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
  const at = title ? text.indexOf(title) : -1;
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

/** The office in the lead and the name in the next paragraph: "The foreign minister said … ¶ “…,” Jo Lee told reporters." */
import type { Claim, Entity } from '../../../model/analysis';
import type { Segmented } from '../../../model/segmented';
import type { Span } from '../../../model/span';

/**
 * The claims with those of the first paragraph that are put down to a single office given to the person who speaks first
 * in the paragraph after, where the article brings that person in there without saying what they are, and names nobody in
 * the lead. Claims come in text order.
 */
export function nameLead(
  doc: Segmented,
  claims: readonly Claim[],
  entities: readonly Entity[],
): Claim[] {
  const [lead, next] = doc.blocks.filter(({ kind }) => kind !== 'headline');
  const speaker = lead && next && firstSpeaker(claims, entities, next);
  if (!speaker || entities.some((entity) => isPersonIn(entity, lead))) return [...claims];
  const offices = new Set(
    claims
      .filter((claim) => isIn(claim, lead) && isOffice(doc.text, claim))
      .map(({ source }) => source.name),
  );
  const titles = new Set([...offices].map((office) => office.replace(/^.*\s/u, '').toLowerCase()));
  if (titles.has('secretary')) titles.add('minister'); // secretaries of state
  // "The minister" later on goes by the lead's words for the office, "Minister: …" in the headline by the last of them.
  const isHolder = ({ source }: Claim): boolean =>
    source.entity === undefined &&
    (offices.has(source.name) ||
      (titles.has(source.name.toLowerCase()) && isDefinite(doc.text, source.spans[0], lead.start)));
  return claims.map((claim) =>
    isHolder(claim)
      ? {
          ...claim,
          source: { ...claim.source, name: speaker.name, entity: speaker.id, sort: 'named' },
        }
      : claim,
  );
}

/** True of "the minister", and of "minister" in a headline. */
const isDefinite = (text: string, span: Span | undefined, lead: number): boolean =>
  span !== undefined && (span.start < lead || /^the\s/iu.test(text.slice(span.start, span.end)));

type Block = Segmented['blocks'][number];

/** The person behind the first claim of a block, quoted and brought in there without a role. */
function firstSpeaker(
  claims: readonly Claim[],
  entities: readonly Entity[],
  block: Block,
): Entity | undefined {
  const first = claims.find((claim) => isIn(claim, block));
  const entity = entities.find(({ id }) => id === first?.source.entity);
  const place = entity?.mentions[0]?.start ?? -1;
  const fits =
    (first?.kind === 'direct' || first?.kind === 'mixed') &&
    entity?.type === 'person' &&
    entity.roles.length === 0 &&
    place >= block.start &&
    place < block.end;
  return fits ? entity : undefined;
}

const isPersonIn = ({ type, mentions }: Entity, { start, end }: Block): boolean =>
  type === 'person' && mentions.some((m) => m.form === 'name' && m.start >= start && m.start < end);

const isIn = ({ cue }: Claim, { start, end }: Block): boolean =>
  cue.spans.some((span) => span.start >= start && span.end <= end);

/** Somebody in particular, by office: "the minister", "Norway’s foreign minister". */
function isOffice(text: string, { source }: Claim): boolean {
  const span = source.spans[0];
  if (source.sort !== 'role' || source.entity !== undefined || !span) return false;
  const surface = text.slice(span.start, span.end);
  return OFFICE.test(source.name) && /^the\s|[’']s?\s/iu.test(surface);
}

const OFFICE =
  /(?:minister|president|chancellor|premier|governor|mayor|secretary|chief|head|director|commissioner|ambassador|envoy|executive|chair|chairman|chairwoman|boss|coach|manager|captain|leader|bishop|archbishop|judge|coroner|commander)$/iu;

/** Who used the wording at a span: the rules in their order, the first that fits decides. */
import type { Claim, Entity, Term } from '../../../model/analysis';
import type { Quotation, Segmented } from '../../../model/segmented';
import { covers, overlaps, type Span } from '../../../model/span';
import type { Place } from '../match/guards';
import { indexMentions, tokenAt } from '../phrase/mentions';
import type { Party, Text } from '../phrase/noun-phrase';
import { type ClaimIndex, indexClaims } from './claim-index';
import { headlineSpeaker } from './headline';
import { type Naming, namingAt } from './naming';

export interface Voicing {
  voice: Term['voice'];
  speaker: Term['speaker'];
  /** The claim whose content holds the span. */
  claim?: string;
  /** True where the span stands in quotation marks, whoever speaks there. */
  inQuotationMarks: boolean;
  /** The label's own clause, where it names who gave it. */
  naming?: Naming;
  rule: string;
  confidence: number;
}
/** The longest quotation, in words, that may be a scare quote. */
const SCARE_WORDS = 4;

/**
 * The voice at one span of an article, flagged or not. For many spans of one article use `readVoices`.
 * @example voiceAt(span, doc, claims).voice // 'quoted'
 */
export const voiceAt = (
  span: Span,
  doc: Segmented,
  claims: readonly Claim[],
  entities: readonly Entity[] = [],
): Voicing => readVoices({ doc, mentions: indexMentions(doc, entities) }, claims)(span);

/** Prepares an article once and answers for any span of it at a cost that does not grow with the article. */
export function readVoices(text: Text, claims: readonly Claim[]): (span: Span) => Voicing {
  const index = indexClaims(text.doc, claims);
  return (span) => {
    const quotation = index.quotation(span);
    const place = placeOf(text.doc, span);
    const claim = index.holding(span);
    const naming = namingAt(text, place);
    const found =
      byNaming(text, naming, claim, quotation) ??
      byClaim(claim, quotation, span) ??
      byQuotation(text, index, quotation, span) ??
      byHeadline(text, span) ??
      OUTLET;
    return {
      ...found,
      ...(found.claim === undefined && claim && { claim: claim.id }),
      inQuotationMarks: quotation !== undefined,
      ...(naming && { naming }),
    };
  };
}

type Found = Omit<Voicing, 'inQuotationMarks' | 'naming'>;
const OUTLET: Found = { voice: 'outlet', speaker: null, rule: 'outlet', confidence: 0.85 };

function placeOf(doc: Segmented, span: Span): Place {
  const from = tokenAt(doc, span.start);
  let to = from + 1;
  while ((doc.tokens[to]?.start ?? Infinity) < span.end) to++;
  return { from, to };
}

/** A naming verb between the innermost claim's cue and the term says more exactly whose label it is. */
function byNaming(
  text: Text,
  naming: Naming | undefined,
  claim: Claim | undefined,
  quotation: Quotation | undefined,
): Found | undefined {
  const verb = text.doc.tokens[naming?.verb ?? -1];
  if (!naming || !verb) return undefined;
  if (claim?.cue.spans.some((cue) => overlaps(cue, verb))) return undefined; // the claim says it itself
  const marked = quotation && quotation.start >= verb.end;
  return {
    voice: marked ? 'quoted' : 'reported',
    speaker: naming.by,
    rule: naming.rule,
    confidence: naming.by ? 0.8 : 0.7,
  };
}

/** The innermost claim: quoted inside its quotation marks, reported outside them. */
function byClaim(
  claim: Claim | undefined,
  quotation: Quotation | undefined,
  span: Span,
): Found | undefined {
  if (!claim) return undefined;
  const cue = claim.cue.spans[0];
  const around = quotation && cue && covers(quotation, cue); // it is told inside somebody's quotation
  const quoted = !around && (quotation || claim.quoted.some((piece) => covers(piece, span)));
  return {
    voice: quoted ? 'quoted' : 'reported',
    speaker: speakerOf(claim),
    claim: claim.id,
    rule: quoted ? 'claim-quoted' : 'claim-reported',
    confidence: Math.min(0.95, claim.confidence),
  };
}

const speakerOf = (claim: Claim): Party | null =>
  claim.source.name
    ? {
        name: claim.source.name,
        ...(claim.source.entity !== undefined && { entity: claim.source.entity }),
      }
    : null;

/** Quotation marks no claim holds: those of a speaker heard elsewhere in them, of nobody known, or scare quotes. */
function byQuotation(
  text: Text,
  index: ClaimIndex,
  quotation: Quotation | undefined,
  span: Span,
): Found | undefined {
  if (!quotation) return undefined;
  const claim = index.of(quotation);
  if (claim)
    return {
      voice: 'quoted',
      speaker: speakerOf(claim),
      claim: claim.id,
      rule: 'quotation-of-claim',
      confidence: 0.8,
    };
  const speaker = headlineSpeaker(text, span);
  if (speaker) return { voice: 'quoted', speaker, rule: 'headline-quoted', confidence: 0.7 };
  const { from, to } = placeOf(text.doc, quotation.inner);
  const words = text.doc.tokens
    .slice(from, Math.min(to, from + 20))
    .filter((t) => t.kind !== 'mark');
  if (words.length <= SCARE_WORDS)
    return { voice: 'scare-quoted', speaker: null, rule: 'scare-quotes', confidence: 0.7 };
  return { voice: 'quoted', speaker: null, rule: 'quotation-unattributed', confidence: 0.6 };
}

function byHeadline(text: Text, span: Span): Found | undefined {
  const speaker = headlineSpeaker(text, span);
  return speaker && { voice: 'reported', speaker, rule: 'headline-reported', confidence: 0.65 };
}

/** Who used the wording at a span: the rules in their order, the first that fits decides. */
import type { Claim, Entity } from '../../../model/analysis';
import { NO_REFERENCES, type References } from '../../../model/references';
import type { Segmented } from '../../../model/segmented';
import type { Span } from '../../../model/span';
import type { Place } from '../match/guards';
import { indexMentions, tokenAt } from '../phrase/mentions';
import type { Text } from '../phrase/noun-phrase';
import { byClaim } from './by-claim';
import { byNaming } from './by-naming';
import { byQuotation } from './by-quotation';
import { bySpeaking } from './by-speaking';
import { byView } from './by-view';
import { indexClaims } from './claim-index';
import { byHeadline, inHeadline } from './headline';
import { namingAt } from './naming';
import { roleResolver } from './role-speaker';
import type { Found, Scene, Voicing } from './voicing';

const RULES = [byNaming, byView, bySpeaking, byClaim, byQuotation, byHeadline] as const;
const OUTLET: Found = { voice: 'outlet', speaker: null, rule: 'outlet', confidence: 0.85 };

/**
 * The voice at one span of an article, flagged or not. For many spans of one article use `readVoices`.
 * @example voiceAt(span, doc, claims).voice // 'quoted'
 */
export const voiceAt = (
  span: Span,
  doc: Segmented,
  claims: readonly Claim[],
  entities: readonly Entity[] = [],
  references: References = NO_REFERENCES,
): Voicing => readVoices({ doc, mentions: indexMentions(doc, entities), references }, claims)(span);

/** Prepares an article once and answers for any span of it at a cost that does not grow with the article. */
export function readVoices(text: Text, claims: readonly Claim[]): (span: Span) => Voicing {
  const index = indexClaims(text.doc, claims);
  const resolveRole = roleResolver(text);
  return (span) => {
    const place = placeOf(text.doc, span);
    const scene: Scene = {
      text,
      index,
      span,
      place,
      quotation: index.quotation(span),
      claim: index.holding(span),
      naming: namingAt(text, place),
    };
    const found = decide(scene);
    const { speaker } = found;
    return {
      ...found,
      ...(speaker && inHeadline(text.doc, span) && { speaker: resolveRole(speaker) }),
      ...(found.claim === undefined && scene.claim && { claim: scene.claim.id }),
      inQuotationMarks: scene.quotation !== undefined,
      ...(scene.naming && { naming: scene.naming }),
    };
  };
}

function decide(scene: Scene): Found {
  for (const rule of RULES) {
    const found = rule(scene);
    if (found) return found;
  }
  return OUTLET;
}

function placeOf(doc: Segmented, span: Span): Place {
  const from = tokenAt(doc, span.start);
  let to = from + 1;
  while ((doc.tokens[to]?.start ?? Infinity) < span.end) to++;
  return { from, to };
}

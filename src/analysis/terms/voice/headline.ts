/** Headlines attribute in their own way: "Minister: deal is a betrayal", "Deal is a betrayal, says minister". */
import type { Segmented } from '../../../model/segmented';
import type { Span } from '../../../model/span';
import { tokenAt } from '../phrase/mentions';
import { type Party, partyAfter, type Text } from '../phrase/noun-phrase';
import { headParty } from '../phrase/phrase-head';
import type { VoiceRule } from './voicing';

/** Words before a colon that introduce, and name no speaker. */
const KICKERS = new Set(
  'live watch video analysis opinion exclusive breaking explainer explained update updated review factbox podcast comment editorial letters briefing interview profile timeline photos pictures'.split(
    ' ',
  ),
);
const SAYING = new Set(
  'say says said claim claims warn warns insist insists admit admits'.split(' '),
);
const MAX_SPEAKER = 6;
/** How far before the end of a headline its speaker may be named, in tokens. */
const REACH = 12;

/** True where the span stands in the headline. */
export const inHeadline = (doc: Segmented, span: Span): boolean =>
  !!doc.headline && doc.headline.start <= span.start && span.end <= doc.headline.end;

/** The speaker a headline names for what stands at the span, or undefined. */
export function headlineSpeaker(text: Text, span: Span): Party | undefined {
  const { doc } = text;
  if (!doc.headline || !inHeadline(doc, span)) return undefined;
  const from = tokenAt(doc, doc.headline.start);
  const at = tokenAt(doc, span.start);
  const to = Math.min(tokenAt(doc, doc.headline.end - 1) + 1, doc.tokens.length);
  return before(text, from, at) ?? after(text, at, to);
}

function before(text: Text, from: number, at: number): Party | undefined {
  for (let i = from + 1; i < Math.min(at, from + MAX_SPEAKER + 1); i++) {
    const token = text.doc.tokens[i];
    if (token?.text !== ':') continue;
    if (KICKERS.has(text.doc.tokens[from]?.lower ?? '')) return undefined;
    const found = partyAfter(text, from);
    return found && phraseEndsAt(text, from, i) ? found : undefined;
  }
  return undefined;
}

function phraseEndsAt(text: Text, from: number, colon: number): boolean {
  for (let i = from; i < colon; i++) if (text.doc.tokens[i]?.kind === 'mark') return false;
  return true;
}

function after(text: Text, at: number, to: number): Party | undefined {
  for (let i = to - 1; i > Math.max(at, to - REACH); i--) {
    const token = text.doc.tokens[i];
    const next = text.doc.tokens[i + 1];
    if (!token || !next || token.kind !== 'mark') continue;
    if ((token.text === '–' || token.text === '—') && i + 1 < to) return partyAfter(text, i + 1);
    if (token.text !== ',') continue;
    if (SAYING.has(next.lower)) return partyAfter(text, i + 2);
    if (SAYING.has(text.doc.tokens[to - 1]?.lower ?? '')) return partyAfter(text, i + 1);
    const verb = sayingBefore(text, i + 1, to);
    if (verb !== undefined) return headParty(text, i + 1, verb);
  }
  return undefined;
}

/** ", opposition *claims* as troops open fire": the verb of saying that a remark of time follows. */
function sayingBefore({ doc: { tokens } }: Text, from: number, to: number): number | undefined {
  for (let i = from + 1; i < Math.min(to - 1, from + MAX_SPEAKER); i++)
    if (SAYING.has(tokens[i]?.lower ?? ''))
      return /^(?:as|after|while|amid|over|in|ahead)$/u.test(tokens[i + 1]?.lower ?? '')
        ? i
        : undefined;
  return undefined;
}

/** What a headline says outside quotation marks after "X:" or before ", says X". */
export const byHeadline: VoiceRule = ({ text, span }) => {
  const speaker = headlineSpeaker(text, span);
  return speaker && { voice: 'reported', speaker, rule: 'headline-reported', confidence: 0.65 };
};

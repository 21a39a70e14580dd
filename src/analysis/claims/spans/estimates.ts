/** Sums and shares that somebody names: "a poll *put* support *at* 31 percent", "turnout was put at 75 percent". */
import type { Reading } from '../reading/reading';
import type { ClaimSpans } from './claim-spans';
import { sentenceEnd } from './clauses';
import { contentEnd } from './content';
import { inQuote } from './quotes';
import { ownSubject } from './subjects';

const NAMES_SUM = /^(?:put|estimate|reckon)$/u;
/** Furthest that *at* stands behind the verb, in tokens. */
const FURTHEST = 14;
const AT_FIGURE =
  /^(?:more|less|nearly|nearer|about|around|over|under|just|only|some|between|roughly|almost)$/u;

/** Proposals of every *put … at* and its like with a figure behind it. */
export function findEstimates(r: Reading): ClaimSpans[] {
  return r.groups.flatMap((group) => {
    if (!NAMES_SUM.test(group.lemma) || inQuote(r, group.head)) return [];
    const at = figureAt(r, group.to);
    const subject = at === undefined ? undefined : ownSubject(r, group);
    if (at === undefined || !subject || group.passive !== (at === group.to)) return [];
    const rest = { from: group.to, to: contentEnd(r, at, 'phrase') };
    return [
      {
        source: group.passive ? [] : [subject.range],
        ...(subject.antecedent && { antecedent: subject.antecedent }),
        cue: [{ from: group.from, to: group.to }],
        content: group.passive ? [subject.range, rest] : [rest],
        lemma: group.passive ? `be ${r.tokens[group.head]?.lower ?? ''}` : group.lemma,
        stance: 'neutral' as const,
        pattern: 'estimate',
        confidence: 0.75,
      },
    ];
  });
}

/** The token of *at* before a number, before the sentence's next verb or mark. */
function figureAt(r: Reading, from: number): number | undefined {
  const end = Math.min(sentenceEnd(r, from - 1) - 1, from + FURTHEST);
  for (let i = from; i < end; i++) {
    if (r.groupAt[i] || /^[,;:]$/u.test(r.tokens[i]?.text ?? '')) return undefined;
    if (r.tokens[i]?.lower !== 'at') continue;
    let next = i + 1;
    while (AT_FIGURE.test(r.tokens[next]?.lower ?? '') || r.tokens[next]?.lower === 'than') next++;
    if (r.cls[next] === 'number') return i;
  }
  return undefined;
}

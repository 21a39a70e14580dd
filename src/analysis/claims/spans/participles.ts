/** Participles that report without a subject of their own: "*Asked about* the plan, …", "long *described by* critics as …". */
import { passiveCues } from '../cues/passive-lexicon';
import type { Reading } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import type { ClaimSpans, Range } from './claim-spans';
import { hasOwnVerb, sentenceEnd, sentenceStart } from './clauses';
import { contentEnd } from './content';
import { inQuote, opensQuote, quotationEnd } from './quotes';
import { sourceStartingAt } from './source-after';
import { ownSubject } from './subjects';

/** "described *by his critics* as a dictator", "accused *by the bank* of fraud": the agent stands before the label. */
export function describedBy(r: Reading, group: VerbGroup): ClaimSpans | undefined {
  if (r.tokens[group.to]?.lower !== 'by') return undefined;
  for (const cue of passiveCues(r.tokens[group.head]?.lower ?? '')) {
    const link = cue.words.length === 2 && /^(?:as|of|for|with)$/u.test(cue.words[1] ?? '');
    const agent = link ? agentBefore(r, group.to + 1, cue.words[1] as string) : undefined;
    if (!agent) continue;
    const to = contentEnd(r, agent.to, 'phrase');
    const subject = group.passive ? ownSubject(r, group) : undefined;
    const own = subject && !subject.antecedent ? [subject.range] : [];
    return {
      source: [agent],
      cue: [{ from: group.from, to: group.to }],
      content: [...own, { from: agent.to, to }],
      lemma: `be ${cue.words.join(' ')}`,
      stance: cue.stance,
      pattern: 'passive object by',
      confidence: 0.7,
    };
  }
  return undefined;
}

/** The agent that begins at token `at` and ends right before the word that ties a label to the verb. */
function agentBefore(r: Reading, at: number, link: string): Range | undefined {
  const first = r.phraseAt[at];
  const end = Math.min(sentenceEnd(r, at), (first?.to ?? at) + LONGEST_AGENT);
  let stop = -1;
  for (let i = first?.to ?? end; i < end && !/^[;:.]$/u.test(r.tokens[i]?.text ?? ''); i++) {
    if (r.tokens[i]?.lower !== link) continue;
    stop = i;
    // "by the mayor *of Paris* of theft", "by the minister *for Housing* for delays"
    if (link === 'as' || link === 'with' || !/^\p{Lu}/u.test(r.tokens[i + 1]?.text ?? '')) break;
  }
  const agent = stop < 0 ? undefined : sourceStartingAt(r, at, stop);
  // "by the minister, Jo Lee*,* as a farce"
  const comma = agent && r.tokens[agent.to]?.text === ',' && agent.to + 1 === stop;
  return agent?.to === stop ? agent : comma ? { from: agent.from, to: stop } : undefined;
}

/** Furthest that the label stands behind the agent's first noun phrase, in tokens. */
const LONGEST_AGENT = 12;

/** "head teacher *branded* ‘bigot’ quits": a label in quotation marks whose bearer has a verb of their own behind it. */
export function brandedBearer(r: Reading, group: VerbGroup): ClaimSpans | undefined {
  const bare = group.from === group.head && opensQuote(r, group.to);
  const cue = bare
    ? passiveCues(r.tokens[group.head]?.lower ?? '').find(
        (c) => c.reads === 'object' && c.words.length === 1,
      )
    : undefined;
  const close = cue ? quotationEnd(r, group.to) : 0;
  const subject = cue && close - group.to <= LONGEST_LABEL ? ownSubject(r, group) : undefined;
  const goesOn =
    r.tokens[close]?.sentence === r.tokens[group.head]?.sentence && hasOwnVerb(r, close);
  if (!cue || !subject || subject.antecedent || !goesOn) return undefined;
  return {
    source: [],
    cue: [{ from: group.from, to: group.to }],
    content: [subject.range, { from: group.to, to: close }],
    lemma: `be ${cue.words.join(' ')}`,
    stance: cue.stance,
    pattern: 'passive object',
    confidence: 0.75,
  };
}

/** Longest label, in tokens with its marks. */
const LONGEST_LABEL = 8;

/** "*Asked about* the plan, …", "when *asked whether* …": the reporter's question, its asker unnamed. */
export function askedAbout(r: Reading, group: VerbGroup): ClaimSpans | undefined {
  const bare =
    group.from === group.head &&
    /^(?:asked|questioned|pressed|quizzed)$/u.test(r.tokens[group.head]?.lower ?? '');
  const before = r.tokens[group.from - 1];
  const opens =
    group.from === sentenceStart(r, group.from) || /^(?:when|if|,)$/u.test(before?.lower ?? '');
  const next = r.tokens[group.to]?.lower ?? '';
  if (!bare || !opens || !/^(?:about|whether|if|how|why|what|who|to)$/u.test(next))
    return undefined;
  const from = next === 'about' ? group.to + 1 : group.to;
  const to = Math.min(contentEnd(r, from, 'phrase'), commaFrom(r, from));
  if (to <= from) return undefined;
  return {
    source: [],
    cue: [{ from: group.from, to: from }],
    content: [{ from, to }],
    lemma: 'ask',
    stance: 'neutral',
    pattern: 'asked',
    confidence: 0.4,
  };
}

function commaFrom(r: Reading, from: number): number {
  const end = sentenceEnd(r, from);
  for (let i = from; i < end; i++) if (r.tokens[i]?.text === ',' && !inQuote(r, i)) return i;
  return end;
}

/** Who a passive says it is by: "branded a scab by striking drivers", "portrayed in the tabloids as a radical". */
import { namesPersons } from '../match/person-nouns';
import { isMark } from '../phrase/marks';
import { type Party, partyAfter, type Text } from '../phrase/noun-phrase';
import { headParty } from '../phrase/phrase-head';
import { COMMON_VERBS, CONJUNCTIONS } from '../phrase/words';

/** How far after a label its agent may stand, in tokens. */
const REACH = 5;
/** What *by* and a number measure: "by one vote". */
const MEASURED =
  /^(?:votes?|points?|percent|per|seats?|goals?|days?|weeks?|months?|years?|hours?|minutes?|miles?|kilomet(?:re|er)s?|times?|million|billion|thousand|hundred|%)$/u;
/** Where labels are handed out in public, and how many words may say which: "the right-wing press". */
const MEDIA =
  /^(?:press|media|tabloids?|papers?|newspapers?|television|tv|headlines|editorials?|reports?|posts|circles|quarters|leaflets?|communiques?|statements?)$/u;
const WHICH = 5;

/** The party after *by* at token `by`: "by one cousin", "by striking bus drivers"; no measure and no doing. */
export function agentAt(text: Text, by: number): Party | undefined {
  const { tokens } = text.doc;
  const first = tokens[by + 1];
  const next = tokens[by + 2];
  if (first?.kind === 'number' && (/\d/u.test(first.text) || MEASURED.test(next?.lower ?? '')))
    return undefined;
  const doing = /^\p{Ll}{3,}ing$/u.test(first?.text ?? '');
  if (doing && !namesPersons(lastWord(text, by + 2))) return undefined; // "by raising taxes"
  const from = doing ? by + 2 : by + 1;
  const party = partyAfter(text, from);
  return party?.entity === undefined ? (officeHolder(text, from) ?? party) : party;
}

/** How long an office may be, in tokens: "the Minister for Integration". */
const OFFICE = 8;

/** "by the Minister for Integration, Nora Tuohy, as": the name that is all of the aside on an office. */
function officeHolder({ doc: { tokens }, mentions }: Text, from: number): Party | undefined {
  for (let i = from; i < from + OFFICE; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[from]?.sentence) return undefined;
    if (token.text === ',') {
      const mention = mentions.at(i + 1);
      const aside = mention?.entity.type === 'person' && tokens[mention.to]?.text === ',';
      return aside ? { name: mention.entity.name, entity: mention.entity.id } : undefined;
    }
    if (token.kind === 'mark' || COMMON_VERBS.has(token.lower) || token.lower === 'as')
      return undefined;
  }
  return undefined;
}

function lastWord(text: Text, from: number): string {
  return partyAfter(text, from)?.name.split(/\s+/u).at(-1) ?? '';
}

/** "by X" after the label, past the closing mark and a short remark ("in 2018"). */
export function agentAfter(text: Text, to: number): Party | undefined {
  const { tokens } = text.doc;
  for (let i = to; i < to + REACH; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[to - 1]?.sentence) return undefined;
    if (token.lower === 'by') return agentAt(text, i);
    if (COMMON_VERBS.has(token.lower)) return undefined; // "a catastrophe could open by"
    if (token.kind === 'mark' && !isMark(token)) return undefined;
    if (CONJUNCTIONS.has(token.lower) || /ed$/u.test(token.lower)) return undefined; // "a panic cooked up by …"
    if (/^(?:up|out|off|run|led|written|driven|made)$/u.test(token.lower)) return undefined;
  }
  return undefined;
}

/** "[was vilified] in the right-wing press as": the medium between a passive verb and its label. */
export function mediumBetween(text: Text, verb: number, to: number): Party | undefined {
  const { tokens } = text.doc;
  for (let i = verb + 1; i < to; i++) {
    if (!/^(?:in|on|across)$/u.test(tokens[i]?.lower ?? '')) continue;
    for (let last = i + 1; last <= Math.min(i + 1 + WHICH, to - 1); last++)
      if (MEDIA.test(tokens[last]?.lower ?? '')) return headParty(text, i + 1, last + 1);
  }
  return undefined;
}

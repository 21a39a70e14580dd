/** Where the reporter, another attribution or the next report of the same speaker takes over from content. */
import { cueOf } from '../cues/cue-lexicon';
import type { Reading } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import { adjunctEnd, complementAt, isTime } from './complements';
import { isNaming } from './naming-cues';
import { predicateOf } from './predicates';

const MARK = /^[,—–]$/u;

/** True where at the comma or conjunction `i` content ends. `end` is the sentence's end. */
export function takesOver(r: Reading, i: number, end: number): boolean {
  const comma = MARK.test(r.tokens[i]?.text ?? '');
  if (!comma && r.cls[i] !== 'coordinator') return false;
  let next = comma ? i + 1 : i;
  const joined = r.cls[next] === 'coordinator';
  if (joined) next++;
  while (next < end && r.cls[next] === 'adverb') next++;
  if (comma && isRemark(r, next)) return true;
  if (startsReport(r, next, comma, joined)) return true;
  if (comma && joined) return isSecondReport(r, next);
  if (!comma) return false;
  return isTrailingAttribution(r, next, end) || isOtherReport(r, next);
}

/** ", without giving details", ", according to …", ", a word his rivals shun", ", a day after troops had fired". */
export function isRemark(r: Reading, next: number): boolean {
  const word = r.tokens[next]?.lower;
  if (word === 'according' || (word === 'without' && r.groupAt[next + 1]?.shape === 'ing'))
    return true;
  const phrase = r.phraseAt[next];
  if (phrase?.from !== next) return false;
  const after = r.tokens[phrase.to]?.lower ?? '';
  if (isTime(r, phrase.head)) return phrase.to - next > 1 && /^(?:after|before)$/u.test(after);
  const named = word === 'a' || word === 'an';
  return named && WORDING.test(r.tokens[phrase.head]?.lower ?? '') && opensRelative(r, phrase.to);
}

/** Nouns that take up what has been said: "…, a *charge* they deny". */
const WORDING =
  /^(?:label|term|word|phrase|expression|epithet|slur|nickname|charge|claim|accusation|allegation|description|comparison|characteri[sz]ation|view|assertion|suggestion|statement|comment|remark|argument|practice|tactic|verdict|position|notion|idea|theory|insult|jibe|quip|line|slogan|boast|promise|pledge|threat|step|move|assessment|depiction|portrayal|figure|estimate)$/u;

/** *that*, *which*, or somebody's name for it right behind: "a term *he* rejects", "a label *the party* wears". */
function opensRelative(r: Reading, at: number): boolean {
  if (/^(?:that|which)$/u.test(r.tokens[at]?.lower ?? '')) return true;
  const subject = r.phraseAt[at];
  if (subject?.from !== at) return false;
  let verb = subject.to;
  // "a charge *the mayor, Jo Lee, waved off*"
  if (r.tokens[verb]?.text === ',') {
    const name = r.phraseAt[verb + 1];
    verb = name?.from === verb + 1 && r.tokens[name.to]?.text === ',' ? name.to + 1 : verb;
  }
  return r.groupAt[verb]?.shape === 'finite';
}

/** ", adding that …", "and said that …": a cue of the same speaker. */
function startsReport(r: Reading, next: number, comma: boolean, joined: boolean): boolean {
  const group = r.groupAt[next];
  if (!group || group.passive || (group.from !== next && r.cls[group.from] !== 'adverb'))
    return false;
  const predicate = predicateOf(r, group);
  if (!predicate) return false;
  const { takes } = predicate.cue;
  if (comma && group.shape === 'ing')
    return takes.has('speech') || takes.has('that') || takes.has('object');
  if (!joined || group.shape !== 'finite' || r.cls[group.from] === 'modal') return false;
  if (carriesPassive(r, group)) return false;
  return complementAt(r, predicate.to, predicate.cue).kind !== 'none';
}

/** "said she had been shoved and *called a thief*": a second participle under *been*, with what its bearer is called. */
export function carriesPassive(r: Reading, group: VerbGroup): boolean {
  const label = r.phraseAt[group.to];
  if (group.from !== group.head || !isNaming(group.lemma) || label?.from !== group.to) return false;
  if (!/^an?$/u.test(r.tokens[group.to]?.lower ?? '') || r.phraseAt[label.to]?.from === label.to)
    return false;
  return r.groupAt[group.from - 2]?.passive === true;
}

/** ", though the owner joked that …": somebody else is reported. */
function isOtherReport(r: Reading, next: number): boolean {
  if (!/^(?:though|although|while|whereas)$/u.test(r.tokens[next]?.lower ?? '')) return false;
  for (let i = next + 1; i < next + 14; i++) {
    const group = r.groupAt[i];
    if (r.tokens[i]?.text === ',') return false;
    if (group?.from === i && group.shape === 'finite') {
      const cue = cueOf(group.lemma);
      const speaks =
        cue?.takes.has('speech') === true || cue?.stance === 'denies' || DISPUTES.test(group.lemma);
      return speaks && r.tokens[group.to]?.kind !== 'mark';
    }
  }
  return false;
}

/** Verbs with which somebody else answers, whatever their stance in the lexicon. */
const DISPUTES = /^(?:dispute|deny|reject|contest|question|disagree)$/u;

/** ", but *residents reached by telephone said that* …", "and *his deputy blamed* …": somebody else is reported, at full length. */
function isSecondReport(r: Reading, next: number): boolean {
  const subject = r.phraseAt[next];
  if (subject?.from !== next) return false;
  if (r.cls[next] === 'pronoun') return isSecondOfOwn(r, next);
  for (let i = subject.to; i < subject.to + LONGEST_SUBJECT; i++) {
    const group = r.groupAt[i];
    if (/^[,;:.]$/u.test(r.tokens[i]?.text ?? '') || (r.quoteAt[i] as number) >= 0) return false;
    if (group?.from !== i) continue;
    // "residents *reached* by telephone said"
    if (r.cls[group.to] === 'preposition' && group.from === group.head) continue;
    const predicate =
      group.shape === 'finite' && !group.passive ? predicateOf(r, group) : undefined;
    if (!predicate?.cue.takes.has('speech')) return false;
    return /^(?:that|clause|quote)$/u.test(complementAt(r, predicate.to, predicate.cue).kind);
  }
  return false;
}

/** "They say …, and *they admit that* …": what opens as the sentence does is a second report of the same speaker. */
function isSecondOfOwn(r: Reading, next: number): boolean {
  const first = r.doc.sentences[r.tokens[next]?.sentence ?? -1]?.from ?? -1;
  const [group, own] = [r.groupAt[next + 1], r.groupAt[first + 1]];
  if (r.tokens[first]?.lower !== r.tokens[next]?.lower || !group || !own) return false;
  if (group.from !== next + 1 || own.from !== first + 1 || group.shape !== 'finite') return false;
  const predicate =
    group.passive || isPresent(r, group) !== isPresent(r, own) ? undefined : predicateOf(r, group);
  if (!predicate?.cue.takes.has('speech') && !predicate?.cue.takes.has('that')) return false;
  return complementAt(r, predicate.to, predicate.cue).kind === 'that';
}

/** "They suggest": the tense of the one is that of the other. */
const isPresent = (r: Reading, { head }: VerbGroup): boolean =>
  r.verb[head]?.forms.has('past') !== true;

/** Longest subject of a second report behind its first noun phrase, in tokens. */
const LONGEST_SUBJECT = 10;

/** "…, officials said." — a source and a cue with nothing after them. */
function isTrailingAttribution(r: Reading, at: number, end: number): boolean {
  const phrase = r.phraseAt[at];
  const group = phrase?.from === at ? r.groupAt[phrase.to] : undefined;
  if (!phrase || !group || group.from !== phrase.to || group.shape !== 'finite') return false;
  if (!cueOf(group.lemma)?.takes.has('speech')) return false;
  return (
    afterAdjuncts(r, group.to, end) >= end - 1 || /^[,—]$/u.test(r.tokens[group.to]?.text ?? '')
  );
}

/** The first token after all adjuncts at `i`. */
export function afterAdjuncts(r: Reading, i: number, end: number): number {
  let at = i;
  for (let steps = 0; steps < 8; steps++) {
    const next = adjunctEnd(r, at, end);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** Loaded wording by who used it, and by whom it is about. */
import type { Words } from '../locale/words';
import type { Analysis, Term } from '../model/analysis';

interface WordingGroup {
  /** "Used by the article", "Abbas Araghchi, quoted" … */
  label: string;
  voice: Term['voice'];
  /** The speaker, or '' for the article and where the speaker is unclear. */
  speaker: string;
  terms: Term[];
}

/** Who used a term, as a heading: "Used by the article", "SANA, paraphrased". */
export function userOf({ voice, speaker }: Pick<Term, 'voice' | 'speaker'>, words: Words): string {
  if (voice === 'outlet') return words.say('usedByArticle');
  if (voice === 'scare-quoted') return words.say('usedScareQuoted');
  if (voice === 'quoted')
    return speaker ? words.say('usedQuoted', speaker.name) : words.say('usedQuotedUnclear');
  return speaker ? words.say('usedReported', speaker.name) : words.say('usedReportedUnclear');
}

/** The same beside the term itself: "the article", "paraphrasing SANA". */
export function userBeside(
  { voice, speaker }: Pick<Term, 'voice' | 'speaker'>,
  words: Words,
): string {
  if (voice === 'outlet') return words.say('byArticle');
  if (voice === 'scare-quoted') return words.say('byScareQuoted');
  if (voice === 'quoted')
    return speaker ? words.say('byQuoted', speaker.name) : words.say('byQuotedUnclear');
  return speaker ? words.say('byReported', speaker.name) : words.say('byReportedUnclear');
}

/**
 * Terms grouped by user: the article's own words first, then speakers by number of terms.
 * @example wordingByUser(analysis, words)[0] // { label: 'Used by the article', terms: [ … ] }
 */
export function wordingByUser(analysis: Analysis, words: Words): WordingGroup[] {
  const groups = new Map<string, WordingGroup>();
  for (const term of analysis.terms) {
    if (!term.on) continue;
    const label = userOf(term, words);
    const group = groups.get(label);
    if (group) group.terms.push(term);
    else
      groups.set(label, {
        label,
        voice: term.voice,
        speaker: term.speaker?.name ?? '',
        terms: [term],
      });
  }
  const own = (group: WordingGroup) => (group.voice === 'outlet' ? 0 : 1);
  return [...groups.values()].sort((a, b) => own(a) - own(b) || b.terms.length - a.terms.length);
}

interface TargetGroup {
  target: string;
  terms: Term[];
}

/** "How it is called": every label given to one target, most labelled first; terms without a target are left out. */
export function wordingByTarget(analysis: Analysis): TargetGroup[] {
  const groups = new Map<string, TargetGroup>();
  for (const term of analysis.terms) {
    if (!term.on || !term.target) continue;
    const key = term.target.entity ?? term.target.name;
    const group = groups.get(key);
    if (group) group.terms.push(term);
    else groups.set(key, { target: term.target.name, terms: [term] });
  }
  return [...groups.values()].sort((a, b) => b.terms.length - a.terms.length);
}

/** Claims by speaker. */
import { ENGLISH } from '../locale/english';
import type { Words } from '../locale/words';
import type { Analysis, Claim, SourceSort } from '../model/analysis';
import { SOURCE_SORTS } from '../model/closed-lists';
import { labels } from './labels';
import { surfaces } from './surface';

export interface Speaker {
  /** The resolved name, or '' where nobody is named. */
  name: string;
  sort: SourceSort;
  /** As the article states it: "Iranian Foreign Minister". */
  role: string;
  claims: Claim[];
}

const SORT_KEYS = {
  named: 'sortNamed',
  role: 'sortRole',
  unnamed: 'sortUnnamed',
  document: 'sortDocument',
  none: 'sortNone',
} as const;

/** What kind of source this is, in the words the reader sees. */
export const sortLabel = (sort: SourceSort, words: Words): string => words.say(SORT_KEYS[sort]);

/** The same in English, for what leaves the program. */
export const SORT_LABELS = /* @__PURE__ */ labels(SOURCE_SORTS, (sort) => sortLabel(sort, ENGLISH));

/**
 * Claims grouped by their resolved speaker, most quoted first, each speaker's in text order; `claims` are those of the
 * analysis that are to be listed, all by default.
 * @example claimsBySpeaker(analysis)[0]?.name // 'Abbas Araghchi'
 */
export function claimsBySpeaker(
  analysis: Analysis,
  claims: readonly Claim[] = analysis.claims,
): Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const claim of claims) {
    const { name, entity, sort } = claim.source;
    const key = entity ?? name;
    const speaker = speakers.get(key);
    if (speaker) speaker.claims.push(claim);
    else {
      const role = analysis.entities.find((e) => e.id === entity)?.roles[0]?.title ?? '';
      speakers.set(key, { name, sort, role, claims: [claim] });
    }
  }
  return [...speakers.values()].sort((a, b) => b.claims.length - a.claims.length);
}

/** The words of a claim's cue: "said", "according to"; "—" where there is none. */
export function cueWords(analysis: Analysis, claim: Claim): string {
  return surfaces(analysis, claim.cue.spans) || '—';
}

/** The words of a claim's content, pieces joined by an ellipsis. */
export function contentWords(analysis: Analysis, claim: Claim): string {
  return surfaces(analysis, claim.content.spans);
}

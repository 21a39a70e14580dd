/** What an article's claims rest on, and how much each speaker gets to say. */
import type { Analysis, Claim, SourceSort } from '../model/analysis';
import type { Span } from '../model/span';
import { claimsBySpeaker } from './said';

interface Rest {
  sort: SourceSort;
  claims: number;
}
const ORDER: readonly SourceSort[] = ['named', 'role', 'unnamed', 'document', 'none'];

/** How many claims rest on each sort of source; sorts without any are left out. */
export function sourcing(claims: readonly Claim[]): Rest[] {
  return ORDER.map((sort) => ({
    sort,
    claims: claims.filter((claim) => claim.source.sort === sort).length,
  })).filter((rest) => rest.claims);
}

interface Share {
  /** '' where no source is given. */
  name: string;
  words: number;
  /** 0 to 1, of all words that are somebody's. */
  share: number;
}

/**
 * The words of each speaker's claims, most first. A word counts once for a speaker, also where claims overlap; a claim
 * inside another one counts for both speakers.
 * @example shareOfVoice(analysis, analysis.claims)[0] // { name: 'Abbas Araghchi', words: 43, share: 0.4 }
 */
export function shareOfVoice(analysis: Analysis, claims: readonly Claim[]): Share[] {
  const counted = claimsBySpeaker(analysis, claims).map((speaker) => ({
    name: speaker.name,
    words: wordsIn(
      analysis.text,
      speaker.claims.flatMap((claim) => claim.content.spans),
    ),
  }));
  const all = counted.reduce((sum, { words }) => sum + words, 0);
  return counted
    .map((share) => ({ ...share, share: all ? share.words / all : 0 }))
    .sort((a, b) => b.words - a.words);
}

function wordsIn(text: string, spans: readonly Span[]): number {
  let words = 0;
  let done = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, done);
    if (from < end)
      words += text.slice(from, end).match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
    done = Math.max(done, end);
  }
  return words;
}

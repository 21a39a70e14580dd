/** The rule-based proposer: typed name spans from capitals, known names, head words and contexts. */
import type { EntityType } from '../../../model/analysis';
import type { NameSpan } from '../../../model/name-span';
import type { Segmented, Token } from '../../../model/segmented';
import { byStart, overlaps } from '../../../model/span';
import { isCommonWord, isFunctionWord } from '../names/common-words';
import { fold } from '../names/fold';
import { type LetterCase, letterCases } from '../names/letter-case';
import { contextScores, type Scores } from './contexts';
import { proposeInHeadline } from './headlines';
import { introducedBodies } from './introduced';
import type { Piece } from './piece';
import { cutRun } from './pieces';
import { findRuns } from './runs';

interface Candidate {
  piece: Piece;
  key: string;
  initial: boolean;
  scores: Scores;
}

/**
 * Names of the body, typed by what all occurrences of a name in the article say together; of headlines and capitals
 * (read from the body's names later) only what is known by itself. Sorted, not overlapping; cost linear in the text.
 * @example proposeNames(segment({ text: 'He met Abbas Araghchi in Damascus.' })) // person, place
 */
export function proposeNames(doc: Segmented): NameSpan[] {
  const cases = letterCases(doc);
  const candidates = collect(doc, cases);
  const totals = tally(doc, candidates);
  const spans: NameSpan[] = [];
  for (const candidate of candidates) {
    const span = decide(doc, candidate, totals);
    if (span) spans.push(span);
  }
  const introduced = doc.sentences.flatMap(({ from, to }, index) =>
    cases[index] === 'normal' ? introducedBodies(doc, from, to) : [],
  );
  if (introduced.length > 0) replace(spans, introduced);
  for (const [index, sentence] of doc.sentences.entries())
    if (cases[index] !== 'normal') spans.push(...proposeInHeadline(doc, sentence));
  return spans.sort(byStart);
}

/** Puts whole names in the place of what else was proposed there. */
function replace(spans: NameSpan[], whole: readonly NameSpan[]): void {
  const rest = spans.filter((span) => !whole.some((one) => overlaps(one, span)));
  spans.splice(0, spans.length, ...rest, ...whole);
}

function collect(doc: Segmented, cases: readonly LetterCase[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [index, sentence] of doc.sentences.entries()) {
    if (cases[index] !== 'normal') continue;
    for (const run of findRuns(doc, sentence.from, sentence.to))
      for (const piece of cutRun(doc, run)) {
        const scores: Scores = contextScores(doc, piece.from, piece.to);
        if (piece.type) scores[piece.type] = (scores[piece.type] ?? 0) + piece.weight;
        candidates.push({
          piece,
          key: fold(surface(doc, piece)),
          initial: piece.initial || piece.from === sentence.from,
          scores,
        });
      }
  }
  return candidates;
}

const surface = (doc: Segmented, piece: Piece): string =>
  doc.text.slice((doc.tokens[piece.from] as Token).start, (doc.tokens[piece.to - 1] as Token).end);

interface Totals {
  scores: Map<string, Scores>;
  /** Names seen where a capital means something. */
  inside: Set<string>;
  /** Last and first words of the persons with more than one word. */
  persons: Set<string>;
}

function tally(doc: Segmented, candidates: readonly Candidate[]): Totals {
  const totals: Totals = { scores: new Map(), inside: new Set(), persons: new Set() };
  for (const { piece, key, initial, scores } of candidates) {
    const sum = totals.scores.get(key) ?? {};
    for (const [type, weight] of Object.entries(scores) as [EntityType, number][])
      sum[type] = (sum[type] ?? 0) + weight;
    totals.scores.set(key, sum);
    if (!initial) totals.inside.add(key);
    if (piece.type === 'person' && piece.to - piece.from > 1 && piece.weight > 2) {
      totals.persons.add(fold((doc.tokens[piece.to - 1] as Token).text));
      totals.persons.add(fold((doc.tokens[piece.from] as Token).text));
    }
  }
  return totals;
}

/** So much speaks for a body of ordinary words: "the campaign group Enough Harm". */
const CALLED = 3;

/** What a name is when nothing speaks for anything. */
const PRIOR = 0.4;

function decide(doc: Segmented, candidate: Candidate, totals: Totals): NameSpan | undefined {
  const { piece, key, initial } = candidate;
  const first = doc.tokens[piece.from] as Token;
  const single = piece.to - piece.from === 1;
  const surname = single && totals.persons.has(fold(first.text)) && !isFunctionWord(first.lower);
  const { type, best, margin } = weigh(candidate, totals, surname);
  const called = type === 'organization' && best >= CALLED;
  if (!piece.known && !single && !piece.type && !called && allCommon(doc, piece)) return undefined;
  if (best <= 0) return undefined;
  if (single && !piece.known) {
    // A capital alone makes no name of an ordinary word, and of no word where a sentence begins.
    const common = isCommonWord(first.lower) && !surname;
    const unheard = initial && !totals.inside.has(key);
    if ((common && (unheard || best < 3)) || (unheard && best < 1)) return undefined;
  }
  return {
    start: first.start,
    end: (doc.tokens[piece.to - 1] as Token).end,
    type,
    confidence: Math.round((0.5 + 0.48 * (1 - Math.exp(-margin / 3))) * 100) / 100,
  };
}

/** The type the most speaks for: this place counts beside all places of the name. */
function weigh(
  { piece, key, scores }: Candidate,
  totals: Totals,
  surname: boolean,
): { type: EntityType; best: number; margin: number } {
  const single = piece.to - piece.from === 1;
  const all: Record<string, number> = { person: single ? PRIOR : 0, ...totals.scores.get(key) };
  if (surname && !piece.known) all.person = (all.person ?? 0) + 6;
  for (const [type, weight] of Object.entries(scores)) all[type] = (all[type] ?? 0) + weight;
  const ranked = Object.entries(all).sort((a, b) => b[1] - a[1]);
  const [type, best] = ranked[0] ?? ['other', 0];
  return { type: type as EntityType, best, margin: best - Math.max(0, ranked[1]?.[1] ?? 0) };
}

/** "Human Rights", "Energy Efficiency Program": capitals for weight, not a name's. */
function allCommon(doc: Segmented, piece: Piece): boolean {
  for (let i = piece.from; i < piece.to; i++) {
    const token = doc.tokens[i] as Token;
    if (token.kind === 'word' && !isCommonWord(token.lower)) return false;
  }
  return true;
}

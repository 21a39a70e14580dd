/** "According to X, …" and "…, according to X". */
import type { Reading } from '../reading/reading';
import { contentBefore, contentOnwards } from './around';
import type { ClaimSpans } from './claim-spans';
import { sentenceEnd, sentenceStart } from './clauses';
import { contentEnd } from './content';
import { sourceStartingAt } from './source-after';

/** Nouns that stand between the phrase and its source: "according to *reports by* the agency". */
const REPORT =
  /^(?:reports?|figures|data|estimates?|statements?|accounts?|information|testimony|documents|sources)$/u;

/** Proposals of *according to* outside quotations. */
export function findAccordingTo(r: Reading): ClaimSpans[] {
  const found: ClaimSpans[] = [];
  for (let i = 0; i + 2 < r.tokens.length; i++) {
    const own = (r.quoteAt[i] as number) < 0 ? inTheirWords(r, i) : undefined;
    if (own) found.push(own);
    const phrase = (r.quoteAt[i] as number) < 0 ? phraseOf(r, i) : undefined;
    const claim = phrase && accordingTo(r, i, phrase);
    if (claim) found.push(claim);
  }
  return found;
}

/** Words that put what a sentence says down to somebody, and what may not stand before them. */
const PHRASES: readonly { words: readonly string[]; lemma: string }[] = [
  { words: ['according', 'to'], lemma: 'according to' },
  { words: ['in', 'the', 'words', 'of'], lemma: 'in the words of' },
  { words: ['in', 'the', 'view', 'of'], lemma: 'in the view of' },
  { words: ['in', 'the', 'opinion', 'of'], lemma: 'in the opinion of' },
  { words: ['in', 'the', 'eyes', 'of'], lemma: 'in the eyes of' },
  { words: ['by', 'the', 'count', 'of'], lemma: 'by the count of' },
  { words: ['by', 'the', 'account', 'of'], lemma: 'by the account of' },
  { words: ['by', 'the', 'reckoning', 'of'], lemma: 'by the reckoning of' },
  { words: ['per'], lemma: 'per' },
];
interface Phrase {
  words: readonly string[];
  lemma: string;
}

/** "*In her words*, the levy is theft", "In Lee's view, …": whose words they are stands before them. */
function inTheirWords(r: Reading, at: number): ClaimSpans | undefined {
  if (r.tokens[at]?.lower !== 'in' || sentenceStart(r, at) !== at) return undefined;
  const phrase = r.phraseAt[at + 1];
  if (phrase?.from !== at + 1 || r.tokens[phrase.to]?.text !== ',') return undefined;
  const noun = r.tokens[phrase.head]?.lower ?? '';
  let to = phrase.head;
  if (r.tokens[to - 1]?.lower === 'own') to--;
  const owner = r.cls[to - 1] === 'possessive' ? to - 1 : to;
  const pronoun =
    to === phrase.from + 1 && /^(?:his|her|their|its)$/u.test(r.tokens[to - 1]?.lower ?? '');
  if (!/^(?:words|view|opinion|eyes|telling)$/u.test(noun) || !(pronoun || owner < to))
    return undefined;
  const content = { from: phrase.to + 1, to: contentEnd(r, phrase.to + 1) };
  if (!hasMainVerb(r, content.from, content.to)) return undefined;
  return {
    source: [{ from: phrase.from, to: owner }],
    cue: [
      { from: at, to: at + 1 },
      { from: to, to: phrase.to },
    ],
    content: [content],
    lemma: `in the ${noun} of`,
    pattern: 'according to',
    confidence: 0.85,
  };
}

function phraseOf(r: Reading, at: number): Phrase | undefined {
  const phrase = PHRASES.find(({ words }) =>
    words.every((word, k) => r.tokens[at + k]?.lower === word),
  );
  return phrase?.lemma === 'per' && !isPer(r, at) ? undefined : phrase;
}

/** "…, per *the* union", against "per cent", "per head", "per Mrs Lee's wish" amid a clause. */
function isPer(r: Reading, at: number): boolean {
  const parted = at === sentenceStart(r, at) || r.tokens[at - 1]?.text === ',';
  const next = r.tokens[at + 1];
  return parted && (r.cls[at + 1] === 'determiner' || /^\p{Lu}/u.test(next?.text ?? ''));
}

function accordingTo(r: Reading, at: number, phrase: Phrase): ClaimSpans | undefined {
  const start = sentenceStart(r, at);
  const end = sentenceEnd(r, at);
  const from = at + phrase.words.length;
  const noun = r.phraseAt[from];
  const reported =
    noun?.from === from &&
    REPORT.test(r.tokens[noun.head]?.lower ?? '') &&
    /^(?:by|from)$/u.test(r.tokens[noun.to]?.lower ?? '');
  const author = sourceStartingAt(r, reported ? noun.to + 1 : from, end);
  const source = author && { from, to: author.to };
  if (!source) return undefined;
  const opens = at === start || (at === start + 1 && r.cls[start] !== 'noun');
  const rest = { lemma: phrase.lemma, pattern: 'according to', cue: [{ from: at, to: from }] };
  if (opens || r.tokens[at - 1]?.text === ';') {
    const comma = commaAfter(r, r.phraseAt[source.from]?.to ?? source.from, end);
    if (comma < 0 || comma + 1 === end) return undefined;
    return {
      ...rest,
      source: [{ from: source.from, to: comma }],
      content: [{ from: comma + 1, to: contentEnd(r, comma + 1) }],
      confidence: 0.85,
    };
  }
  const before = contentBefore(r, at) ?? { from: start, to: at };
  if (before.to <= before.from) return undefined;
  const after = contentOnwards(r, before, source.to, end);
  return { ...rest, source: [source], content: [before, ...after], confidence: 0.85 };
}

/**
 * The comma that ends the source: the first behind which the main clause stands, so not one that opens an apposition or a
 * relative clause ("According to Lee, who saw it, *prices fell*").
 */
function commaAfter(r: Reading, from: number, end: number): number {
  let last = -1;
  for (let i = from; i < end; i++) {
    if (r.tokens[i]?.text !== ',') continue;
    last = i;
    if (
      !/^(?:who|whose|which|whom|where)$/u.test(r.tokens[i + 1]?.lower ?? '') &&
      hasMainVerb(r, i + 1, end)
    )
      return i;
  }
  return last;
}

/** True where a finite verb stands before the next comma, outside quotations. */
function hasMainVerb(r: Reading, from: number, end: number): boolean {
  for (let i = from; i < end && r.tokens[i]?.text !== ','; i++)
    if (r.groupAt[i]?.shape === 'finite' || r.cls[i] === 'modal') return true;
  return false;
}

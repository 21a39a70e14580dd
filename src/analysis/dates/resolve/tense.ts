/** Tense around a mention: whether the sentence speaks of what was or of what is to come. */
import type { Token } from '../../../model/segmented';

const FUTURE = new Set(
  "will 'll shall wo would should could might may due scheduled expected expects planned planning plans set upcoming hopes intends slated supposed tomorrow".split(
    ' ',
  ),
);
const PAST = new Set(
  'said was were had did told ago yesterday came went took made began won met found saw held gave rose fell killed died has have'.split(
    ' ',
  ),
);
/** "-ed" that is no past tense. */
const NO_PAST = new Set(['united', 'indeed', 'hundred', 'wanted', 'limited', 'so-called', 'based']);

/** How far from the mention a cue may stand, in tokens. */
const REACH_BACK = 18;
const REACH_ON = 10;

/** The tense of the nearest cue: first before the mention, then after it, within tokens `from` … `to`. */
export function tenseAt(
  tokens: readonly Token[],
  mention: { from: number; to: number },
  sentence: { from: number; to: number },
): 'past' | 'future' | undefined {
  const direct = directTense(tokens, mention.from, sentence.from);
  if (direct) return direct;
  const first = Math.max(sentence.from, mention.from - REACH_BACK);
  for (let i = mention.from - 1; i >= first; i--) {
    const tense = tenseOf(tokens, i);
    if (tense) return tense;
  }
  const last = Math.min(sentence.to, mention.to + REACH_ON);
  for (let i = mention.to; i < last; i++) {
    const tense = tenseOf(tokens, i);
    if (tense) return tense;
  }
  return undefined;
}

/** "as early as Monday", "closed until Friday", "ended March 31": what stands right before the mention. */
function directTense(
  tokens: readonly Token[],
  at: number,
  start: number,
): 'past' | 'future' | undefined {
  if (at - 2 < start) return undefined;
  const before = tokens[at - 1]?.lower ?? '';
  if (before === 'ended') return 'past';
  if (before === 'as')
    return /^(?:soon|early)$/u.test(tokens[at - 2]?.lower ?? '') ? 'future' : undefined;
  if (before !== 'until' && before !== 'by' && before !== 'till') return undefined;
  for (let i = Math.max(start, at - 6); i < at; i++) if (tokens[i]?.lower === 'had') return 'past';
  return 'future';
}

function tenseOf(tokens: readonly Token[], i: number): 'past' | 'future' | undefined {
  const word = tokens[i]?.lower ?? '';
  if (FUTURE.has(word)) return tokens[i]?.text === 'May' ? undefined : 'future';
  if (PAST.has(word)) return 'past';
  const before = tokens[i - 1]?.lower;
  if (word === 'be') return before === 'to' ? 'future' : undefined;
  // "be completed" takes its tense from what stands before *be*.
  if (word.length > 4 && word.endsWith('ed') && before !== 'be' && !NO_PAST.has(word))
    return 'past';
  return undefined;
}

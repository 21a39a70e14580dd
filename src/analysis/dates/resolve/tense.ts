/** Tense around a mention: whether the sentence speaks of what was or of what is to come. */
import type { Token } from '../../../model/segmented';

const FUTURE = new Set(
  "will 'll shall wo due scheduled expected planned plans plan set going upcoming would hopes intends wants starting tomorrow until".split(
    ' ',
  ),
);
const PAST = new Set(
  'said was were had did told ago yesterday came went took made began won left met found saw held gave rose fell killed died has have reported announced'.split(
    ' ',
  ),
);

/** How far from the mention a cue may stand, in tokens. */
const REACH_BACK = 18;
const REACH_ON = 10;

/** The tense of the nearest cue: first before the mention, then after it, within tokens `from` … `to`. */
export function tenseAt(
  tokens: readonly Token[],
  mention: { from: number; to: number },
  sentence: { from: number; to: number },
): 'past' | 'future' | undefined {
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

function tenseOf(tokens: readonly Token[], i: number): 'past' | 'future' | undefined {
  const word = tokens[i]?.lower ?? '';
  if (FUTURE.has(word)) return 'future';
  if (PAST.has(word)) return 'past';
  if (word.length > 4 && word.endsWith('ed') && !/^(?:need|indeed|united|red|hundred)/u.test(word))
    return 'past';
  return undefined;
}

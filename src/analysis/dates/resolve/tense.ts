/** Tense around a mention: whether the sentence speaks of what was or of what is to come. */
import type { Token } from '../../../model/segmented';
import { isPlan } from './plan';

const FUTURE = new Set(
  "will 'll shall wo would should might may due scheduled expected expects planned planning plans set upcoming hopes intends slated supposed tomorrow opens begins starts resumes expires airs convenes kicks forecasts predicts".split(
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

/** These report; what they report may have another tense. */
const REPORTING = new Set(
  'said told announced reported added noted agreed promised pledged predicted warned vowed urged asked'.split(
    ' ',
  ),
);

/**
 * What the words around a mention say. `direct`: a word right before it does ("since"); `close`: a verb a few words
 * before, that is not one of reporting; `far`: any other.
 */
export interface Tense {
  is: 'past' | 'future';
  reach: 'direct' | 'close' | 'far';
}

/** Before "to", they speak of what is to come. */
const COMMITTING = new Set(
  'vowed pledged promised agreed threatened hoped decided sworn undertaken'.split(' '),
);

/** How far from the mention a cue may stand, in tokens; and how close is close. */
const REACH_BACK = 18;
const REACH_ON = 10;
const CLOSE = 6;

/**
 * The tense of the nearest cue: first before the mention, then after it, within tokens `from` … `to`. `headline` is true
 * in a headline, whose present tells what has happened.
 */
export function tenseAt(
  tokens: readonly Token[],
  mention: { from: number; to: number },
  sentence: { from: number; to: number },
  headline = false,
): Tense | undefined {
  const direct = directTense(tokens, mention.from, sentence.from);
  if (direct) return { is: direct, reach: 'direct' };
  const first = Math.max(sentence.from, mention.from - REACH_BACK);
  for (let i = mention.from - 1; i >= first; i--) {
    const planned = !headline && mention.from - i <= CLOSE && isPlan(tokens, i, sentence.from);
    const is = planned ? 'future' : tenseOf(tokens, i);
    const close = mention.from - i <= CLOSE && !REPORTING.has(tokens[i]?.lower ?? '');
    if (is) return { is, reach: close ? 'close' : 'far' };
  }
  const last = Math.min(sentence.to, mention.to + REACH_ON);
  for (let i = mention.to; i < last; i++) {
    const is = tenseOf(tokens, i);
    if (is) return { is, reach: 'far' };
  }
  return undefined;
}

/** "as early as Monday", "closed until Friday", "since January", "ended March 31": what stands right before the mention. */
function directTense(tokens: readonly Token[], at: number, start: number): Tense['is'] | undefined {
  if (at - 1 < start) return undefined;
  const before = tokens[at - 1]?.lower ?? '';
  if (before === 'ended' || before === 'since') return 'past';
  if (at - 2 < start) return undefined;
  if (before === 'as')
    return /^(?:soon|early)$/u.test(tokens[at - 2]?.lower ?? '') ? 'future' : undefined;
  const beside = besideTense(tokens, at, start);
  if (beside) return beside;
  if (before === 'until' || before === 'till') return untilTense(tokens, at, start);
  // "by Wednesday it had 400": nothing is to come.
  if (before !== 'by') return undefined;
  for (let i = at + 1; i < at + CLOSE; i++) if (tenseOf(tokens, i) === 'past') return undefined;
  return untilTense(tokens, at, start);
}

/** "today and on Tuesday", "yesterday and Monday": days said in one breath lie on one side. */
function besideTense(tokens: readonly Token[], at: number, start: number): Tense['is'] | undefined {
  const and = tokens[at - 1]?.lower === 'on' ? at - 2 : at - 1;
  if (and - 1 < start || !/^(?:and|or)$/u.test(tokens[and]?.lower ?? '')) return undefined;
  const beside = tokens[and - 1]?.lower ?? '';
  if (beside === 'yesterday') return 'past';
  return beside === 'today' || beside === 'tomorrow' ? 'future' : undefined;
}

/** What is put off is put off until a day to come, also where it "had been". */
const DEFERRING = new Set(
  'bail bailed remanded adjourned postponed deferred delayed extended'.split(' '),
);

/** "closed until Friday" is to come, "had been closed until Friday" is over, "had been due until Friday" is not. */
function untilTense(tokens: readonly Token[], at: number, start: number): Tense['is'] {
  for (let i = at - 2; i >= Math.max(start, at - CLOSE); i--) {
    const word = tokens[i]?.lower ?? '';
    if (FUTURE.has(word) || DEFERRING.has(word)) return 'future';
    if (word === 'had') return 'past';
  }
  return 'future';
}

function tenseOf(tokens: readonly Token[], i: number): Tense['is'] | undefined {
  const word = tokens[i]?.lower ?? '';
  if (FUTURE.has(word)) return tokens[i]?.text === 'May' ? undefined : 'future';
  const before = tokens[i - 1]?.lower;
  // "are to resume", "has vowed to stay"
  if (word === 'to') return before === 'is' || before === 'are' ? 'future' : undefined;
  if (COMMITTING.has(word) && tokens[i + 1]?.lower === 'to') return 'future';
  if (word === 'be') return before === 'to' ? 'future' : undefined;
  // "be held", "be completed" take their tense from what stands before *be*.
  if (before === 'be') return undefined;
  if (PAST.has(word)) return 'past';
  if (word.length > 4 && word.endsWith('ed') && !NO_PAST.has(word)) return 'past';
  return undefined;
}

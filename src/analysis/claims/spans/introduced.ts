/** Sentences that only say how somebody speaks, before their quotation: "*A neighbour was blunter.* “Lock them up.”" */
import type { Reading } from '../reading/reading';
import type { ClaimSpans, Range } from './claim-spans';
import { sentenceEnd, sentenceStart } from './clauses';
import { ownSubject } from './subjects';

/** What speakers are who are about to be quoted. */
const MANNER =
  /^(?:blunt|blunter|franker|harsher|unrepentant|unmoved|unapologetic|unimpressed|unconvinced|defiant|scathing|furious|dismissive|emphatic|categorical|diplomatic|outspoken|cautious|philosophical|forthright)$/u;

/**
 * The claim without a cue whose `content` stands behind a sentence that ends in how its subject speaks; undefined behind
 * others. Looks at one sentence.
 * @example introduced(reading, { from: 6, to: 12 })?.source // "A neighbour" of "A neighbour was less diplomatic. “Lock them up.”"
 */
export function introduced(r: Reading, content: Range): ClaimSpans | undefined {
  const last = content.from - 2;
  if (last < 0 || r.tokens[last + 1]?.text !== '.' || sentenceEnd(r, last) !== content.from)
    return undefined;
  if (!MANNER.test(r.tokens[last]?.lower ?? '')) return undefined;
  for (let i = last - 1; i > sentenceStart(r, last) && last - i <= LONGEST_MANNER; i--) {
    const group = r.groupAt[i];
    if (group?.lemma !== 'be' || group.shape !== 'finite' || group.negated) continue;
    const source = ownSubject(r, group);
    return (
      source && {
        source: [source.range],
        cue: [],
        content: [content],
        lemma: '',
        stance: 'neutral',
        pattern: 'carried over',
        confidence: 0.5,
      }
    );
  }
  return undefined;
}

/** Most tokens between the verb and the last word: "was *less* diplomatic". */
const LONGEST_MANNER = 4;

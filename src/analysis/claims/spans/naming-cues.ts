/** Cues that name what somebody or something is to their source: "call A B", "describe A as B". */

const NAMING =
  /^(?:call|term|dub|label|brand|style|deem|consider|declare|refer to as|(?:[a-z]+) as)$/u;

/**
 * True of the lemmas of cues that give a thing a name or a quality.
 * @example isNaming('dismiss as') // true
 */
export const isNaming = (lemma: string): boolean => NAMING.test(lemma);

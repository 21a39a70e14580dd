/** The cue lexicon: words that report, what they take, and the stance they give the reporter. */
import type { Claim } from '../../../model/analysis';
import rows from './cue-verbs.json';

export type Stance = Claim['cue']['stance'];
/**
 * What may follow (or, for `speech`, also precede) a cue: `speech` a quotation or a clause parted by a comma, `clause` a
 * clause without *that*, `that`, `wh` (whether, how …), `infinitive` (*to* …), `gerund`, `object` a noun phrase that is
 * the content, `object-infinitive` ("want them to go"), `addressee` someone told before the content. `deed` is no complement: it marks
 * verbs that name a blow as well as words ("stormed the town"), which need speech or a clause to be cues.
 */
type Frame =
  | 'speech'
  | 'clause'
  | 'that'
  | 'wh'
  | 'infinitive'
  | 'gerund'
  | 'object'
  | 'object-infinitive'
  | 'addressee'
  | 'deed';
export interface Cue {
  /** A verb ('deny'), a verb with what belongs to it ('call for', 'take issue with'), or *be* + word ('be sure'). */
  lemma: string;
  stance: Stance;
  takes: ReadonlySet<Frame>;
}

const CUES = new Map<string, Cue>();
/** The words that may follow a verb as part of its cue, longest first: 'take' → [['issue', 'with']]. */
const PHRASES = new Map<string, string[][]>();

for (const { stance, takes, cues } of rows)
  for (const lemma of cues.split(', ')) {
    const known = CUES.get(lemma);
    CUES.set(lemma, {
      lemma,
      stance: known?.stance ?? (stance as Stance),
      takes: new Set([...(known?.takes ?? []), ...(takes.split(' ') as Frame[])]),
    });
    const [verb = '', ...rest] = lemma.split(' ');
    if (!known && rest.length)
      PHRASES.set(
        verb,
        [...(PHRASES.get(verb) ?? []), rest].sort((a, b) => b.length - a.length),
      );
  }

/**
 * The cue of a lemma.
 * @example cueOf('deny')?.stance // 'denies'
 */
export const cueOf = (lemma: string): Cue | undefined => CUES.get(lemma);

/** The word lists that make longer cues of a verb: phrasesOf('call') → [['for'], ['on']]. */
export const phrasesOf = (verb: string): readonly string[][] => PHRASES.get(verb) ?? [];

/** The stance a cue gives its source, unless its construction gives another. */
export const stanceOf = ({
  lemma,
  stance,
}: {
  lemma: string;
  stance?: Stance | undefined;
}): Stance => stance ?? CUES.get(lemma)?.stance ?? 'neutral';

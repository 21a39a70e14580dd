/** The cue lexicon: verbs that report, what they take, and the stance they give the reporter. */
import type { Claim } from '../../../model/analysis';
import rows from './cue-verbs.json';

export type Stance = Claim['cue']['stance'];
/**
 * What may follow (or, for `speech`, also precede) a cue verb: `speech` a quotation or a clause parted by a comma,
 * `clause` a clause without *that*, `that`, `wh` (whether, how …), `infinitive` (*to* …), `gerund`, `object` a noun
 * phrase that is the content, `object-infinitive` ("want them to go"), `addressee` someone told before the content.
 */
export type Frame =
  | 'speech'
  | 'clause'
  | 'that'
  | 'wh'
  | 'infinitive'
  | 'gerund'
  | 'object'
  | 'object-infinitive'
  | 'addressee';
export interface CueVerb {
  lemma: string;
  stance: Stance;
  takes: ReadonlySet<Frame>;
}

const VERBS = new Map<string, CueVerb>();
for (const { stance, takes, verbs } of rows)
  for (const lemma of verbs.split(' ')) {
    const known = VERBS.get(lemma);
    const frames = takes.split(' ') as Frame[];
    VERBS.set(lemma, {
      lemma,
      stance: known?.stance ?? (stance as Stance),
      takes: new Set([...(known?.takes ?? []), ...frames]),
    });
  }

/**
 * The cue verb of a lemma.
 * @example cueVerb('deny')?.stance // 'denies'
 */
export const cueVerb = (lemma: string): CueVerb | undefined => VERBS.get(lemma);

/**
 * The stance a cue gives its source. What someone would not do (*did not say*, *refused to*) is no denial of content.
 */
export const stanceOf = ({ lemma, stance }: { lemma: string; stance?: Stance }): Stance =>
  stance ?? cueVerb(lemma)?.stance ?? 'neutral';

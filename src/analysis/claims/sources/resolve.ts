/** Source spans → who that is: names, surnames and acronyms, pronouns, role nouns. Unresolved rather than guessed. */
import type { Entity } from '../../../model/analysis';
import type { Reading } from '../reading/reading';
import type { ClaimSpans, Range } from '../spans/claim-spans';
import type { Known, Source } from './known';
import { MentionIndex } from './mentions';
import { Naming } from './naming';
import { Speakers } from './speakers';

/** Bodies before which things are said by nobody in particular: "the jury *heard*", "the court *was told*". */
const COURT = /^(?:court|jury|jurors|inquest|tribunal|hearing|inquiry|trial)$/u;

/** Resolves the sources of claims one after another, in text order. */
export class SourceResolver {
  private readonly naming: Naming;
  private readonly speakers: Speakers;

  constructor(
    private readonly r: Reading,
    entities: readonly Entity[],
  ) {
    const mentions = new MentionIndex(entities);
    this.naming = new Naming(r, mentions);
    this.speakers = new Speakers(r, mentions);
  }

  /** Name, entity and sort of a claim's source; what it finds serves the pronouns of later claims. */
  resolve(claim: ClaimSpans): Source {
    const range = claim.source[0];
    if (!range || this.isCourt(claim, range)) return { name: '', sort: 'none' };
    const known = this.identify(claim.antecedent ?? range);
    this.speakers.add(known, range.from, claim);
    const { name, entity, sort } = known;
    return { name, ...(entity !== undefined && { entity }), sort };
  }

  private identify(range: Range): Known {
    const single = range.to - range.from === 1;
    const word = this.r.tokens[range.from]?.lower ?? '';
    const pronoun = this.r.cls[range.from] === 'pronoun' || /^(?:his|her|their|its)$/u.test(word);
    return single && pronoun ? this.speakers.meant(range.from) : this.naming.of(range);
  }

  private isCourt({ lemma }: ClaimSpans, range: Range): boolean {
    return lemma === 'hear' && COURT.test(this.r.tokens[range.to - 1]?.lower ?? '');
  }
}

/** Source spans → who that is: names, surnames and acronyms, pronouns, role nouns. Unresolved rather than guessed. */
import type { Entity } from '../../../model/analysis';
import type { References } from '../../../model/references';
import type { Reading } from '../reading/reading';
import type { ClaimSpans, Range } from '../spans/claim-spans';
import { isCourt } from '../spans/court';
import { antecedentOf } from '../spans/subjects';
import type { Known, Source } from './known';
import { MentionIndex } from './mentions';
import { Naming } from './naming';
import { isCompany } from './sorts';
import { Speakers } from './speakers';

/** Resolves the sources of claims one after another, in text order. */
export class SourceResolver {
  private readonly naming: Naming;
  private readonly speakers: Speakers;

  constructor(
    private readonly r: Reading,
    entities: readonly Entity[],
    references: References,
  ) {
    this.naming = new Naming(r, new MentionIndex(entities), references);
    this.speakers = new Speakers(r, references);
  }

  /** Name, entity and sort of a claim's source; what it finds serves the pronouns of later claims. */
  resolve(claim: ClaimSpans): Source {
    const range = claim.source[0];
    // Before a court things are said by nobody in particular.
    if (!range || (claim.lemma === 'hear' && isCourt(this.r, range.from)))
      return { name: '', sort: 'none' };
    // "A:" is nobody's name, and no speaker whom later words could mean.
    if (
      claim.lemma === ':' &&
      range.to - range.from === 1 &&
      this.r.tokens[range.from]?.text === 'A'
    )
      return { name: 'A', sort: 'unnamed' };
    const known = this.identify(claim.antecedent ?? range);
    this.speakers.add(known, range.from, claim);
    const { name, entity, sort } = known;
    return { name, ...(entity !== undefined && { entity }), sort };
  }

  private identify(range: Range): Known {
    const single = range.to - range.from === 1;
    const word = this.r.tokens[range.from]?.lower ?? '';
    const pronoun = this.r.cls[range.from] === 'pronoun' || /^(?:his|her|their|its)$/u.test(word);
    if (single && /^(?:who|which|that)$/u.test(word)) {
      const antecedent = antecedentOf(this.r, range.from);
      if (antecedent) return this.identify(antecedent);
    }
    if (single && pronoun) return this.speakers.meant(range.from);
    const known = this.naming.of(range);
    if (known.entity !== undefined) return known;
    return (
      (known.referent && this.speakers.before(known.referent)) ?? this.bodyBefore(range) ?? known
    );
  }

  /** "the airline" behind a name that the entities do not know. */
  private bodyBefore({ from, to }: Range): Known | undefined {
    const bare = to - from === 2 && this.r.tokens[from]?.lower === 'the';
    return bare && isCompany(this.r.tokens[to - 1]?.lower ?? '')
      ? this.speakers.body(from)
      : undefined;
  }
}

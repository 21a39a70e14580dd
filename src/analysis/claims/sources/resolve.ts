/** Source spans → who that is: names, surnames and acronyms, pronouns, role nouns. Unresolved rather than guessed. */
import type { Entity } from '../../../model/analysis';
import type { Reading } from '../reading/reading';
import type { ClaimSpans, Range } from '../spans/claim-spans';
import { hasOwnVerb, wideEnd } from '../spans/clauses';
import { isCourt } from '../spans/court';
import { blockOf } from '../spans/quotes';
import { antecedentOf } from '../spans/subjects';
import { genderOfPronoun } from './gender';
import { parts } from './head-phrase';
import type { Known, Source } from './known';
import { MentionIndex } from './mentions';
import { Naming } from './naming';
import { describesPerson, isCollective, isCompany, namesBody, servesOthers } from './sorts';
import { Speakers } from './speakers';

/** "*Her* lawyer rose." */
const POSSESSIVE = /^(?:his|her|their)$/u;
/** "the 84-year-old former dinner lady" has seven tokens. */
const LONGEST_DESCRIPTION = 8;

/** Resolves the sources of claims one after another, in text order. */
export class SourceResolver {
  private readonly naming: Naming;
  private readonly speakers: Speakers;

  constructor(
    private readonly r: Reading,
    entities: readonly Entity[],
  ) {
    const mentions = new MentionIndex(entities, r.doc.text);
    this.naming = new Naming(r, mentions);
    this.speakers = new Speakers(r, mentions);
  }

  /** Name, entity and sort of a claim's source; what it finds serves the pronouns of later claims. */
  resolve(claim: ClaimSpans): Source {
    const range = claim.source[0];
    // Before a court things are said by nobody in particular.
    if (!range || (claim.lemma === 'hear' && isCourt(this.r, range.from)))
      return { name: '', sort: 'none' };
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
    if (single && pronoun)
      return (
        this.unnamedBefore(range.from) ??
        this.speakers.meant(range.from, this.groupBefore(range.from))
      );
    const body = this.bodyAgain(range);
    if (body) return body;
    const known = this.naming.of(range);
    return known.entity === undefined ? (this.takenUp(known, range) ?? known) : known;
  }

  /** "the agency" behind "the UN refugee agency", which has no name but that. */
  private bodyAgain({ from, to }: Range): Known | undefined {
    const noun = this.r.tokens[to - 1]?.lower ?? '';
    if (to - from !== 2 || this.r.tokens[from]?.lower !== 'the' || !isCompany(noun))
      return undefined;
    const again = this.speakers.again(noun, from);
    return again && (again.entity !== undefined || again.name.includes(' ')) ? again : undefined;
  }

  /**
   * The people, or for *it* the body, that the sentence of a pronoun or the one before it in the paragraph has as its
   * subject: "Residents of Hull", "the council".
   */
  private groupBefore(at: number): (Known & { at: number }) | undefined {
    const word = this.r.tokens[at]?.lower ?? '';
    if (!/^(?:they|their|its?)$/u.test(word)) return undefined;
    const own = this.r.tokens[at]?.sentence ?? 0;
    for (const sentence of [own, own - 1]) {
      const from = this.r.doc.sentences[sentence]?.from ?? -1;
      const phrase = this.r.phraseAt[from];
      if (phrase?.from !== from || phrase.to > at || blockOf(this.r, from) !== blockOf(this.r, at))
        continue;
      const to = wideEnd(this.r, phrase.to);
      if (!hasOwnVerb(this.r, to)) continue;
      const known = this.naming.of({ from, to });
      if (/^it/u.test(word)) return this.isBody(known) ? { ...known, at: from } : undefined;
      // "Prado and her colleagues"
      const joined = this.r.cls[phrase.to] === 'coordinator' && to > phrase.to;
      if (joined || (known.number === 'several' && /^(?:unnamed|role)$/u.test(known.sort)))
        return { ...known, number: 'several', at: from };
    }
    return undefined;
  }

  /**
   * Somebody without a name who acts in the sentence before *he* or *she*, in the same paragraph: "*Lee's mother* watched.
   * She said …" is neither Lee nor anybody else who has one.
   */
  private unnamedBefore(at: number): Known | undefined {
    const { tokens, doc, phraseAt, cls, groupAt } = this.r;
    const gender = genderOfPronoun(tokens[at]?.lower ?? '');
    const from = doc.sentences[(tokens[at]?.sentence ?? 0) - 1]?.from ?? -1;
    const phrase = gender && phraseAt[from];
    if (!phrase || blockOf(this.r, from) !== blockOf(this.r, at)) return undefined;
    const owned =
      cls[phrase.head - 1] === 'possessive' || POSSESSIVE.test(tokens[from]?.lower ?? '');
    const verb = groupAt[phrase.to];
    if (!owned || verb?.shape !== 'finite' || /^(?:be|have|die)$/u.test(verb.lemma))
      return undefined;
    const known = this.naming.of({ from, to: phrase.to });
    const fits = known.number === 'person' && (known.gender ?? gender) === gender;
    return fits && known.entity === undefined ? { ...known, gender } : undefined;
  }

  /** True of what *it* may stand for as a speaker: never "the plan". */
  private isBody({ number, entity, sort, noun = '' }: Known): boolean {
    if (number !== 'thing') return false;
    return (
      entity !== undefined ||
      sort === 'named' ||
      isCompany(noun) ||
      isCollective(noun) ||
      namesBody(noun)
    );
  }

  /** "the spokesman", "the former teacher": somebody brought in before, by the same noun, by what they are, or by name. */
  private takenUp(known: Known, range: Range): Known | undefined {
    const { noun } = known;
    const { from } = range;
    if (this.r.tokens[from]?.lower !== 'the' || !noun) return undefined;
    const again = this.speakers.again(noun, from);
    if (again) return again;
    // "The striker, who had been dropped," is as long as its first part.
    const to = parts(this.r, range)[0]?.to ?? range.to;
    if (to - from === 2 && isCompany(noun)) return this.speakers.body(from);
    const describes =
      known.number === 'person' &&
      to - from <= LONGEST_DESCRIPTION &&
      (known.native === true || describesPerson(noun));
    if (!describes || this.tellsApart(from, to)) return undefined;
    const told = this.naming.ofTrade(noun, from);
    const found = told && this.speakers.isNear(told, from) ? told : undefined;
    const last = this.speakers.described(from, known.gender, noun);
    if (servesOthers(noun))
      return found && (last?.entity ?? found.entity) === found.entity
        ? { ...found, noun }
        : undefined;
    return (found ?? last) && { ...(found ?? (last as Known)), noun };
  }

  /** "the woman *who lives next door*", "the head *of marketing*": somebody new, told from others; not "the mother *of two*". */
  private tellsApart(from: number, to: number): boolean {
    const { tokens, cls, phraseAt } = this.r;
    if (/^(?:who|that)$/u.test(tokens[to]?.lower ?? '')) return true;
    const link = phraseAt[from]?.to ?? to;
    return link < to && cls[link] === 'preposition' && cls[link + 1] !== 'number';
  }
}

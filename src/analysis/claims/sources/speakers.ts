/** Who has spoken so far, and whom a pronoun means. */
import type { Entity } from '../../../model/analysis';
import { firstFrom, type Reading } from '../reading/reading';
import type { ClaimSpans } from '../spans/claim-spans';
import { hasOwnVerb, sentenceStart } from '../spans/clauses';
import { blockOf, inQuote } from '../spans/quotes';
import { type Gender, genderOfPronoun } from './gender';
import { type GrammaticalNumber, type Known, knownEntity } from './known';
import type { MentionIndex } from './mentions';
import { sameTrade } from './trades';

/** How many blocks back a pronoun may reach for its source. */
const REACH = 3;
/** How many claims back a subject is looked for in what was said. */
const LAST = 6;
/** How many speakers back, so that a page without paragraphs costs no more a word. */
const MOST = 60;

interface Speaker extends Known {
  /** The token where the source stands. */
  at: number;
  claim: ClaimSpans;
}

/** The sources of an article's claims in text order, as pronouns look back on them. */
export class Speakers {
  private readonly recent: Speaker[] = [];

  constructor(
    private readonly r: Reading,
    private readonly mentions: MentionIndex,
  ) {}

  add(known: Known, at: number, claim: ClaimSpans): void {
    const last = this.recent.at(-1);
    // "he" is never the author, nor whomever *you* and *I* mean where nobody knows.
    if (known.entity === undefined && /^(?:I|we|me|us|you)$/iu.test(known.name)) return;
    // Whoever is reported inside a claim does not take the floor: "Lee said voters *believe* it", "he added".
    if (!last || !holds(last.claim, claim.cue[0]?.from ?? at))
      this.recent.push({ ...known, at, claim });
  }

  /**
   * Whom the pronoun at token `at` means: who spoke last, if that was a person and no quotation of theirs holds it; else
   * whom the entities stage says; else the nearest fitting source or subject. Unresolved, it keeps its own word as name.
   */
  meant(at: number, group?: Known & { at: number }): Known {
    const word = this.r.tokens[at]?.lower ?? '';
    const start = this.r.tokens[at]?.start ?? 0;
    const gender = genderOfPronoun(word);
    const numbers = numbersOf(word, gender);
    const last = this.recent.findLast((known) => known.at < at);
    const subject = gender && this.lastSubject(at, blockOf(this.r, at) - 1, gender);
    const interrupted = last && subject && subject.at > last.at && subject.entity !== last.entity;
    if (last && gender && !interrupted && this.speaksOn(last, at, gender)) return last;
    const own = this.mentions.within(start, start + 1).find((m) => m.mention.form === 'pronoun');
    if (own) return knownEntity(this.mentions, own.entity);
    const found = this.lastOf(at, numbers, gender);
    // "The residents met. *They* said …": a group that acts, nearer than whoever spoke.
    if (group && numbers.includes(group.number) && (!found || group.at > found.at)) return group;
    return (
      found ??
      (gender && this.onlyOne(at, gender)) ?? {
        name: this.r.tokens[at]?.text ?? '',
        sort: 'unnamed',
        number: numbers[0] ?? 'person',
        gender,
      }
    );
  }

  /**
   * Who "the spokesman" at a token is: the speaker before whom the same noun brought in ("a council spokesman").
   */
  again(noun: string, at: number): Known | undefined {
    const oldest = blockOf(this.r, at) - REACH;
    for (let i = this.recent.length - 1; i >= 0; i--) {
      const known = this.recent[i] as Speaker;
      if (blockOf(this.r, known.at) < oldest) return undefined;
      if (known.at < at && known.noun && sameThing(known.noun, noun)) return known;
    }
    return undefined;
  }

  /** The name of one word without an entity that spoke last before a token, for "the airline". */
  body(at: number): Known | undefined {
    const oldest = blockOf(this.r, at) - REACH;
    const known = this.recent.findLast((speaker) => speaker.at < at);
    const fits = known?.entity === undefined && known?.sort === 'named' && !/\s/u.test(known.name);
    return fits && blockOf(this.r, known.at) >= oldest ? known : undefined;
  }

  /**
   * The person who last was a subject or spoke in this block or the one before it, for "the former teacher"; nobody of whom
   * the article says that they are something else.
   */
  described(at: number, gender: Gender | undefined, noun: string): Known | undefined {
    const oldest = blockOf(this.r, at) - 1;
    const fits = ({ roles }: Entity) => {
      const told = roles.map(({ title }) => sameTrade(noun, title));
      return told.includes(true) || !told.includes(false);
    };
    const subject = this.lastSubject(at, oldest, gender, fits);
    const last = this.recent.findLast((speaker) => speaker.at < at && speaker.number === 'person');
    const entity = last?.entity && this.mentions.entities.find(({ id }) => id === last.entity);
    const spoke =
      last &&
      entity &&
      blockOf(this.r, last.at) >= oldest &&
      agree(last.gender, gender) &&
      fits(entity);
    return spoke && !(subject && subject.at > last.at) ? last : subject;
  }

  /** True where somebody is mentioned in the block of a token or a few before it. */
  isNear(known: Known, at: number): boolean {
    const oldest = blockOf(this.r, at) - REACH;
    for (const { entity, mention } of this.mentions.before(this.r.tokens[at]?.start ?? 0))
      if (entity.id === known.entity)
        return blockOf(this.r, firstFrom(this.r.tokens, mention.start)) >= oldest;
    return false;
  }

  private speaksOn(last: Speaker, at: number, gender: Gender): boolean {
    const near = blockOf(this.r, at) - blockOf(this.r, last.at) <= 1;
    const quoted = inQuote(this.r, at) && holds(last.claim, at);
    return near && !quoted && last.number === 'person' && agree(last.gender, gender);
  }

  /** The latest fitting source or, for *he* and *she*, person named as a subject, before token `at`. */
  private lastOf(
    at: number,
    numbers: readonly GrammaticalNumber[],
    gender: Gender | undefined,
  ): (Known & { at: number }) | undefined {
    const oldest = blockOf(this.r, at) - REACH;
    let near: Speaker | undefined;
    const first = Math.max(0, this.recent.length - MOST);
    for (let i = this.recent.length - 1; i >= first && !near; i--) {
      const known = this.recent[i] as Speaker;
      if (blockOf(this.r, known.at) < oldest) break;
      const fits =
        numbers.includes(known.number) && known.name !== '' && agree(known.gender, gender);
      const quoted = inQuote(this.r, at) && holds(known.claim, at);
      if (known.at < at && fits && !quoted) near = known;
    }
    const subject = gender ? this.lastSubject(at, oldest, gender) : undefined;
    return subject && (!near || subject.at > near.at) ? subject : near;
  }

  /** The only person so far who may go by a pronoun, however far back. */
  private onlyOne(at: number, gender: Gender): Known | undefined {
    const found = new Map<string, Known>();
    for (const { entity } of this.mentions.before(this.r.tokens[at]?.start ?? 0))
      if (entity.type === 'person' && agree(this.mentions.genders.of(entity), gender))
        found.set(entity.id, knownEntity(this.mentions, entity));
    const [only] = found.values();
    return found.size === 1 && only?.gender === gender ? only : undefined;
  }

  private lastSubject(
    at: number,
    oldest: number,
    gender: Gender | undefined,
    fits: (entity: Entity) => boolean = () => true,
  ): (Known & { at: number }) | undefined {
    for (const { entity, mention } of this.mentions.before(this.r.tokens[at]?.start ?? 0)) {
      if (entity.type !== 'person' || mention.form !== 'name') continue;
      const token = firstFrom(this.r.tokens, mention.end) - 1;
      if (token < 0 || blockOf(this.r, token) < oldest) return undefined;
      if (this.r.cls[token + 1] === 'possessive') continue; // "*Lee*'s mother left"
      const known = knownEntity(this.mentions, entity);
      const opens = opensSentence(this.r, token);
      // "The minister, *Ana Ortiz*, left": the verb stands behind the comma.
      const comma = this.r.tokens[token + 1]?.text === ',' ? 2 : 1;
      const subject = opens || hasOwnVerb(this.r, token + comma);
      // "Lee said *Kim* had left. “Good,” he added": whom a speaker speaks of does not take the floor.
      const spokenOf = this.recent.slice(-LAST).some(({ claim }) => holds(claim, token));
      if (subject && !spokenOf && !inQuote(this.r, token) && agree(known.gender, gender))
        if (fits(entity)) return { ...known, at: token };
    }
    return undefined;
  }
}

/** Nouns that take each other up: "State television said …", "the broadcaster". */
const KINDS = [
  /^(?:television|tv|radio|broadcaster|channel|station|network)$/u,
  /^(?:newspaper|paper|daily|tabloid|magazine|weekly)$/u,
];

const sameThing = (a: string, b: string): boolean =>
  a === b || KINDS.some((kind) => kind.test(a) && kind.test(b));

/** True where nothing governs the noun phrase of a token: no verb and no preposition stands before it in its sentence. */
function opensSentence(r: Reading, token: number): boolean {
  const from = r.phraseAt[token]?.from ?? token;
  for (let i = from - 1; i >= sentenceStart(r, token); i--)
    if (r.groupAt[i] || r.cls[i] === 'preposition' || r.cls[i] === 'modal') return false;
  return true;
}

function numbersOf(word: string, gender: Gender | undefined): GrammaticalNumber[] {
  if (gender) return ['person'];
  if (/^(?:they|them|their)$/u.test(word)) return ['several', 'thing'];
  return /^its?$/u.test(word) ? ['thing'] : [];
}

const holds = (claim: ClaimSpans, token: number): boolean =>
  claim.content.some(({ from, to }) => from <= token && token < to);
const agree = (a: Gender | undefined, b: Gender | undefined): boolean => !a || !b || a === b;

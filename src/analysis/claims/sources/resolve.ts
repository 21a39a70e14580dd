/** Source spans → who that is: names, surnames and acronyms, pronouns, role nouns. Unresolved rather than guessed. */
import type { Claim, Entity } from '../../../model/analysis';
import type { Reading } from '../reading/reading';
import { firstFrom } from '../reading/reading';
import type { ClaimSpans, Range } from '../spans/claim-spans';
import { hasOwnVerb } from '../spans/extents';
import { blockOf, inQuote } from '../spans/quotes';
import { type Gender, genderOf, genderOfPronoun, genderOfRole } from './gender';
import { headOf, headPhrase, parts } from './head-phrase';
import { MentionIndex } from './mentions';
import { holderOf } from './roles';
import { isRole, isUnnamed, namesBody, sortOf } from './sorts';

type Source = Omit<Claim['source'], 'spans'>;
type Number = 'person' | 'several' | 'thing';
interface Known extends Source {
  number: Number;
  gender?: Gender | undefined;
}

/** How many blocks back a pronoun may reach for its source. */
const REACH = 3;

/** Resolves the sources of claims one after another, in text order. */
export class SourceResolver {
  private readonly mentions: MentionIndex;
  /** Sources so far, with the token they stand at. */
  private readonly recent: (Known & { at: number })[] = [];

  constructor(
    private readonly r: Reading,
    entities: readonly Entity[],
  ) {
    this.mentions = new MentionIndex(entities);
  }

  /** Name, entity and sort of a claim's source; what it finds serves the pronouns of later claims. */
  resolve(claim: ClaimSpans): Source {
    const range = claim.source[0];
    if (!range) return { name: '', sort: 'none' };
    const known = this.identify(claim.antecedent ?? range);
    this.recent.push({ ...known, at: range.from });
    const { name, entity, sort } = known;
    return { name, ...(entity !== undefined && { entity }), sort };
  }

  private identify(range: Range): Known {
    const word = this.r.tokens[range.from]?.lower ?? '';
    if (range.to - range.from === 1 && this.r.cls[range.from] === 'pronoun')
      return this.pronoun(range.from, word);
    if (/^(?:his|her|their|its)$/u.test(word) && range.to - range.from === 1)
      return this.pronoun(range.from, word);
    return this.named(range) ?? this.nominal(range);
  }

  /** A source that holds its own name: "Bank chief Ann Lee", "Ann Lee, a teacher", "a teacher, Ann Lee", "SANA news agency". */
  private named(range: Range): Known | undefined {
    for (const part of parts(this.r, range)) {
      const head = headOf(this.r, part);
      const phrase = this.r.phraseAt[head];
      const noun = this.r.tokens[head];
      if (!phrase || !noun) continue;
      const start = this.r.tokens[phrase.from]?.start ?? noun.start;
      const inside = this.mentions
        .within(start, noun.end)
        .filter((m) => m.mention.form !== 'pronoun' && m.mention.end >= noun.start);
      const last = this.r.tokens[part.to - 1]?.end ?? noun.end;
      const atHead = inside.find(
        (m) => m.mention.end >= noun.end && m.mention.end <= last && m.entity.type !== 'group',
      );
      const before = this.mentions
        .within(start, noun.start)
        .filter((m) => m.entity.type === 'organization');
      const entity = (atHead ?? (namesBody(noun.lower) ? before.at(-1) : undefined))?.entity;
      if (!entity) continue;
      if (part.from === range.from && this.isSeveral(part, noun.end)) return undefined;
      const titled = this.r.tokens
        .slice(phrase.from, head)
        .some((t) => isRole(t.lower) || isUnnamed(t.lower));
      return {
        ...this.known(entity, start),
        ...(titled && !namesBody(noun.lower) && { number: 'person' as const }),
      };
    }
    return undefined;
  }

  /** "Brussels and Accra": no one entity. */
  private isSeveral(part: Range, end: number): boolean {
    const next = firstFrom(this.r.tokens, end);
    const joined = next < part.to && /^(?:and|&)$/u.test(this.r.tokens[next]?.lower ?? '');
    const covering = this.mentions
      .within(this.r.tokens[part.from]?.start ?? 0, end)
      .some((m) => m.mention.end > end);
    return joined && !covering;
  }

  private known(entity: Entity, at: number): Known {
    const before = this.r.doc.text.slice(
      Math.max(0, at - 1),
      entity.mentions.find((m) => m.start >= at)?.start ?? at,
    );
    return {
      name: entity.name,
      entity: entity.id,
      sort: 'named',
      number: entity.type === 'person' ? 'person' : 'thing',
      gender: entity.type === 'person' ? genderOf(entity.name, before) : undefined,
    };
  }

  private nominal(range: Range): Known {
    const core = headPhrase(this.r, range);
    const head = headOf(this.r, core);
    const noun = this.r.tokens[head]?.lower ?? '';
    const holder = this.holder(range, core, noun);
    if (holder) return this.known(holder, this.r.tokens[range.from]?.start ?? 0);
    const name = this.r.doc.text
      .slice(this.r.tokens[core.from]?.start, this.r.tokens[core.to - 1]?.end)
      .replaceAll(/\s+/gu, ' ');
    const { sort, plural } = sortOf(this.r.tokens[head]?.text ?? '');
    const number = plural ? 'several' : sort === 'document' || namesBody(noun) ? 'thing' : 'person';
    return { name, sort, number, gender: genderOfRole(noun) };
  }

  /** Who "the minister" or "the bank" is, where the article leaves no doubt. */
  private holder(range: Range, core: Range, noun: string): Entity | undefined {
    const at = this.r.tokens[range.from]?.start ?? 0;
    const end = this.r.tokens[range.to - 1]?.end ?? at;
    const own = this.mentions.within(at, end).find((m) => m.mention.form === 'nominal');
    if (own) return own.entity;
    const first = this.r.tokens[range.from]?.lower ?? '';
    const headline = this.r.doc.blocks[blockOf(this.r, range.from)]?.kind === 'headline';
    const definite =
      /^(?:the|this|that|his|her|its|their)$/u.test(first) ||
      headline ||
      this.r.tokens.slice(range.from, core.to).some((t) => t.lower === "'s");
    if (!definite || range.to - core.to > 1) return undefined;
    const title = this.r.doc.text.slice(
      this.r.tokens[core.from]?.start,
      this.r.tokens[core.to - 1]?.end,
    );
    return (
      holderOf(title, at, this.mentions) ??
      (namesBody(noun) && /^(?:the|this)$/u.test(first) ? this.lastBody(at) : undefined)
    );
  }

  /** The only organization named in the sentences just before. */
  private lastBody(at: number): Entity | undefined {
    const bodies = new Set<Entity>();
    for (const { entity, mention } of this.mentions.before(at, 12))
      if (entity.type === 'organization' && at - mention.start < 600) bodies.add(entity);
    return bodies.size === 1 ? [...bodies][0] : undefined;
  }

  private pronoun(at: number, word: string): Known {
    const start = this.r.tokens[at]?.start ?? 0;
    const own = this.mentions.within(start, start + 1).find((m) => m.mention.form === 'pronoun');
    if (own) return this.known(own.entity, start);
    const gender = genderOfPronoun(word);
    const numbers: Number[] = gender
      ? ['person']
      : /^(?:they|them|their)$/u.test(word)
        ? ['several', 'thing']
        : /^its?$/u.test(word)
          ? ['thing']
          : [];
    const found = this.lastOf(at, numbers, gender);
    return (
      found ?? {
        name: this.r.tokens[at]?.text ?? '',
        sort: 'unnamed',
        number: numbers[0] ?? 'person',
        gender,
      }
    );
  }

  /** The latest fitting source or, for *he* and *she*, person named as a subject, before token `at`. */
  private lastOf(
    at: number,
    numbers: readonly Number[],
    gender: Gender | undefined,
  ): Known | undefined {
    const oldest = blockOf(this.r, at) - REACH;
    const source = this.recent.findLast(
      (known) =>
        known.at < at &&
        numbers.includes(known.number) &&
        known.name !== '' &&
        agree(known.gender, gender),
    );
    const near = source && blockOf(this.r, source.at) >= oldest ? source : undefined;
    const subject = gender ? this.lastSubject(at, oldest, gender) : undefined;
    return subject && (!near || subject.at > near.at) ? subject : near;
  }

  private lastSubject(
    at: number,
    oldest: number,
    gender: Gender,
  ): (Known & { at: number }) | undefined {
    for (const { entity, mention } of this.mentions.before(this.r.tokens[at]?.start ?? 0)) {
      if (entity.type !== 'person' || mention.form !== 'name') continue;
      const token = firstFrom(this.r.tokens, mention.end) - 1;
      if (token < 0 || blockOf(this.r, token) < oldest) return undefined;
      const known = this.known(entity, mention.start);
      const next = this.r.tokens[token + 1]?.text === ',' ? token + 2 : token + 1;
      const subject =
        hasOwnVerb(this.r, token + 1) || /^who$/u.test(this.r.tokens[next]?.lower ?? '');
      if (subject && !inQuote(this.r, token) && agree(known.gender, gender))
        return { ...known, at: token };
    }
    return undefined;
  }
}

const agree = (a: Gender | undefined, b: Gender | undefined): boolean => !a || !b || a === b;

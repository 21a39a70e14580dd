/** Source spans → who that is: names, surnames and acronyms, pronouns, role nouns. Unresolved rather than guessed. */
import type { Claim, Entity } from '../../../model/analysis';
import type { Reading } from '../reading/reading';
import { firstFrom } from '../reading/reading';
import type { ClaimSpans, Range } from '../spans/claim-spans';
import { headOf, headPhrase, parts } from './head-phrase';
import { MentionIndex } from './mentions';
import { isDocument, isRole, isUnnamed, namesBody } from './sorts';

type Source = Omit<Claim['source'], 'spans'>;
interface Known extends Source {
  /** Token index where this source or subject stood. */
  at: number;
  number: 'person' | 'several' | 'thing';
}

/** How many blocks back a pronoun may reach for its source. */
const REACH = 3;

/** Resolves the sources of claims one after another, in text order. */
export class SourceResolver {
  private readonly mentions: MentionIndex;
  private readonly recent: Known[] = [];

  constructor(
    private readonly r: Reading,
    entities: readonly Entity[],
  ) {
    this.mentions = new MentionIndex(entities);
  }

  resolve(claim: ClaimSpans): Source {
    const range = claim.source[0];
    if (!range) return { name: '', sort: 'none' };
    const known = this.identify(claim.antecedent ?? range);
    this.recent.push({ ...known, at: range.from });
    const { name, entity, sort } = known;
    return { name, ...(entity !== undefined && { entity }), sort };
  }

  private identify(range: Range): Omit<Known, 'at'> {
    const word = this.r.tokens[range.from]?.lower ?? '';
    if (range.to - range.from === 1 && this.r.cls[range.from] === 'pronoun')
      return this.pronoun(range.from, word);
    return this.named(range) ?? this.nominal(range);
  }

  /** A source that holds its own name: "Bank chief Ann Lee", "Ann Lee, a teacher", "a teacher, Ann Lee", "SANA news agency". */
  private named(range: Range): Omit<Known, 'at'> | undefined {
    for (const part of parts(this.r, range)) {
      const head = headOf(this.r, part);
      const phrase = this.r.phraseAt[head];
      const noun = this.r.tokens[head];
      if (!phrase || !noun) continue;
      const first = this.r.tokens[phrase.from]?.start ?? noun.start;
      const inside = this.mentions
        .within(first, noun.end)
        .filter((m) => m.mention.end <= noun.end && m.mention.form !== 'pronoun');
      const atHead = inside.find((m) => m.mention.end === noun.end && m.entity.type !== 'group');
      const body = namesBody(noun.lower)
        ? inside.filter((m) => m.entity.type === 'organization').at(-1)
        : undefined;
      const entity = (atHead ?? body)?.entity;
      if (entity)
        return {
          name: entity.name,
          entity: entity.id,
          sort: 'named',
          number: entity.type === 'person' ? 'person' : 'thing',
        };
    }
    return undefined;
  }

  private nominal(range: Range): Omit<Known, 'at'> {
    const core = headPhrase(this.r, range);
    const head = headOf(this.r, core);
    const noun = this.r.tokens[head]?.lower ?? '';
    const definite = /^(?:the|this|that)$/u.test(this.r.tokens[range.from]?.lower ?? '');
    const holder = definite && core.to - core.from <= 3 ? this.holder(range, noun) : undefined;
    if (holder)
      return {
        name: holder.name,
        entity: holder.id,
        sort: 'named',
        number: holder.type === 'person' ? 'person' : 'thing',
      };
    const name = this.r.doc.text
      .slice(this.r.tokens[core.from]?.start, this.r.tokens[core.to - 1]?.end)
      .replaceAll(/\s+/gu, ' ');
    const plural =
      /[^s]s$/u.test(noun) ||
      /^(?:people|men|women|police|some|many|others|several|most|few)$/u.test(noun);
    const sort = isDocument(noun)
      ? 'document'
      : isUnnamed(noun)
        ? 'unnamed'
        : isRole(noun)
          ? 'role'
          : /^\p{Lu}/u.test(this.r.tokens[head]?.text ?? '')
            ? 'named'
            : plural
              ? 'unnamed'
              : 'role';
    return {
      name,
      sort,
      number: plural ? 'several' : isDocument(noun) || namesBody(noun) ? 'thing' : 'person',
    };
  }

  /** Who "the minister" or "the bank" is: the one entity mentioned before whose role or kind fits. */
  private holder(range: Range, noun: string): Entity | undefined {
    const at = this.r.tokens[range.from]?.start ?? 0;
    const own = this.mentions
      .within(at, this.r.tokens[range.to - 1]?.end ?? at)
      .find((m) => m.mention.form === 'nominal');
    if (own) return own.entity;
    const wanted = this.r.doc.text
      .slice(this.r.tokens[range.from + 1]?.start ?? at, this.r.tokens[range.to - 1]?.end ?? at)
      .toLowerCase();
    const fitting = new Set<Entity>();
    for (const { entity } of this.mentions.before(at, 200))
      if (entity.roles.some((role) => endsInWords(role.title.toLowerCase(), wanted)))
        fitting.add(entity);
    if (fitting.size === 1) return [...fitting][0];
    if (fitting.size > 1 || !namesBody(noun)) return undefined;
    const bodies = new Set<Entity>();
    for (const { entity, mention } of this.mentions.before(at, 12))
      if (entity.type === 'organization' && at - mention.start < 600) bodies.add(entity);
    return bodies.size === 1 ? [...bodies][0] : undefined;
  }

  private pronoun(at: number, word: string): Omit<Known, 'at'> {
    const start = this.r.tokens[at]?.start ?? 0;
    const own = this.mentions.within(start, start + 1).find((m) => m.mention.form === 'pronoun');
    if (own)
      return {
        name: own.entity.name,
        entity: own.entity.id,
        sort: 'named',
        number: own.entity.type === 'person' ? 'person' : 'thing',
      };
    const kinds: Known['number'][] = /^(?:he|she|him|her|himself|herself)$/u.test(word)
      ? ['person']
      : word === 'they' || word === 'them'
        ? ['several', 'thing']
        : word === 'it'
          ? ['thing']
          : [];
    const found = this.lastOf(at, kinds);
    if (found)
      return {
        name: found.name,
        ...(found.entity !== undefined && { entity: found.entity }),
        sort: found.sort,
        number: found.number,
      };
    const surface = this.r.tokens[at]?.text ?? '';
    return { name: surface, sort: 'unnamed', number: kinds[0] ?? 'person' };
  }

  /** The latest fitting source or, for *he* and *she*, person named as a subject, before token `at`. */
  private lastOf(at: number, kinds: readonly Known['number'][]): Known | undefined {
    const block = this.blockOf(at);
    let source: Known | undefined;
    for (let i = this.recent.length - 1; i >= 0 && !source; i--) {
      const known = this.recent[i] as Known;
      if (known.at < at && this.blockOf(known.at) < block - REACH) break;
      if (known.at < at && kinds.includes(known.number) && known.name) source = known;
    }
    const subject = kinds.includes('person') ? this.lastSubject(at, block) : undefined;
    return subject && (!source || subject.at > source.at) ? subject : source;
  }

  private lastSubject(at: number, block: number): Known | undefined {
    for (const { entity, mention } of this.mentions.before(this.r.tokens[at]?.start ?? 0)) {
      if (entity.type !== 'person' || mention.form !== 'name') continue;
      const token = firstFrom(this.r.tokens, mention.end) - 1;
      if (token < 0) continue;
      if (this.blockOf(token) < block - REACH) return undefined;
      const next = this.r.cls[token + 1];
      const subject =
        next === 'be' ||
        next === 'have' ||
        next === 'modal' ||
        next === 'do' ||
        this.r.groupAt[token + 1]?.shape === 'finite';
      if (subject && (this.r.quoteAt[token] as number) < 0)
        return { name: entity.name, entity: entity.id, sort: 'named', number: 'person', at: token };
    }
    return undefined;
  }

  private blockOf(token: number): number {
    return this.r.doc.sentences[this.r.tokens[token]?.sentence ?? 0]?.block ?? 0;
  }
}

/** "iranian foreign minister" ends in the words "foreign minister". */
const endsInWords = (title: string, wanted: string): boolean =>
  title === wanted || title.endsWith(` ${wanted}`);

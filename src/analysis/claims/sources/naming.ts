/** Sources that say who they are: by a name, or by a role or kind that only one entity of the article has. */
import type { Entity } from '../../../model/analysis';
import { firstFrom, type Reading } from '../reading/reading';
import type { Range } from '../spans/claim-spans';
import { blockOf } from '../spans/quotes';
import { genderOfRole } from './gender';
import { headOf, headPhrase, parts } from './head-phrase';
import { type Known, knownEntity } from './known';
import type { MentionIndex } from './mentions';
import { RoleIndex } from './roles';
import {
  isCollective,
  isCompany,
  isDocument,
  isRole,
  isUnnamed,
  mayBe,
  namesBody,
  sortOf,
} from './sorts';

/** Letters behind a name: "Ann Lee QC". */
const POST_NOMINAL = /^(?:QC|KC|MP|MEP|MSP|TD|Jr\.?|Sr\.?|PhD|MD|OBE|MBE|CBE)$/u;
const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady)\.?\s$/u;
/** How far back, in characters, a bare "the company" looks for its name. */
const NEAR = 600;

/** Names sources that are no pronouns. */
export class Naming {
  private readonly roles: RoleIndex;

  constructor(
    private readonly r: Reading,
    private readonly mentions: MentionIndex,
  ) {
    this.roles = new RoleIndex(mentions.entities);
  }

  /** Who a source is, by its own name if it holds one, else by what it says of itself. */
  of(range: Range): Known {
    return this.named(range) ?? this.apposed(range) ?? this.closing(range) ?? this.nominal(range);
  }

  /** "Bank chief Ann Lee", "Ann Lee, a teacher", "a teacher, Ann Lee", "SANA news agency". */
  private named(range: Range): Known | undefined {
    for (const part of parts(this.r, range)) {
      // Behind a comma only an apposition names the source, not "released under the Tax Act".
      const entity =
        this.r.phraseAt[part.from]?.from === part.from ? this.entityOf(part) : undefined;
      if (!entity) continue;
      if (part.from === range.from && this.isSeveral(part)) return undefined;
      const head = headOf(this.r, part);
      const words = this.r.tokens.slice(part.from, head);
      const titled = words.some((t) => isRole(t.lower) || isUnnamed(t.lower));
      const body = namesBody(this.r.tokens[head]?.lower ?? '');
      const known = knownEntity(this.r, this.mentions, entity, this.startOf(part.from));
      return titled && !body ? { ...known, number: 'person' } : known;
    }
    return undefined;
  }

  /** The entity that the head of a part names, or that names its head: "*SANA* news agency". */
  private entityOf(part: Range): Entity | undefined {
    const head = headOf(this.r, part);
    const phrase = this.r.phraseAt[head];
    const noun = this.r.tokens[head];
    if (!phrase || !noun) return undefined;
    const start = this.startOf(phrase.from);
    const end = POST_NOMINAL.test(noun.text)
      ? (this.r.tokens[head - 1]?.end ?? noun.end)
      : noun.end;
    const limit = this.r.tokens[part.to - 1]?.end ?? noun.end;
    const named = this.mentions.within(start, noun.end).filter((m) => m.mention.form !== 'pronoun');
    const atHead = named.find(
      (m) => m.mention.end >= end && m.mention.end <= limit && m.entity.type !== 'group',
    );
    if (atHead) return this.endsPhrase(atHead.mention.end) ? atHead.entity : undefined;
    if (!namesBody(noun.lower)) return undefined;
    return named
      .filter((m) => m.entity.type === 'organization' && m.mention.end <= noun.start)
      .at(-1)?.entity;
  }

  /** False where the phrase goes on behind a name: "a *Ministry of Health* paper" is not the ministry. */
  private endsPhrase(end: number): boolean {
    const last = firstFrom(this.r.tokens, end) - 1;
    const phrase = this.r.phraseAt[last];
    const head = this.r.tokens[phrase?.head ?? last];
    return (
      !phrase ||
      phrase.head <= last ||
      namesBody(head?.lower ?? '') ||
      POST_NOMINAL.test(head?.text ?? '')
    );
  }

  /** "Brussels and Accra": no one entity. */
  private isSeveral(part: Range): boolean {
    const end = this.r.tokens[headOf(this.r, part)]?.end ?? 0;
    const next = firstFrom(this.r.tokens, end);
    const joined = next < part.to && /^(?:and|&)$/u.test(this.r.tokens[next]?.lower ?? '');
    return (
      joined && !this.mentions.within(this.startOf(part.from), end).some((m) => m.mention.end > end)
    );
  }

  /** "River Watch, *a group based in Oslo*, which claimed …": a body in apposition is what it is set beside. */
  private apposed({ from }: Range): Known | undefined {
    const { tokens, cls, phraseAt } = this.r;
    const before = tokens[from - 2];
    const noun = tokens[phraseAt[from]?.head ?? from]?.lower ?? '';
    if (!before || tokens[from - 1]?.text !== ',' || !/^an?$/u.test(tokens[from]?.lower ?? ''))
      return undefined;
    if (cls[from - 2] !== 'noun' || !(isCompany(noun) || namesBody(noun))) return undefined;
    for (const { mention, entity } of this.mentions.before(before.end, 2))
      if (mention.end === before.end && entity.type === 'organization')
        return knownEntity(this.r, this.mentions, entity, mention.start);
    return undefined;
  }

  /** "a trader who gave only his first name, *Aung*,": a name that closes the source behind a relative clause. */
  private closing({ from, to }: Range): Known | undefined {
    const { tokens, phraseAt } = this.r;
    const relative = phraseAt[from]?.to ?? from;
    if (tokens[relative]?.lower !== 'who') return undefined;
    const last = tokens[to - 1]?.text === ',' ? to - 2 : to - 1;
    const phrase = phraseAt[last];
    if (!phrase || phrase.to !== last + 1 || tokens[phrase.from - 1]?.text !== ',')
      return undefined;
    const start = this.startOf(phrase.from);
    const end = tokens[last]?.end ?? start;
    const own = this.mentions
      .within(start, end)
      .find(({ mention, entity }) => entity.type === 'person' && mention.end === end);
    return own && knownEntity(this.r, this.mentions, own.entity, own.mention.start);
  }

  private nominal(range: Range): Known {
    const core = headPhrase(this.r, range);
    const head = headOf(this.r, core);
    const noun = this.r.tokens[head]?.lower ?? '';
    const holder = this.holder(range, core, noun);
    if (holder) return knownEntity(this.r, this.mentions, holder, this.startOf(range.from));
    const last = this.r.tokens[core.to - 1];
    const { sort, plural } = sortOf(
      (isDocument(last?.lower ?? '') ? last : this.r.tokens[head])?.text ?? '',
    );
    const people = this.mentions
      .within(this.startOf(head), this.startOf(head) + 1)
      .some((m) => m.entity.type === 'group');
    const number =
      plural || people
        ? 'several'
        : sort === 'document' || namesBody(noun) || isCollective(noun)
          ? 'thing'
          : 'person';
    return { name: this.title(core), sort, number, gender: genderOfRole(noun), noun };
  }

  /** Who "the minister" or "the bank" is, where the article leaves no doubt. */
  private holder(range: Range, core: Range, noun: string): Entity | undefined {
    const at = this.startOf(range.from);
    const end = this.r.tokens[range.to - 1]?.end ?? at;
    const own = this.mentions.within(at, end).find((m) => m.mention.form === 'nominal');
    if (own) return own.entity;
    if (range.to - core.to > 1 || !this.isDefinite(range, core)) return undefined;
    const first = this.r.tokens[range.from]?.lower ?? '';
    const bare = core.to - core.from === 1 && /^(?:the|this)$/u.test(first);
    return (
      this.roles.holder(this.surface(core), at) ??
      (/^(?:the|this)$/u.test(first) ? this.nearBody(range.from, noun, bare) : undefined) ??
      (bare ? this.lastBody(at, noun) : undefined)
    );
  }

  /**
   * The organization that "the company" at a token most likely means: the one its sentence opens with, or of the sentence
   * before the one that opens it, else the only one or, for the bare noun, the last one named there.
   */
  private nearBody(token: number, noun: string, bare: boolean): Entity | undefined {
    if (!isCompany(noun)) return undefined;
    const { doc } = this.r;
    const own = this.r.tokens[token]?.sentence ?? 0;
    const at = this.startOf(token);
    const here = this.bodies(doc.sentences[own]?.start ?? at, at, noun);
    const first = here[0];
    if (first) return here.length === 1 || first.opens ? first.entity : undefined;
    const before = doc.sentences[own - 1];
    if (!before || before.block !== doc.sentences[own]?.block) return undefined;
    const there = this.bodies(before.start, before.end, noun);
    const only = new Set(there.map(({ entity }) => entity)).size === 1;
    const best = there[0]?.opens || only ? there[0] : bare ? there.at(-1) : undefined;
    return best?.entity;
  }

  /** The organizations named between two offsets that the noun may stand for. */
  private bodies(from: number, to: number, noun: string): { entity: Entity; opens: boolean }[] {
    return this.mentions
      .within(from, to)
      .filter((m) => m.mention.form === 'name' && m.entity.type === 'organization')
      .filter((m) => mayBe(noun, m.entity.name))
      .map((m) => ({ entity: m.entity, opens: this.opensPhrase(m.mention.start, from) }));
  }

  /** True where a mention stands in the noun phrase that begins at an offset. */
  private opensPhrase(start: number, from: number): boolean {
    const first = firstFrom(this.r.tokens, from);
    const phrase = this.r.phraseAt[first];
    const token = firstFrom(this.r.tokens, start);
    return phrase !== undefined && phrase.from <= token && token <= phrase.head;
  }

  /** "the minister", "its director", "Turkey's president", and "minister" in a headline: somebody certain. */
  private isDefinite(range: Range, core: Range): boolean {
    if (/^(?:the|this|that|his|her|its|their)$/u.test(this.r.tokens[range.from]?.lower ?? ''))
      return true;
    if (this.r.doc.blocks[blockOf(this.r, range.from)]?.kind === 'headline') return true;
    return this.r.tokens.slice(range.from, core.to).some((t) => t.lower === "'s");
  }

  /** The only organization that "the bank" or "the company" may mean: of those named just before, else of all before. */
  private lastBody(at: number, noun: string): Entity | undefined {
    const near = new Set<Entity>();
    const all = new Set<Entity>();
    for (const { entity, mention } of this.mentions.before(at)) {
      if (entity.type !== 'organization' || !mayBe(noun, entity.name)) continue;
      all.add(entity);
      if (at - mention.start < NEAR) near.add(entity);
    }
    const fitting = near.size > 0 ? near : all;
    return fitting.size === 1 ? [...fitting][0] : undefined;
  }

  /** The words of an unresolved source, without a title before its owner: "Mr Lee’s office" → "Lee’s office". */
  private title(core: Range): string {
    const start = this.startOf(core.from);
    const end = this.r.tokens[core.to - 1]?.end ?? start;
    const { text } = this.r.doc;
    const owner = this.mentions
      .within(start, end)
      .find(({ mention }) => /^[’']s?\s/u.test(text.slice(mention.end, end)));
    const title = owner && text.slice(start, owner.mention.start);
    return this.surface(core).slice(title && HONORIFIC.test(title) ? title.length : 0);
  }

  private startOf = (token: number): number => this.r.tokens[token]?.start ?? 0;
  private surface({ from, to }: Range): string {
    return this.r.doc.text
      .slice(this.startOf(from), this.r.tokens[to - 1]?.end)
      .replaceAll(/\s+/gu, ' ');
  }
}

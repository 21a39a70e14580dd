/** Sources that say who they are: by a name, or by a role or kind that only one entity of the article has. */
import type { Entity } from '../../../model/analysis';
import { firstFrom, type Reading } from '../reading/reading';
import { afterDateline } from '../spans/around';
import type { Range } from '../spans/claim-spans';
import { sentenceStart, wideEnd } from '../spans/clauses';
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
  mayBePeople,
  namesBody,
  sortOf,
} from './sorts';

/** Letters behind a name: "Ann Lee QC". */
const POST_NOMINAL = /^(?:QC|KC|MP|MEP|MSP|TD|Jr\.?|Sr\.?|PhD|MD|OBE|MBE|CBE)$/u;
const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady)\.?\s$/u;
/** "*Brussels-based* Altair" */
const BASED = /^\p{Lu}[\p{L}. ]*-based /u;
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
    const relative = this.elderOf(range);
    if (relative) return knownEntity(this.r, this.mentions, relative, this.startOf(range.from));
    for (const part of parts(this.r, range)) {
      // Behind a comma only an apposition names the source, not "released under the Tax Act".
      const entity =
        this.r.phraseAt[part.from]?.from === part.from
          ? (this.entityOf(part) ?? this.entityBeside(part))
          : undefined;
      if (!entity) continue;
      if (part.from === range.from && this.isSeveral(part)) return undefined;
      const head = headOf(this.r, part);
      const words = this.r.tokens.slice(part.from, head);
      const titled = words.some((t) => isRole(t.lower) || isUnnamed(t.lower));
      const body = namesBody(this.r.tokens[head]?.lower ?? '');
      const known = knownEntity(this.r, this.mentions, entity, this.startOf(part.from));
      return titled && !body && entity.type !== 'organization'
        ? { ...known, number: 'person' }
        : known;
    }
    return undefined;
  }

  /** "the *elder* Ochoa", "Ochoa Jr.": the one of that name whom the article calls Sr. or Jr. elsewhere. */
  private elderOf({ from, to }: Range): Entity | undefined {
    const words = this.r.tokens.slice(from, to).map(({ lower }) => lower);
    const old = words.findIndex((word) => /^(?:elder|older|senior)$/u.test(word));
    const young = words.findIndex((word) => /^(?:younger|junior)$/u.test(word));
    const at = Math.max(old, young);
    const name = at < 0 ? undefined : this.r.tokens[from + at + 1]?.text;
    if (name === undefined || at + 2 !== words.length || !/^\p{Lu}/u.test(name)) return undefined;
    const suffix = old >= 0 ? `${name} Sr` : `${name} Jr`;
    return this.mentions.entities.find(
      (entity) => entity.type === 'person' && entity.name.replace(/\.$/u, '').endsWith(suffix),
    );
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

  /** "the British newspaper *The Dispatch*", "a page called *Back Hull*": a name right behind the noun for what it names. */
  private entityBeside({ from, to }: Range): Entity | undefined {
    const { tokens, phraseAt } = this.r;
    const end = phraseAt[from]?.to ?? to;
    const at = /^(?:named|called|dubbed)$/u.test(tokens[end]?.lower ?? '') ? end + 1 : end;
    const capital = at < to && /^\p{Lu}/u.test(tokens[at]?.text ?? '');
    if (!capital || phraseAt[at]?.from !== at) return undefined;
    return this.entityOf({ from: at, to });
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

  /** "a trader who gave only his first name, *Aung*,", "… her name only as *Aung*": a name that closes a relative clause. */
  private closing({ from, to }: Range): Known | undefined {
    const { tokens, phraseAt } = this.r;
    const wide = wideEnd(this.r, phraseAt[from]?.to ?? from);
    const relative = tokens[wide]?.text === ',' ? wide + 1 : wide;
    if (tokens[relative]?.lower !== 'who') return undefined;
    const last = tokens[to - 1]?.text === ',' ? to - 2 : to - 1;
    const phrase = phraseAt[last];
    if (
      !phrase ||
      phrase.to !== last + 1 ||
      !/^(?:,|as)$/u.test(tokens[phrase.from - 1]?.text ?? '')
    )
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
    const telling = isDocument(last?.lower ?? '') ? core.to - 1 : head;
    const { sort, plural } = sortOf(this.caseless(telling));
    const people = this.mentions
      .within(this.startOf(head), this.startOf(head) + 1)
      .some((m) => m.entity.type === 'group');
    const native = people && /[^s]$/u.test(noun) && !/(?:ish|ch|ese)$/u.test(noun);
    const number =
      plural || (people && !native)
        ? 'several'
        : sort === 'document' ||
            namesBody(noun) ||
            isCollective(noun) ||
            (sort === 'role' && !mayBePeople(noun))
          ? 'thing'
          : 'person';
    const name = this.title(core).replace(BASED, '');
    return { name, sort, number, gender: genderOfRole(noun), noun, ...(native && { native }) };
  }

  /** A word as it would stand amid a sentence: at its start a capital makes no name of "Troops", unless it is known as one. */
  private caseless(token: number): string {
    const { text = '', lower = '' } = this.r.tokens[token] ?? {};
    const opens =
      sentenceStart(this.r, token) === token || this.r.tokens[token - 1]?.kind === 'mark';
    const start = this.startOf(token);
    const known = this.mentions.within(start, start + 1).length > 0;
    const several = /(?:[^s]s|men|women)$/u.test(text) && !/^\p{Lu}{2}/u.test(text);
    return opens && !known && several ? lower : text;
  }

  /** Who "the minister" or "the bank" is, where the article leaves no doubt. */
  private holder(range: Range, core: Range, noun: string): Entity | undefined {
    const at = this.startOf(range.from);
    const head = this.startOf(headOf(this.r, core));
    const own = this.mentions
      .within(at, head + 1)
      .find(({ mention }) => mention.form === 'nominal' && mention.end > head);
    if (own) return own.entity;
    if (!this.isDefinite(range, core)) return undefined;
    const owner = this.ownerAfter(core, range);
    if (owner) return this.roles.holderAt(this.surface(core), owner, at);
    if (range.to - core.to > 1) return undefined;
    const first = this.r.tokens[range.from]?.lower ?? '';
    const bare = core.to - core.from === 1 && /^(?:the|this)$/u.test(first);
    const holder = this.roles.holder(this.surface(core), at) ?? this.headlineLeader(range, core);
    // "its members": a title in the plural is nobody's alone.
    const several = holder?.type === 'person' && /[^s]s$/u.test(noun) && !/^head/u.test(noun);
    return (
      (several ? undefined : holder) ??
      (/^(?:the|this)$/u.test(first) ? this.nearBody(range.from, noun, bare) : undefined) ??
      (bare ? this.lastBody(at, noun) : undefined)
    );
  }

  /** "the chief executive *of Orbit Bank*": the organization or place behind a role. */
  private ownerAfter(core: Range, range: Range): string | undefined {
    const { tokens, phraseAt } = this.r;
    const phrase = phraseAt[core.to + 1];
    if (!/^(?:of|at)$/u.test(tokens[core.to]?.lower ?? '') || phrase?.from !== core.to + 1)
      return undefined;
    if (phrase.to < range.to - 1) return undefined;
    const end = tokens[phrase.head]?.end ?? 0;
    return this.mentions
      .within(this.startOf(phrase.from), end)
      .find(({ mention }) => mention.form === 'name' && mention.end >= end)?.entity.name;
  }

  /** "coal chief", "party boss" in a headline: the one in the lead there. */
  private headlineLeader(range: Range, core: Range): Entity | undefined {
    const headline = this.r.doc.blocks[blockOf(this.r, range.from)]?.kind === 'headline';
    return headline ? this.roles.leader(this.surface(core)) : undefined;
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
    const first = afterDateline(this.r, firstFrom(this.r.tokens, from));
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
    if (fitting.size === 1) return [...fitting][0];
    const topics = [...all].filter((entity) => this.isTopic(entity));
    return topics.length === 1 ? topics[0] : undefined;
  }

  /** True where the headline or the first paragraph names an entity. */
  private isTopic({ mentions }: Entity): boolean {
    const end = this.r.doc.blocks[this.r.doc.headline ? 1 : 0]?.end ?? 0;
    return mentions.some(({ start, form }) => form === 'name' && start < end);
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

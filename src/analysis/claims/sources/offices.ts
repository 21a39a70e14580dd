/** Who holds the office that a source names: "the minister", "the chief executive of Orbit Bank", "the bank". */
import type { Entity } from '../../../model/analysis';
import type { Reading } from '../reading/reading';
import type { Range } from '../spans/claim-spans';
import { blockOf } from '../spans/quotes';
import { Bodies } from './bodies';
import { headOf, parts } from './head-phrase';
import type { MentionIndex } from './mentions';
import { RoleIndex } from './roles';

/** Finds the entity that a role or a noun for a body stands for. */
export class Offices {
  private readonly roles: RoleIndex;
  private readonly bodies: Bodies;

  constructor(
    private readonly r: Reading,
    private readonly mentions: MentionIndex,
  ) {
    this.roles = new RoleIndex(mentions.entities);
    this.bodies = new Bodies(r, mentions);
  }

  /** Who "the minister" or "the bank" is, where the article leaves no doubt. */
  holder(range: Range, core: Range, noun: string): Entity | undefined {
    const at = this.startOf(range.from);
    const head = this.startOf(headOf(this.r, core));
    const own = this.mentions
      .within(at, head + 1)
      .find(({ mention }) => mention.form === 'nominal' && mention.end > head);
    if (own) return own.entity;
    if (!this.isDefinite(range, core)) return undefined;
    // "the minister, a former pilot,", "the company, which …": what is said of somebody besides does not count.
    const end = parts(this.r, range)[0]?.to ?? range.to;
    const owner = this.ownerAfter(core, end);
    if (owner) return this.roles.holderAt(this.surface(core), owner, at);
    if (end - core.to > 1) return undefined;
    const first = this.r.tokens[range.from]?.lower ?? '';
    const bare = core.to - core.from === 1 && /^(?:the|this)$/u.test(first);
    const holder = this.roles.holder(this.surface(core), at) ?? this.headlineLeader(range, core);
    // "its members": a title in the plural is nobody's alone.
    const several = holder?.type === 'person' && /[^s]s$/u.test(noun) && !/^head/u.test(noun);
    return (
      (several ? undefined : holder) ??
      (/^(?:the|this)$/u.test(first) ? this.bodies.near(range.from, noun, bare) : undefined) ??
      (bare ? this.bodies.last(at, noun) : undefined)
    );
  }

  /** The one person before a token whom the article gives a calling of the noun's kind. */
  ofTrade = (noun: string, token: number): Entity | undefined =>
    this.roles.ofTrade(noun, this.startOf(token));

  /** "the chief executive *of Orbit Bank*": the organization or place behind a role. */
  private ownerAfter(core: Range, limit: number): string | undefined {
    const { tokens, phraseAt } = this.r;
    const phrase = phraseAt[core.to + 1];
    if (!/^(?:of|at)$/u.test(tokens[core.to]?.lower ?? '') || phrase?.from !== core.to + 1)
      return undefined;
    if (phrase.to < limit - 1) return undefined;
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

  /** "the minister", "its director", "Turkey's president", and "minister" in a headline: somebody certain. */
  private isDefinite(range: Range, core: Range): boolean {
    if (/^(?:the|this|that|his|her|its|their)$/u.test(this.r.tokens[range.from]?.lower ?? ''))
      return true;
    if (this.r.doc.blocks[blockOf(this.r, range.from)]?.kind === 'headline') return true;
    return this.r.tokens.slice(range.from, core.to).some((t) => t.lower === "'s");
  }

  private startOf = (token: number): number => this.r.tokens[token]?.start ?? 0;
  private surface({ from, to }: Range): string {
    return this.r.doc.text
      .slice(this.startOf(from), this.r.tokens[to - 1]?.end)
      .replaceAll(/\s+/gu, ' ');
  }
}

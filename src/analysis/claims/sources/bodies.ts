/** Which organization "the company" or "the bank" stands for. */
import type { Entity } from '../../../model/analysis';
import { firstFrom, type Reading } from '../reading/reading';
import { afterDateline } from '../spans/around';
import type { MentionIndex } from './mentions';
import { isCompany, mayBe } from './sorts';

/** How far back, in characters, a bare "the company" looks for its name. */
const NEAR = 600;

/** The organizations of an article, as nouns for what they are take them up. */
export class Bodies {
  constructor(
    private readonly r: Reading,
    private readonly mentions: MentionIndex,
  ) {}

  /**
   * The organization that "the company" at a token most likely means: the one its sentence opens with, or of the sentence
   * before the one that opens it, else the only one or, for the bare noun, the last one named there.
   */
  near(token: number, noun: string, bare: boolean): Entity | undefined {
    if (!isCompany(noun)) return undefined;
    const { doc } = this.r;
    const own = this.r.tokens[token]?.sentence ?? 0;
    const at = this.startOf(token);
    const here = this.named(doc.sentences[own]?.start ?? at, at, noun);
    const first = here[0];
    if (first) return here.length === 1 || first.opens ? first.entity : undefined;
    const before = doc.sentences[own - 1];
    if (!before || before.block !== doc.sentences[own]?.block) return undefined;
    const there = this.named(before.start, before.end, noun);
    const only = new Set(there.map(({ entity }) => entity)).size === 1;
    const best = there[0]?.opens || only ? there[0] : bare ? there.at(-1) : undefined;
    return best?.entity;
  }

  /** The organizations named between two offsets that the noun may stand for. */
  private named(from: number, to: number, noun: string): { entity: Entity; opens: boolean }[] {
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

  /** The only organization that "the bank" or "the company" may mean: of those named just before, else of all before. */
  last(at: number, noun: string): Entity | undefined {
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

  private startOf = (token: number): number => this.r.tokens[token]?.start ?? 0;
}

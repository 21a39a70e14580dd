/** The entities' mentions, found by where they stand. */
import type { Entity, EntityType } from '../../../model/analysis';
import type { Segmented } from '../../../model/segmented';
import type { Span } from '../../../model/span';

export interface Mentioned extends Span {
  entity: Entity;
  form: 'name' | 'nominal' | 'pronoun';
  /** Token indices, `to` exclusive. */
  from: number;
  to: number;
}
export interface Mentions {
  /** The mention token `i` belongs to, or undefined; the longest, where they nest. */
  at(i: number): Mentioned | undefined;
  /** The names that stand in a block, in text order. */
  inBlock(block: number): readonly Mentioned[];
  /** The type of the entity with an id. */
  typeOf(id: string): EntityType | undefined;
  /** All of them, in text order. */
  readonly all: readonly Mentioned[];
}

/** Index of the first token that ends after `offset`. Logarithmic. */
export function tokenAt(doc: Segmented, offset: number): number {
  let low = 0;
  let high = doc.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doc.tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Indexes all mentions once; look-ups are then constant. */
export function indexMentions(doc: Segmented, entities: readonly Entity[]): Mentions {
  const all: Mentioned[] = [];
  const byToken = new Map<number, Mentioned>();
  const byBlock = new Map<number, Mentioned[]>();
  for (const entity of entities)
    for (const { start, end, form } of entity.mentions) {
      const from = tokenAt(doc, start);
      let to = from;
      while ((doc.tokens[to]?.start ?? Infinity) < end) to++;
      if (to > from) all.push({ start, end, form, entity, from, to });
    }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  for (const mention of all) {
    for (let i = mention.from; i < mention.to; i++) {
      const before = byToken.get(i);
      if (!before || before.to - before.from < mention.to - mention.from) byToken.set(i, mention);
    }
    if (mention.form !== 'name') continue;
    const block = doc.sentences[doc.tokens[mention.from]?.sentence ?? -1]?.block ?? -1;
    const own = byBlock.get(block);
    if (own) own.push(mention);
    else byBlock.set(block, [mention]);
  }
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  return {
    all,
    at: (i) => byToken.get(i),
    inBlock: (block) => byBlock.get(block) ?? [],
    typeOf: (id) => types.get(id),
  };
}

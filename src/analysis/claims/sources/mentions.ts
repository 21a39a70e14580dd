/** Entities by where they are mentioned. */
import type { Entity, Mention } from '../../../model/analysis';

interface Mentioned {
  mention: Mention;
  entity: Entity;
}

/** Mentions in text order, found by offset in logarithmic time. */
export class MentionIndex {
  private readonly sorted: readonly Mentioned[];

  constructor(readonly entities: readonly Entity[]) {
    this.sorted = entities
      .flatMap((entity) => entity.mentions.map((mention) => ({ mention, entity })))
      .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  }

  /** Index of the first mention that starts at or after `offset`. */
  private from(offset: number): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] as Mentioned).mention.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The mentions that start within [start, end). */
  within(start: number, end: number): Mentioned[] {
    const found: Mentioned[] = [];
    for (let i = this.from(start); i < this.sorted.length; i++) {
      const item = this.sorted[i] as Mentioned;
      if (item.mention.start >= end) break;
      found.push(item);
    }
    return found;
  }

  /** The mentions before `offset`, nearest first, at most `most` of them. */
  *before(offset: number, most = 40): Generator<Mentioned> {
    const last = this.from(offset) - 1;
    for (let i = last; i >= 0 && last - i < most; i--) yield this.sorted[i] as Mentioned;
  }
}

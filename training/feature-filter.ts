/** Leaves out groups of features, to see what they bring. */
import { FeatureBuffer } from '../src/analysis/tagging/feature-buffer';
import { T } from '../src/analysis/tagging/templates';

/** A buffer that drops the features of the named groups of templates: "usage", "before", "run" … */
export class FeatureFilter extends FeatureBuffer {
  readonly #off = new Set<number>();

  constructor(groups: readonly string[]) {
    super();
    const starts = Object.values(T).sort((a, b) => a - b);
    for (const group of groups) {
      const from = T[group as keyof typeof T];
      if (from === undefined) throw new Error(`There is no group of features "${group}".`);
      const to = starts.find((start) => start > from) ?? from + 8;
      for (let template = from; template < to; template++) this.#off.add(template);
    }
  }

  override add(template: number, value: number): void {
    if (!this.#off.has(template)) super.add(template, value);
  }
}

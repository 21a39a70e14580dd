/** Facts as plain text: quotation first, source after. */
import { attribution, quotation } from './attribution';
import { type Fact, toFacts } from './facts';
import { type Choice, provenance, type Source } from './source';

/**
 * Two or three lines a fact, an empty line between them; '' where nothing is chosen.
 * @example toText(source, { ids: ['c1'] })
 */
export const toText = (source: Source, choice: Choice = {}): string =>
  toFacts(source, choice)
    .map((fact) => factText(source, fact))
    .join('\n\n');

function factText(source: Source, fact: Fact): string {
  const parts = attribution(source.analysis, fact, provenance(source));
  const { who, when, title, outlet, published, seen, url } = parts;
  const line = [who, when, title, outlet, published, seen].filter(Boolean).join(' · ');
  return [quotation(fact), `— ${line}`, url].filter(Boolean).join('\n');
}

/** Facts as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), JSON-LD. */
import { when, who } from './attribution';
import { type Fact, type FactKind, toFacts } from './facts';
import { type Choice, provenance, type Source } from './source';
import { stableId } from './stable-id';
import { type Quote, quoter } from './text-quote';

const MOTIVATIONS: Readonly<Record<FactKind, string>> = {
  name: 'identifying',
  date: 'identifying',
  figure: 'identifying',
  claim: 'highlighting',
  term: 'classifying',
};

/**
 * A collection with one annotation a fact; one that stands in several pieces has a target for each. Positions count
 * code points of the analysed text (the one in the JSON export), quotations can be found on the page itself.
 * @example JSON.parse(toWebAnnotations(source)).first.items[0].target
 */
export function toWebAnnotations(source: Source, choice: Choice = {}): string {
  const { title, toolVersion, accessed, url } = provenance(source);
  const generator = {
    type: 'Software',
    name: ['Newsloupe', toolVersion].filter(Boolean).join(' '),
  };
  const quoteOf = quoter(source.analysis.text);
  const items = toFacts(source, choice).map((fact) => ({
    id: `urn:uuid:${stableId(`${url}\n${source.analysis.text}\n${fact.id}`)}`,
    type: 'Annotation',
    motivation: MOTIVATIONS[fact.kind],
    ...(/^\d{4}-\d{2}-\d{2}T/u.test(accessed) && { created: accessed }),
    generator,
    body: bodies(source, fact),
    target: fact.spans.map((span) => target(url, quoteOf(span))),
  }));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    ...(title && { label: title }),
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function bodies({ analysis }: Source, fact: Fact): object[] {
  const told = [who(fact), when(analysis, fact), fact.why].filter(Boolean).join(' · ');
  return [
    { type: 'TextualBody', purpose: 'tagging', value: fact.kind },
    {
      type: 'TextualBody',
      purpose: 'describing',
      format: 'text/plain',
      language: 'en',
      value: told,
    },
  ];
}

const target = (url: string, { exact, prefix, suffix, start, end }: Quote): object => ({
  type: 'SpecificResource',
  source: url || 'about:blank',
  selector: [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ],
});

/** Facts by the reader's own template (docs/templates.md), in the language of mustache. */
import Mustache from 'mustache';
import { fail, messageOf, ok, type Result } from '../model/result';
import { attribution, quotation } from './attribution';
import { type Fact, type FactKind, toFacts } from './facts';
import { row } from './row';
import { type Choice, provenance, type Source } from './source';
import { quoter } from './text-quote';

const LISTS: Readonly<Record<string, FactKind>> = {
  claims: 'claim',
  names: 'name',
  dates: 'date',
  terms: 'term',
  figures: 'figure',
};

/**
 * Fills the template in. Nothing is escaped: what comes out is text. Fails with `template` where it cannot be read, in
 * mustache's words, which name the place.
 * @example fromTemplate('{{#claims}}{{speaker}}: {{quote}}\n{{/claims}}', source)
 */
export function fromTemplate(
  template: string,
  source: Source,
  choice: Choice = {},
): Result<string> {
  const facts = toFacts(source, choice);
  const quoteOf = quoter(source.analysis.text);
  const views = facts.map((fact) => [fact.kind, view(source, fact, quoteOf)] as const);
  const of = (kind: FactKind) => views.filter(([own]) => own === kind).map(([, made]) => made);
  const lists = Object.entries(LISTS).map(([name, kind]) => [name, of(kind)]);
  const { toolVersion, ...from } = provenance(source);
  const all = bare({
    ...from,
    tool_version: toolVersion,
    facts: views.map(([, made]) => made),
    ...Object.fromEntries(lists),
  });
  try {
    return ok(Mustache.render(template, all, {}, { escape: String }));
  } catch (error) {
    const detail = messageOf(error);
    return fail('template', `The template could not be read: ${detail}.`, detail);
  }
}

function view(source: Source, fact: Fact, quoteOf: ReturnType<typeof quoter>): object {
  const [span = { start: 0, end: 0 }] = fact.spans;
  const from = provenance(source);
  const { who, when } = attribution(source.analysis, fact, from);
  return bare({
    ...row(fact, from, quoteOf(span)),
    id: fact.id,
    quotation: quotation(fact),
    who,
    when,
  });
}

/** Without a prototype, so that a name like `constructor` in a template finds nothing. */
const bare = (fields: object): object => Object.assign(Object.create(null), fields);

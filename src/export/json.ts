/** Facts as JSON: the analysis as it is, the facts as rows, and where they come from. */
import { toFacts } from './facts';
import { type Row, row } from './row';
import { type Choice, provenance, type Source } from './source';
import { quoter } from './text-quote';

/** Raised when a field changes its meaning or goes away. */
const FACTS_SCHEMA = 'newsloupe-facts-1';

/**
 * `{ schema, tool_version, source, facts, analysis }`; facts have the fields of the CSV, those that are empty left out.
 * Where only some facts are chosen the analysis, which holds all of them, is left out.
 * @example JSON.parse(toJson(source)).facts[0].quote
 */
export function toJson(source: Source, choice: Choice = {}): string {
  const { toolVersion, ...from } = provenance(source);
  const quoteOf = quoter(source.analysis.text);
  const facts = toFacts(source, choice).flatMap((fact) => {
    const [span] = fact.spans;
    return span ? [{ id: fact.id, ...filled(row(fact, provenance(source), quoteOf(span))) }] : [];
  });
  const whole = !choice.ids && !choice.kinds;
  const made = {
    schema: FACTS_SCHEMA,
    tool_version: toolVersion,
    source: from,
    facts,
    ...(whole && { analysis: source.analysis }),
  };
  return `${JSON.stringify(made, null, 2)}\n`;
}

const NUMBERS = new Set(['certainty', 'start', 'end']);

function filled(cells: Row): Record<string, string | number> {
  const known = Object.entries(cells).filter(([, value]) => value !== '');
  return Object.fromEntries(
    known.map(([key, value]) => [key, NUMBERS.has(key) ? Number(value) : value]),
  );
}

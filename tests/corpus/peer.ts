/**
 * `tsx tests/corpus/peer.ts compromise|chrono`: another library behind the analyser's own door. One document a line
 * in, one analysis a line out, with what that library finds of names and dates, so that the same scorer measures it.
 */
import { createInterface } from 'node:readline';
import * as chrono from 'chrono-node';
import compromise from 'compromise';

interface Document {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
}
type Type = 'person' | 'organization' | 'place';
interface Found {
  readonly entities?: readonly { type: Type; mentions: readonly Mention[] }[];
  readonly dates?: readonly (Span & { type: 'DATE' | 'TIME'; value: string })[];
}
interface Span {
  readonly start: number;
  readonly end: number;
}
type Mention = Span & { form: 'name' };

const one = (type: Type, span: Span) => ({ type, mentions: [{ ...span, form: 'name' as const }] });

/**
 * What a library found, cut as the gold cuts: without marks at the ends, article, title, preposition and possessive, so
 * that conventions are not counted as faults.
 */
function bare(text: string, { start, end }: Span): Span {
  const found = text.slice(start, end);
  const before =
    /^(?:[^\p{L}\p{N}$]|(?:on|at|in|by|since|from|until|during|the|mr|mrs|ms|dr)\.?\s)*/iu.exec(
      found,
    );
  const kept = found.slice(before?.[0].length).replace(/(?:['’]s?)?[^\p{L}\p{N}%]*$/u, '');
  const from = start + (before?.[0].length ?? 0);
  return { start: from, end: from + kept.length };
}

const PEERS: Readonly<Record<string, (document: Document) => Found>> = {
  compromise({ text }) {
    const doc = compromise(text);
    const read = (type: Type, view: { json(options: object): unknown }) =>
      (view.json({ offset: true }) as { offset: { start: number; length: number } }[])
        .map(({ offset }) => bare(text, { start: offset.start, end: offset.start + offset.length }))
        .filter(({ start, end }) => start < end)
        .map((span) => one(type, span));
    return {
      entities: [
        ...read('person', doc.people()),
        ...read('organization', doc.organizations()),
        ...read('place', doc.places()),
      ],
    };
  },
  chrono({ text, published }) {
    const dates = chrono.parse(text, published ? new Date(published) : undefined).map((found) => {
      const { start: day, index } = found;
      const [y, m, d] = [day.get('year'), day.get('month'), day.get('day')];
      const two = (n: number | null) => String(n).padStart(2, '0');
      const known = (part: 'day' | 'weekday' | 'month') => day.isCertain(part);
      const value =
        known('day') || known('weekday')
          ? `${y}-${two(m)}-${two(d)}`
          : known('month')
            ? `${y}-${two(m)}`
            : `${y}`;
      const timed = day.isCertain('hour');
      return {
        ...bare(text, { start: index, end: index + found.text.length }),
        type: timed ? ('TIME' as const) : ('DATE' as const),
        value: timed ? `${value}T${two(day.get('hour'))}:${two(day.get('minute'))}` : value,
      };
    });
    return { dates };
  },
};

const peer = PEERS[process.argv[2] ?? ''];
if (!peer) {
  console.error(`Say which library: ${Object.keys(PEERS).join(', ')}`);
  process.exitCode = 2;
} else
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const document = JSON.parse(line) as Document;
    const { entities = [], dates = [] } = peer(document);
    process.stdout.write(
      `${JSON.stringify({ id: document.id, text: document.text, entities, dates, claims: [], terms: [], figures: [] })}\n`,
    );
  }

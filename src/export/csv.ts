/** Facts as CSV (RFC 4180), for tables. */
import { attribution, quotation } from './attribution';
import { toFacts } from './facts';
import { COLUMNS, row } from './row';
import { type Choice, provenance, type Source } from './source';
import { quoter } from './text-quote';

/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * One row a fact under one header row (`COLUMNS`), lines ended by CR LF, with a byte order mark. Cells that a
 * spreadsheet would run as a formula get an apostrophe in front.
 * @example toCsv(source, { kinds: ['claims'] })
 */
export function toCsv(source: Source, choice: Choice = {}): string {
  const quoteOf = quoter(source.analysis.text);
  const from = provenance(source);
  const rows = toFacts(source, choice).flatMap((fact) => {
    const [span] = fact.spans;
    return span ? [row(fact, from, quoteOf(span))] : [];
  });
  return table(
    COLUMNS,
    rows.map((cells) => COLUMNS.map((column) => cells[column] ?? '')),
  );
}

const READWISE = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'] as const;

/** The same for Readwise's import, whose column names these are. */
export function toReadwise(source: Source, choice: Choice = {}): string {
  const from = provenance(source);
  const rows = toFacts(source, choice).map((fact, index) => {
    const { who, when } = attribution(source.analysis, fact, from);
    const note = [who, when, from.outlet].filter(Boolean).join(' · ');
    return [
      quotation(fact),
      from.title,
      from.author || from.outlet,
      fact.url,
      note,
      String(index + 1),
      from.accessed,
    ];
  });
  return table(READWISE, rows);
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, ...rows].map((cells) => cells.map(cell).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/** What spreadsheets read as a formula, wide signs too (OWASP, "CSV injection"); a plain negative number is none. */
const FORMULA = /^(?![-+]?\d+(?:\.\d+)?$)[=+\-@＝＋－＠\t\r\n]/u;

/**
 * The same behind a sign that parts cells where the spreadsheet's language writes numbers with a comma; there a line's
 * end parts rows, too, since only a quotation mark at a cell's beginning would keep them together.
 */
const INNER_FORMULA = /(?<=[;\r\n]|.\t)(?!-\d+(?:[.,]\d+)?(?:;|$))(?=[=+\-@＝＋－＠])/gsu;

function cell(text: string): string {
  const inner = text.replace(INNER_FORMULA, "'");
  const guarded = FORMULA.test(text) ? `'${inner}` : inner;
  return /[",\r\n]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/**
 * Voice on BASIL (Fan et al. 2019): for its lexical spans, is "in a quotation or not" right when it is taken from the
 * analysis of the whole article around the span? Flagged or not makes no difference: `voiceAt` answers for any span.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../src/analysis/claims/claims';
import { readEntities } from '../../src/analysis/entities/entities';
import { segment } from '../../src/analysis/segment/segment';
import { voiceAt } from '../../src/analysis/terms/terms';

const FILE = '../shared/corpora/terms/basil-dev.jsonl';

interface Row {
  id: string;
  article: string;
  text: string;
  spans: { start: number; end: number; label: string; quote: boolean }[];
}

/** The rows of each article, its title first, as one text. */
function articles(): Row[][] {
  const byArticle = new Map<string, Row[]>();
  for (const line of readFileSync(FILE, 'utf8').split('\n')) {
    if (!line.trim()) continue;
    const row = JSON.parse(line) as Row;
    const rows = byArticle.get(row.article) ?? [];
    rows.push(row);
    byArticle.set(row.article, rows);
  }
  return [...byArticle.values()];
}

/**
 * Rows are sentences, and where their paragraphs ended is lost: a row that leaves a quotation open is followed by the
 * next in the same paragraph, unless that one opens a quotation itself (as paragraphs of a long quotation do).
 */
function separator(before: string, after: string): string {
  let open = false;
  for (const [mark] of before.matchAll(/["“”]/gu)) open = mark === '“' || (mark === '"' && !open);
  return open && !/^["“]/u.test(after) ? ' ' : '\n\n';
}

/** For each lexical span of an article: did the annotators, and did we, hear a quotation? */
function judge(rows: readonly Row[]): { gold: boolean; ours: boolean; at: string }[] {
  const starts: number[] = [];
  let text = '';
  let paragraph = '';
  for (const row of rows) {
    const between = text && separator(paragraph, row.text);
    paragraph = between === ' ' ? `${paragraph} ${row.text}` : row.text;
    text += between;
    starts.push(text.length);
    text += row.text;
  }
  const title = rows[0]?.id.endsWith('-t') ? rows[0].text.length : 0;
  const doc = segment({ text, ...(title && { headline: { start: 0, end: title } }) });
  const { entities, references } = readEntities(doc);
  const claims = findClaims(doc, entities, undefined, references);
  return rows.flatMap((row, i) =>
    row.spans
      .filter((span) => span.label === 'lex')
      .map((span) => {
        const base = starts[i] ?? 0;
        const at = { start: base + span.start, end: base + span.end };
        const { voice } = voiceAt(at, doc, claims, entities);
        return {
          gold: span.quote,
          ours: voice === 'quoted' || voice === 'scare-quoted',
          at: `${row.id} ${voice} "${text.slice(at.start, at.end)}"`,
        };
      }),
  );
}

describe.skipIf(!existsSync(FILE))(`voice on BASIL (skipped where ${FILE} is absent)`, () => {
  it('tells in at least 90 % of lexical spans whether they stand in a quotation', () => {
    const spans = articles().flatMap(judge);
    const right = spans.filter((span) => span.gold === span.ours);
    const rate = right.length / spans.length;
    const message = `${right.length} of ${spans.length} right (${(100 * rate).toFixed(1)} %)`;
    if (process.env.VERBOSE)
      console.log(
        [message, ...spans.filter((s) => s.gold !== s.ours).map((s) => `${s.gold} ${s.at}`)].join(
          '\n',
        ),
      );
    expect(spans.length).toBeGreaterThanOrEqual(200);
    expect(rate, message).toBeGreaterThanOrEqual(0.9);
  });
});

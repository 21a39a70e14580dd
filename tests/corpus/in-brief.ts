/** The README's table: how often it is right on articles that nobody had looked at, in a reader's words. */
import type { Figures } from './scorer';

/** What a reader wants to know, and the scorer's name for it. */
const QUESTIONS: readonly (readonly [question: string, figure: string])[] = [
  ['names: found and right (F1)', 'entities F1'],
  ['dates: resolved to the right day, month or year', 'dates value'],
  ['claims: found and right (F1)', 'claims F1'],
  ['whose claim it is, among those found', 'claims source'],
  ['loaded wording: found', 'terms R'],
  ['whether the article or somebody else says it, among those found', 'terms voice'],
  ['who that is', 'terms speaker'],
  ['whom or what it is about', 'terms target'],
];

/**
 * @example inBrief({ 'entities F1': 94.5 }) // '| … | right, of 100 |\n|---|---|\n| names: found and right (F1) | 94.5 |'
 */
export function inBrief(figures: Figures): string {
  const rows = QUESTIONS.filter(([, figure]) => figures[figure] !== undefined);
  return [
    '| on 30 invented articles that were set aside | right, of 100 |',
    '|---|---|',
    ...rows.map(([question, figure]) => `| ${question} | ${figures[figure]} |`),
  ].join('\n');
}

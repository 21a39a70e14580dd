/** How the article uses a word elsewhere: with or without a capital, beside which words, spelt out or as an acronym. */
import type { ArticleWords, Neighbour, Usage } from './article-words';
import type { FeatureBuffer } from './feature-buffer';
import { combine } from './hash';
import { middle, T } from './templates';
import { CASING, isCapital, type WordFacts } from './word-facts';

/** Adds the features of token `i`; `started`: a word of its sentence stands before it; `flat`: capitals say nothing. */
export function usageFeatures(
  article: ArticleWords,
  i: number,
  started: boolean,
  flat: number,
  into: FeatureBuffer,
): void {
  const usage = article.usage[i];
  const { casing } = article.words[i] as WordFacts;
  if (!usage || (!isCapital(casing) && usage.inside + usage.first === 0)) return;
  const counted = !flat && isCapital(casing);
  const inside = Math.min(3, usage.inside - (counted && started ? 1 : 0));
  const small = Math.min(3, usage.small);
  const first = Math.min(1, usage.first - (counted && !started ? 1 : 0));
  into.add(T.usage, combine(combine(inside, small), combine(first, casing)));
  into.add(
    T.usage + 1,
    combine(combine(inside ? 1 : 0, small ? 1 : 0), combine(started ? 1 : 0, flat)),
  );
  if (usage.capitals && casing !== CASING.capitals) into.add(T.usage + 2, casing);
  neighbourFeatures(usage.before, i - 1, T.before, into);
  neighbourFeatures(usage.after, i + 1, T.after, into);
  if (casing === CASING.capitals) acronymFeatures(article, i, into);
}

/** The words that an acronym most likely stands for, elsewhere in the article. */
function acronymFeatures(article: ArticleWords, i: number, into: FeatureBuffer): void {
  const run = article.acronyms.get(article.doc.tokens[i]?.lower ?? '');
  if (!run || (run.from <= i && i < run.to)) return;
  const head = article.words[run.to - 1] as WordFacts;
  const begin = article.words[run.from] as WordFacts;
  into.add(T.acronym, head.lower);
  into.add(T.acronym + 1, middle(head.cluster));
  into.add(T.acronym + 2, begin.lower);
  into.add(T.acronym + 3, combine(head.lists, begin.lists));
  into.add(T.acronym + 4, head.kind);
}

/** What stands beside the word's other capitalised uses in the article. */
function neighbourFeatures(
  neighbours: Usage['before'],
  own: number,
  template: number,
  into: FeatureBuffer,
): void {
  let lists = 0;
  for (const other of neighbours as readonly Neighbour[]) {
    if (other.token === own) continue;
    into.add(template, other.lower);
    if (other.kind) into.add(template + 3, other.kind);
    lists |= other.lists;
  }
  if (lists) into.add(template + 1, lists);
  for (let bit = 0; bit < 15; bit++) if ((lists >>> bit) & 1) into.add(template + 2, bit);
}

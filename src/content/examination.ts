/** One examination of the page: read it, have it analysed, paint it; withdrawn when the page has changed. */
import { annotate } from '../annotation/annotate';
import { readInSteps } from '../article/read-article';
import type { Steps } from '../article/steps';
import { type Kinds, type Painting, paint, type TextPlaces } from '../highlight/paint';
import type { Analysis } from '../model/analysis';
import type { Article, Metadata } from '../model/article';
import { isCovered } from '../model/language';
import { fail, ok, type Result } from '../model/result';
import type { Stopwatch } from './stopwatch';

export interface Examined {
  metadata: Metadata;
  analysis: Analysis;
  places: TextPlaces;
  painting: Painting;
  /** True while the page still shows the text that was analysed. */
  isCurrent(): boolean;
}

/** Gets an article's analysis; resumes the watch when the answer has come, since checking it is our work. */
export type Analyzer = (article: Article, watch: Stopwatch) => Promise<Result<Analysis>>;

/**
 * Examines the document once. The marks are made but not shown.
 * Fails with `no-article`, `language` or what the analysis answered; with `changed` where the page went on meanwhile.
 */
export async function examine(
  analyze: Analyzer,
  kinds: () => Kinds,
  watch: Stopwatch,
  options: { anyway: boolean },
): Promise<Result<Examined>> {
  const read = await inSlices(readInSteps(document, options), watch);
  if (!read.ok) return read;
  const { article, metadata, textMap } = read.value;
  const analysed = await watch.run(() => analyze(article, watch));
  watch.pause();
  if (!analysed.ok) return analysed;
  const analysis = analysed.value;
  if (!isCovered(analysis.language)) return notCovered(analysis.language);
  await breath();
  const painting = watch.run(() => {
    if (analysis.text !== article.text || !textMap.isCurrent()) return undefined;
    const painted = paint(annotate(analysis), textMap);
    painted.show(kinds());
    return painted;
  });
  if (!painting) return fail('changed', 'The page changed while it was being read. Try once more.');
  return ok({
    metadata,
    analysis,
    places: textMap,
    painting,
    isCurrent: () => textMap.isCurrent(),
  });
}

/** Lets the page go on with its own work. */
const breath = () => new Promise((resume) => setTimeout(resume));

/** Does the steps one by one and lets the page go on between them. */
async function inSlices<T>(steps: Steps<T>, watch: Stopwatch): Promise<T> {
  for (;;) {
    const step = watch.run(() => steps.next());
    if (step.done) return step.value;
    await breath();
  }
}

function notCovered(language: string): Result<never> {
  const message = `Newsloupe reads English articles for now; this one is in another language (${language}).`;
  return fail('language', message, language);
}

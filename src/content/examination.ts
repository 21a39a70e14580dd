/** One examination of the page: read it, have it analysed, make its marks. */
import { annotate } from '../annotation/annotate';
import { type PageArticle, readInSteps } from '../article/read-article';
import type { Steps } from '../article/steps';
import type { TextMap } from '../article/text-map';
import { type Painting, paint } from '../highlight/paint';
import type { Analysis } from '../model/analysis';
import type { Annotation } from '../model/annotation';
import type { Article, Metadata } from '../model/article';
import { isCovered } from '../model/language';
import { fail, ok, type Result } from '../model/result';
import { type LateText, watchLateText } from './late-text';
import type { Stopwatch } from './stopwatch';

export interface Examined {
  article: Article;
  metadata: Metadata;
  analysis: Analysis;
  annotations: readonly Annotation[];
  places: TextMap;
  painting: Painting;
  late: LateText;
  /** The open shadow roots that hold some of the text. */
  insides: readonly ShadowRoot[];
  /** True while the page still shows the text that was analysed. */
  isCurrent(): boolean;
}

/** Nothing that was read is on the page any more. */
export const GONE_ON = fail('changed', 'The page changed while it was being read. Try once more.');

/** Gets an article's analysis. */
export type Analyzer = (article: Article) => Promise<Result<Analysis>>;

/**
 * Examines the document once. The marks are made but not shown. An article that is the same as `before` is not
 * analysed again.
 * Fails with `no-article`, `language` or what the analysis answered; with `changed` where the page went on meanwhile.
 */
export async function examine(
  analyze: Analyzer,
  watch: Stopwatch,
  options: {
    anyway: boolean;
    moved: boolean;
    before?: Pick<Examined, 'article' | 'analysis'> | undefined;
  },
): Promise<Result<Examined>> {
  const read = await inSlices(readInSteps(document, options), watch);
  if (!read.ok) return read;
  const { article } = read.value;
  const known = isSame(article, options.before?.article) ? options.before?.analysis : undefined;
  const analysed = known ? ok(known) : await watch.run(() => analyze(article));
  if (!analysed.ok) return analysed;
  if (!isCovered(analysed.value.language)) return notCovered(analysed.value.language);
  await breath();
  return watch.run(() => settle(read.value, analysed.value));
}

/** Makes the marks; where some of the text has changed meanwhile, those on the rest. */
function settle({ article, metadata, textMap, root }: PageArticle, analysis: Analysis) {
  if (analysis.text !== article.text) return GONE_ON;
  const annotations = annotate(analysis);
  const painting = paint(annotations, textMap);
  if (painting.size() === 0 && !textMap.isCurrent()) return GONE_ON;
  return ok({
    article,
    metadata,
    analysis,
    annotations,
    places: textMap,
    painting,
    late: watchLateText(root),
    insides: shadowRootsOf(textMap.textNodes()),
    isCurrent: () => textMap.isCurrent(),
  });
}

const isSame = (article: Article, before: Article | undefined): boolean =>
  before?.text === article.text && JSON.stringify(before) === JSON.stringify(article);

function shadowRootsOf(nodes: readonly Node[]): ShadowRoot[] {
  const roots = new Set(nodes.map((node) => node.getRootNode()));
  return [...roots].filter((root) => root instanceof ShadowRoot);
}

/** Lets the page go on with its own work. */
const breath = (): Promise<void> => scheduler.yield();

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

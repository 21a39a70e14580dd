/** Article → Analysis: the stages in their order, and nothing else. */

import { ANALYSIS_VERSION, type Analysis } from '../model/analysis';
import type { Article } from '../model/article';
import { articleKey } from '../model/article-key';
import { isCovered } from '../model/language';
import { EMPTY_LIST, type ReadersList } from '../model/readers-list';
import { NO_REFERENCES } from '../model/references';
import { messageOf } from '../model/result';
import type { Segmented } from '../model/segmented';
import { findClaims } from './claims/claims';
import { findDates } from './dates/dates';
import { readEntities } from './entities/entities';
import { findFigures } from './figures/figures';
import { languageOf } from './language';
import { type Models, NO_MODELS } from './models';
import { putRight } from './put-right';
import { segment } from './segment/segment';
import { labelNames } from './tagging/label-names';
import { findTerms } from './terms/terms';

/**
 * Analyses one article, with the trained models where there are any, and the reader's own word list. A stage that throws leaves its list empty and a warning; the others still answer; a text in a
 * language that is not covered gets empty lists and a warning.
 * @example analyze({ text: 'Oslo is calm.' }).entities[0]?.name // 'Oslo'
 */
export function analyze(
  article: Article,
  models: Models = NO_MODELS,
  list: ReadersList = EMPTY_LIST,
): Analysis {
  const warnings = [...models.warnings];
  const stage = <T>(name: string, run: () => T[]): T[] => {
    try {
      return run();
    } catch (error) {
      warnings.push(`${name}: ${messageOf(error)}`);
      return [];
    }
  };
  const language = languageOf(article.text, article.language);
  const doc = segment({ ...article, language });
  if (!isCovered(language)) {
    warnings.push(`language: ${language} is not covered; nothing was looked for`);
    return {
      ...frame(article, doc),
      entities: [],
      dates: [],
      figures: [],
      claims: [],
      terms: [],
      warnings,
    };
  }
  let references = NO_REFERENCES;
  const entities = stage('entities', () => {
    const found = readEntities(doc, models.names && labelNames(doc, models.names));
    references = found.references;
    return found.entities;
  });
  const dates = stage('dates', () => findDates(doc, entities));
  const figures = stage('figures', () => findFigures(doc, dates));
  const claims = stage('claims', () => findClaims(doc, entities, models.claims, references));
  const key = keyFor(list, article);
  const terms = stage('terms', () =>
    findTerms(doc, claims, entities, { list, article: key }, references),
  );
  const found = { ...frame(article, doc), entities, dates, figures, claims, terms, warnings };
  return putRight(found, list, key);
}

/** The article's key, a hash of its whole text, where the reader has set findings aside; else it is not asked for. */
const keyFor = (list: ReadersList, article: Article): string =>
  list.ignored.length ? articleKey(article) : '';

/** What an analysis says of its document, beside the findings. */
function frame(article: Article, doc: Segmented) {
  return {
    version: ANALYSIS_VERSION,
    ...(article.id !== undefined && { id: article.id }),
    text: doc.text,
    ...(doc.headline && { headline: doc.headline }),
    language: doc.language,
    ...(doc.published && { published: doc.published }),
  };
}

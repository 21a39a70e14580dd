import { Analysis } from '../model/analysis';
import { Article } from '../model/article';

/** What a page's content script asks of the background. */
export const toBackground = {
  to: 'background',
  messages: {
    /** The analysis of one article. */
    analyze: { request: Article, response: Analysis },
  },
} as const;

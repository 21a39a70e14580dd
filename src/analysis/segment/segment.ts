/** Article → Segmented: blocks, sentences, tokens and quotations, which every stage reads. */
import type { Article } from '../../model/article';
import type { Segmented, Sentence, Token } from '../../model/segmented';
import { findBlocks } from './blocks';
import { findQuotations } from './quotations';
import { sentenceEnds } from './sentences';
import { tokenize } from './tokens';

/**
 * Segments an article. Pure; cost grows linearly with the text.
 * @example segment({ text: 'He left. She stayed.' }).sentences.length // 2
 */
export function segment(article: Article): Segmented {
  const { text, headline, published, posts } = article;
  const blocks = findBlocks(text, headline);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const [index, block] of blocks.entries()) {
    const own = tokenize(text, block.start, block.end);
    const base = tokens.length;
    block.from = sentences.length;
    let from = 0;
    for (const to of sentenceEnds(own)) {
      const first = own[from] as Token;
      const last = own[to - 1] as Token;
      for (let i = from; i < to; i++) (own[i] as Token).sentence = sentences.length;
      sentences.push({
        start: first.start,
        end: last.end,
        block: index,
        from: base + from,
        to: base + to,
      });
      from = to;
    }
    block.to = sentences.length;
    for (const token of own) tokens.push(token);
  }
  return {
    text,
    ...(headline && { headline }),
    ...(published && { published }),
    ...(posts && { posts }),
    language: article.language ?? 'en',
    blocks,
    sentences,
    tokens,
    quotations: findQuotations(text, blocks),
  };
}

/** Blocks: the headline and the paragraphs, parted by line breaks. */
import type { Block } from '../../model/segmented';
import type { Span } from '../../model/span';

/**
 * The blocks of a text, without the white space around them. `from` and `to` are filled in by the caller.
 * @example findBlocks('Title\n\nText.', { start: 0, end: 5 }) // headline 0–5, paragraph 7–12
 */
export function findBlocks(text: string, headline?: Span): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/gu)) {
    const surface = match[0];
    const start = match.index + (surface.length - surface.trimStart().length);
    const end = match.index + surface.trimEnd().length;
    if (end <= start) continue;
    const kind =
      headline && start < headline.end && headline.start < end ? 'headline' : 'paragraph';
    blocks.push({ start, end, kind, from: 0, to: 0 });
  }
  return blocks;
}

/** Text that Markdown shows as it is. */

/**
 * One line, with the signs escaped that CommonMark, Obsidian or Notion would take for their own: emphasis, code, links,
 * HTML, entities, tags (`#word`), highlights (`==`), and list or heading signs at the beginning.
 * @example escapeMarkdown('a *bold* claim') // 'a \\*bold\\* claim'
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|]/gu, '\\$&')
    .replace(/&(?=#?\w{1,32};)/gu, '\\&')
    .replace(/#(?=\S)/gu, '\\#')
    .replace(/([~=%])(?=\1)/gu, '\\$1')
    .replace(/^([-+#~=])/u, '\\$1')
    .replace(/^(\d{1,9})([.)])(?= |$)/u, '$1\\$2');

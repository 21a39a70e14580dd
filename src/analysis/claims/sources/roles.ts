/** Who a role noun stands for: "the minister" where the article says who is one. */
import type { Entity } from '../../../model/analysis';
import type { MentionIndex } from './mentions';

const SAME: readonly [RegExp, string][] = [
  [/\b(?:premier|pm)\b/gu, 'prime minister'],
  [/\bchairwoman\b|\bchairman\b|\bchairperson\b/gu, 'chair'],
  [/\bspokeswoman\b|\bspokesman\b|\bspokesperson\b/gu, 'spokesperson'],
  [/\bcongresswoman\b|\bcongressman\b|\brepresentative\b|\brep\./gu, 'congressman'],
  [/\bsen\./gu, 'senator'],
  [/\bgov\./gu, 'governor'],
];

/**
 * The one person or body of whom an article says that they are `title` ("foreign minister"): of those mentioned before
 * `at` if that leaves one, else of all. Undefined where none or several fit. Linear in the number of entities.
 */
export function holderOf(title: string, at: number, mentions: MentionIndex): Entity | undefined {
  const wanted = plain(title);
  if (!wanted) return undefined;
  const fitting = mentions.entities.filter((entity) =>
    entity.roles.some((role) => fits(plain(role.title), wanted)),
  );
  const before = fitting.filter((entity) => (entity.mentions[0]?.start ?? at) < at);
  return before.length === 1 ? before[0] : fitting.length === 1 ? fitting[0] : undefined;
}

/** Lower case, without owner ("Türkiye's foreign minister") and article, synonyms made one. */
function plain(title: string): string {
  let text = title
    .toLowerCase()
    .replace(/^.*[’']s?\s+/u, '')
    .replace(/^(?:the|a|an|former|then)\s+/u, '');
  for (const [words, one] of SAME) text = text.replaceAll(words, one);
  return text.replace(/\s+(?:of|for|at|in)\s.*$/u, '').trim();
}

/** "iranian foreign minister" is a "foreign minister" and a "minister"; "hungarian prime minister" one of "prime minister". */
const fits = (title: string, wanted: string): boolean =>
  title === wanted || title.endsWith(` ${wanted}`) || wanted.endsWith(` ${title}`);

/** The posts of a live blog: parts of the page with a time of their own. */
import type { Post } from '../../model/article';
import { pace, type Steps } from '../steps';
import type { TextMap } from '../text-map';
import { toIso } from './iso-date';

/** What live blogs mark their posts with. */
const POST =
  '[itemprop~="liveBlogUpdate"], [itemtype$="/BlogPosting"], [data-post-id], [id^="block-"], article article, main article, [class*="live"] article';
/** Fewer are no live blog: a page with one article has one time. */
const FEWEST = 2;

/**
 * The posts the text is made of, in text order; none unless there are at least two with a time of their own. Blocks
 * outside them (the headline, the summary) belong to no post.
 * @example finish(readPosts(textMap)) // [{ start: 40, end: 310, published: '2026-03-15T09:30:00Z' }, …]
 */
export function* readPosts(textMap: TextMap): Steps<Post[]> {
  const isTired = pace();
  const posts: (Post & { element: Element })[] = [];
  const times = new Map<Element, string | undefined>();
  for (const match of textMap.text.matchAll(/[^\n]+/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isTired()) yield;
    const element = textMap.nodeAt(start)?.parentElement?.closest(POST);
    if (!element) continue;
    if (!times.has(element)) times.set(element, holdsPosts(element) ? undefined : timeOf(element));
    const published = times.get(element);
    const last = posts.at(-1);
    if (last?.element === element) last.end = end;
    else if (published) posts.push({ start, end, published, element });
  }
  if (new Set(posts.map((post) => post.published)).size < FEWEST) return [];
  return posts.map(({ start, end, published }) => ({ start, end, published }));
}

/** The article around all posts is none itself, though the first of their times stands in it. */
const holdsPosts = (element: Element): boolean =>
  [...element.querySelectorAll(POST)].some((inner) => timeOf(inner) !== undefined);

/** The first machine-readable time in the post. */
function timeOf(post: Element): string | undefined {
  const stated = post.querySelector('time[datetime]')?.getAttribute('datetime');
  return stated ? toIso(stated) : undefined;
}
